using Zvh.Abstractions;
using Zvh.Documenten;
using Zvh.Documenten.Pdf;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Documenten;

/// <summary>The invoice or credit note as a printable, tagged PDF on A4, in the order: who, what, how much, how to pay, how it was calculated.</summary>
/// <param name="stijl">How the house looks.</param>
internal sealed class FactuurPdf(Documentstijl stijl)
{
    /// <summary>The PDF; the same document and style always give the same bytes.</summary>
    public byte[] Maak(Factuurdocument document)
    {
        var soort = document.IsCredit ? "Creditnota" : "Factuur";
        var pdf = new PdfFile($"{soort} {document.Nummer} van {document.Verkoper.Naam}", document.Verkoper.Naam, document.Factuurdatum);
        var letters = new Documentletters(stijl);
        var zetwerk = new Zetwerk(pdf, z => Vervolgkop(z, letters, $"{soort} {document.Nummer}, vervolg"));

        new FactuurPdfKop(zetwerk, letters, stijl).Zet(document, soort);
        new FactuurPdfRegels(zetwerk, letters).Zet(document);
        new FactuurPdfBetaling(zetwerk, letters, stijl).Zet(document);
        new FactuurPdfBerekening(zetwerk, letters).Zet(document);
        Voet(pdf, document);
        return pdf.Sluit();
    }

    private void Vervolgkop(Zetwerk zetwerk, Documentletters letters, string tekst)
    {
        zetwerk.Blad.Vul(new PdfRect(0, 0, PdfPage.Breedte, 7), stijl.Vlak);
        zetwerk.Tekst(stijl.Naam, letters.Huis with { Punten = 9 }, Zetwerk.Links, 48);
        zetwerk.TekstRechts(tekst, letters.Label with { Punten = 8.5 }, Zetwerk.Rechts, 48);
        zetwerk.Y = 74;
    }

    private static void Voet(PdfFile pdf, Factuurdocument document)
    {
        var links = string.Join("  ·  ", new[]
        {
            document.Verkoper.Naam,
            document.Verkoper.Nummer is { } nummer ? $"{nummer.Soortnaam} {nummer.Waarde}" : "",
            document.Verkoper.Btwnummer is { Length: > 0 } btw ? $"Btw {btw}" : "",
        }.Where(t => t.Length > 0));
        for (var i = 0; i < pdf.Bladen.Count; i++)
        {
            var blad = pdf.Bladen[i];
            var y = PdfPage.Hoogte - 32;
            var pagina = $"Pagina {i + 1} van {pdf.Bladen.Count}";
            blad.Vul(new PdfRect(Zetwerk.Links, y - 14, Zetwerk.Breedte, 0.6), Documentletters.Haarlijn);
            blad.Tekst(links, PdfFont.Normaal, 7.5, Documentletters.Grijs, Zetwerk.Links, y);
            blad.Tekst(pagina, PdfFont.Normaal, 7.5, Documentletters.Grijs, Zetwerk.Rechts - PdfFont.Normaal.Breedte(pagina, 7.5), y);
        }
    }
}
