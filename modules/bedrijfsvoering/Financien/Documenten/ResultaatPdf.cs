using Zvh.Abstractions;
using Zvh.Documenten;
using Zvh.Documenten.Pdf;
using Zvh.Financien.Domein.Afrekenen;

namespace Zvh.Financien.Documenten;

/// <summary>The last part of annual accounts: how the result came about, and the decision on it.</summary>
internal sealed class ResultaatPdf(Zetwerk zetwerk, Documentletters letters)
{
    private const double Rijhoogte = 14;
    private const double Kophoogte = 40;

    /// <summary>Sets both tables below each other.</summary>
    public void Zet(Jaarrekening jaarrekening)
    {
        var regels = jaarrekening.Resultaat.Regels;
        Kop("Hoe het resultaat is ontstaan", regels.Count);
        var tabel = zetwerk.Structuur.Voeg("Table");
        foreach (var regel in regels)
        {
            Rij(tabel, regel.Naam, regel.Bedrag, regel.IsTotaal);
        }

        if (jaarrekening.Verklaring is { } verklaring)
        {
            Alinea(verklaring);
        }

        Kop("Bestemming van het resultaat", Math.Max(2, jaarrekening.Bestemd.Count));
        if (jaarrekening.Bestemd.Count == 0)
        {
            Alinea(Jaarrekening.NogGeenBesluit);
            return;
        }

        tabel = zetwerk.Structuur.Voeg("Table");
        foreach (var deel in jaarrekening.Bestemd)
        {
            Rij(tabel, $"{deel.Naam} ({deel.Besluit}, {Berekeningstekst.Datum(deel.Datum)})", deel.Bedrag, totaal: false);
        }

        Rij(tabel, "Samen bestemd", Bedrag.Som(jaarrekening.Bestemd.Select(d => d.Bedrag)), totaal: true);
    }

    private void Kop(string titel, int rijen)
    {
        zetwerk.Ruimte(Kophoogte + (rijen * Rijhoogte));
        zetwerk.Y += 18;
        zetwerk.Tekst(titel, letters.Kop, Zetwerk.Links, zetwerk.Y, zetwerk.Structuur.Voeg("H2"));
        zetwerk.Y += 8;
    }

    private void Rij(PdfElement tabel, string naam, Bedrag bedrag, bool totaal)
    {
        var letter = totaal ? letters.KleinVet : letters.Klein;
        var tekst = Zetwerk.Afbreken(naam, letter, Zetwerk.Breedte - 90);
        zetwerk.Ruimte(Rijhoogte + Zetwerk.Hoogte(letter, tekst.Count - 1));
        if (totaal)
        {
            zetwerk.Lijn(zetwerk.Y, Documentletters.Zwart);
        }

        var rij = tabel.Voeg("TR");
        var cel = rij.Voeg("TH");
        foreach (var (nummer, regel) in tekst.Index())
        {
            zetwerk.Tekst(regel, letter, Zetwerk.Links, zetwerk.Y + 10 + Zetwerk.Hoogte(letter, nummer), cel);
        }

        zetwerk.TekstRechts(bedrag.MetTeken(), letter, Zetwerk.Rechts, zetwerk.Y + 10, rij.Voeg("TD"));
        zetwerk.Y += Rijhoogte + Zetwerk.Hoogte(letter, tekst.Count - 1);
    }

    private void Alinea(string tekst)
    {
        zetwerk.Y += 4;
        zetwerk.Alinea(tekst, letters.Klein, Zetwerk.Links, Zetwerk.Breedte, zetwerk.Structuur.Voeg("P"));
        zetwerk.Y += 6;
    }
}
