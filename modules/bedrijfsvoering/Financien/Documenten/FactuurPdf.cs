using Zvh.Abstractions;
using Zvh.Financien.Documenten.Pdf;
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
        var letters = new FactuurLetters(stijl);
        var zetwerk = new Zetwerk(pdf, z => Vervolgkop(z, letters, $"{soort} {document.Nummer}, vervolg"));

        new FactuurPdfKop(zetwerk, letters, stijl).Zet(document, soort);
        new FactuurPdfRegels(zetwerk, letters).Zet(document);
        new FactuurPdfBetaling(zetwerk, letters, stijl).Zet(document);
        new FactuurPdfBerekening(zetwerk, letters).Zet(document);
        Voet(pdf, document);
        return pdf.Sluit();
    }

    private void Vervolgkop(Zetwerk zetwerk, FactuurLetters letters, string tekst)
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
            blad.Vul(new PdfRect(Zetwerk.Links, y - 14, Zetwerk.Breedte, 0.6), FactuurLetters.Haarlijn);
            blad.Tekst(links, PdfFont.Normaal, 7.5, FactuurLetters.Grijs, Zetwerk.Links, y);
            blad.Tekst(pagina, PdfFont.Normaal, 7.5, FactuurLetters.Grijs, Zetwerk.Rechts - PdfFont.Normaal.Breedte(pagina, 7.5), y);
        }
    }
}

/// <summary>The few sizes and colours that the invoice uses.</summary>
internal sealed class FactuurLetters(Documentstijl stijl)
{
    /// <summary>Almost black.</summary>
    public static readonly PdfColor Zwart = new(0.10, 0.11, 0.13);

    /// <summary>Grey that keeps a contrast of more than 4.5 on white and on the tint.</summary>
    public static readonly PdfColor Grijs = new(0.34, 0.37, 0.42);

    /// <summary>Hairlines.</summary>
    public static readonly PdfColor Haarlijn = new(0.82, 0.84, 0.87);

    /// <summary>Name of the house.</summary>
    public Letter Huis { get; } = new(PdfFont.Vet, 14, stijl.Inkt);

    /// <summary>Title of the document.</summary>
    public Letter Titel { get; } = new(PdfFont.Vet, 24, Zwart);

    /// <summary>Heading of a part.</summary>
    public Letter Kop { get; } = new(PdfFont.Vet, 11.5, stijl.Inkt);

    /// <summary>Running text.</summary>
    public Letter Tekst { get; } = new(PdfFont.Normaal, 9, Zwart);

    /// <summary>Text of the calculation.</summary>
    public Letter Klein { get; } = new(PdfFont.Normaal, 8, Zwart);

    /// <summary>What must be seen of the calculation.</summary>
    public Letter KleinVet { get; } = new(PdfFont.Vet, 8, Zwart);

    /// <summary>What must be seen.</summary>
    public Letter Vet { get; } = new(PdfFont.Vet, 9, Zwart);

    /// <summary>The amount to pay.</summary>
    public Letter Groot { get; } = new(PdfFont.Vet, 13, stijl.Inkt);

    /// <summary>Names above values, heads of columns, remarks.</summary>
    public Letter Label { get; } = new(PdfFont.Normaal, 7.5, Grijs);
}
