using System.Globalization;
using Zvh.Documenten;
using Zvh.Documenten.Pdf;
using Zvh.Signalering.Domein.Factsheets;

namespace Zvh.Signalering.Factsheets;

/// <summary>A factsheet as a tagged PDF. The same factsheet and style always give the same bytes.</summary>
internal sealed class FactsheetPdf
{
    private const double Kolombreedte = 67, Rijhoogte = 14;

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private readonly Factsheetinhoud inhoud;
    private readonly Documentstijl stijl;
    private readonly Documentletters letters;
    private readonly Zetwerk zetwerk;

    private FactsheetPdf(PdfFile pdf, Factsheetinhoud inhoud, Documentstijl stijl)
    {
        (this.inhoud, this.stijl, letters) = (inhoud, stijl, new(stijl));
        zetwerk = new(pdf, Kop);
    }

    /// <summary>The PDF.</summary>
    /// <param name="inhoud">The figures.</param>
    /// <param name="duiding">What they mean; null when nobody wrote that yet.</param>
    /// <param name="stand">For a concept or a replaced one: what it is; null for a published one.</param>
    /// <param name="stijl">How documents of the house look.</param>
    public static byte[] Maak(Factsheetinhoud inhoud, string? duiding, string? stand, Documentstijl stijl)
    {
        var pdf = new PdfFile($"Factsheet {inhoud.Gemeente}, {inhoud.Periode}", stijl.Naam, DateOnly.FromDateTime(inhoud.GeteldOp.UtcDateTime));
        var blad = new FactsheetPdf(pdf, inhoud, stijl);
        blad.Zet(duiding, stand);
        return pdf.Sluit();
    }

    private void Zet(string? duiding, string? stand)
    {
        var lopend = letters.Tekst with { Punten = 10 };
        Kop(zetwerk);
        Alinea($"Factsheet {inhoud.Gemeente}", letters.Titel, "H1", 2);
        Alinea(string.Join("  ·  ", new[] { inhoud.Periode.ToString(), inhoud.Inwoners is { } i ? $"{i.ToString("N0", Nederlands)} inwoners" : null, stand }.OfType<string>()), letters.Label with { Punten = 9 }, "P", 8);
        if (duiding is not null)
        {
            Alinea("Wat betekenen deze cijfers?", letters.Kop, "H2", 2);
            Alinea(duiding, lopend, "P", 8);
        }

        foreach (var blok in inhoud.Blokken)
        {
            Tabel(blok);
        }

        Alinea("Hoe er is geteld", letters.Kop, "H2", 2);
        foreach (var blok in inhoud.Blokken)
        {
            Alinea($"{blok.Titel}: {blok.Uitleg}", letters.Tekst, "P", 3);
        }

        Alinea(Factsheetwoorden.Verantwoording(inhoud), letters.Tekst, "P", 0);
    }

    private void Kop(Zetwerk z)
    {
        z.Blad.Vul(new PdfRect(0, 0, PdfPage.Breedte, 7), stijl.Vlak);
        z.Tekst(stijl.Naam, letters.Huis, Zetwerk.Links, 48);
        z.Y = 74;
    }

    private void Tabel(Factsheetblok blok)
    {
        zetwerk.Ruimte(4 * Rijhoogte);
        Alinea(blok.Titel, letters.Kop, "H2", 4);
        var tabel = zetwerk.Structuur.Voeg("Table");
        Rij(tabel, "TH", letters.Label, ["", .. Factsheetwoorden.Kolommen]);
        zetwerk.Lijn(zetwerk.Y - 2, Documentletters.Zwart, 0.9);
        foreach (var regel in blok.Zichtbaar())
        {
            var totaal = regel.Thema.Length == 0;
            if (totaal)
            {
                zetwerk.Lijn(zetwerk.Y - 1, Documentletters.Haarlijn);
            }

            Rij(tabel, "TD", totaal ? letters.Vet : letters.Tekst, [regel.Titel, .. Factsheetwoorden.Cellen(regel, inhoud)]);
        }

        zetwerk.Y += 10;
    }

    private void Rij(PdfElement tabel, string soort, Letter letter, IReadOnlyList<string> cellen)
    {
        zetwerk.Ruimte(Rijhoogte);
        var rij = tabel.Voeg("TR");
        zetwerk.Tekst(cellen[0], letter, Zetwerk.Links, zetwerk.Y + 9, rij.Voeg("TH"));
        for (var k = 1; k < cellen.Count; k++)
        {
            zetwerk.TekstRechts(cellen[k], letter, Zetwerk.Rechts - ((cellen.Count - 1 - k) * Kolombreedte), zetwerk.Y + 9, rij.Voeg(soort));
        }

        zetwerk.Y += Rijhoogte;
    }

    private void Alinea(string tekst, Letter letter, string soort, double erna)
    {
        zetwerk.Alinea(tekst, letter, Zetwerk.Links, Zetwerk.Breedte, zetwerk.Structuur.Voeg(soort));
        zetwerk.Y += erna;
    }
}
