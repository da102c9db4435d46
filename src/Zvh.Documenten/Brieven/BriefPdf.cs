using System.Globalization;
using Zvh.Documenten.Pdf;

namespace Zvh.Documenten.Brieven;

/// <summary>A letter as a tagged PDF on A4.</summary>
public static class BriefPdf
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private const double Voet = PdfPage.Hoogte - 32, Inspringing = 14;

    /// <summary>The PDF; the same letter and style always give the same bytes.</summary>
    public static byte[] Maak(Brief brief, Documentstijl stijl)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(stijl);
        var pdf = new PdfFile(brief.Onderwerp, brief.Afzender, brief.Datum);
        var letters = new Documentletters(stijl);
        var lopend = letters.Tekst with { Punten = 10.5 };
        var zetwerk = new Zetwerk(pdf, z => Kop(z, letters, stijl));
        Kop(zetwerk, letters, stijl);
        Aanhef(zetwerk, brief, letters, lopend);
        foreach (var blok in brief.Blokken)
        {
            Zet(zetwerk, blok, letters, lopend);
        }

        Nummer(pdf, brief, letters);
        return pdf.Sluit();
    }

    private static void Kop(Zetwerk zetwerk, Documentletters letters, Documentstijl stijl)
    {
        zetwerk.Blad.Vul(new PdfRect(0, 0, PdfPage.Breedte, 7), stijl.Vlak);
        zetwerk.Tekst(stijl.Naam, letters.Huis, Zetwerk.Links, 52);
        zetwerk.Y = 84;
    }

    private static void Aanhef(Zetwerk zetwerk, Brief brief, Documentletters letters, Letter lopend)
    {
        foreach (var regel in brief.Adres)
        {
            zetwerk.Alinea(regel, lopend, Zetwerk.Links, Zetwerk.Breedte, zetwerk.Structuur.Voeg("P"));
        }

        zetwerk.Y += 14;
        zetwerk.Alinea($"{brief.Datum.ToString("d MMMM yyyy", Nederlands)}, kenmerk {brief.Kenmerk}", letters.Label with { Punten = 9 }, Zetwerk.Links, Zetwerk.Breedte, zetwerk.Structuur.Voeg("P"));
        zetwerk.Y += 10;
        zetwerk.Alinea(brief.Onderwerp, letters.Titel with { Punten = 17 }, Zetwerk.Links, Zetwerk.Breedte, zetwerk.Structuur.Voeg("H1"));
        zetwerk.Y += 8;
    }

    private static void Zet(Zetwerk zetwerk, Briefblok blok, Documentletters letters, Letter lopend)
    {
        switch (blok.Soort)
        {
            case Bloksoort.Kop:
                zetwerk.Ruimte(60);
                zetwerk.Y += 8;
                zetwerk.Alinea(blok.Tekst, letters.Kop, Zetwerk.Links, Zetwerk.Breedte, zetwerk.Structuur.Voeg("H2"));
                zetwerk.Y += 2;
                break;
            case Bloksoort.Punt:
                zetwerk.Ruimte(Zetwerk.Hoogte(lopend, 1));
                zetwerk.Tekst("•", lopend, Zetwerk.Links, zetwerk.Y + lopend.Punten);
                zetwerk.Alinea(blok.Tekst, lopend, Zetwerk.Links + Inspringing, Zetwerk.Breedte - Inspringing, zetwerk.Structuur.Voeg("P"));
                zetwerk.Y += 3;
                break;
            default:
                zetwerk.Alinea(blok.Tekst, lopend, Zetwerk.Links, Zetwerk.Breedte, zetwerk.Structuur.Voeg("P"));
                zetwerk.Y += 7;
                break;
        }
    }

    private static void Nummer(PdfFile pdf, Brief brief, Documentletters letters)
    {
        for (var i = 0; i < pdf.Bladen.Count; i++)
        {
            var tekst = $"{brief.Kenmerk}, bladzijde {i + 1} van {pdf.Bladen.Count}";
            pdf.Bladen[i].Tekst(tekst, letters.Label.Font, letters.Label.Punten, letters.Label.Kleur, Zetwerk.Rechts - letters.Label.Font.Breedte(tekst, letters.Label.Punten), Voet);
        }
    }
}
