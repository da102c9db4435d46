using System.Globalization;
using Zvh.Abstractions;
using Zvh.Documenten;
using Zvh.Documenten.Pdf;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Documenten;

/// <summary>"Zo is uw bijdrage berekend": exact share, rounding, correction, key and method of each part (finance.md §1.2).</summary>
internal sealed class FactuurPdfBerekening(Zetwerk zetwerk, Documentletters letters)
{
    private const string Uitleg = "Elk onderdeel is apart afgerond. Met de correctie klopt het totaal van alle deelnemers samen.";

    private const double Kophoogte = 48;
    private const double Voethoogte = 20;
    private const double Exact = Zetwerk.Rechts - 196;
    private const double Afgerond = Zetwerk.Rechts - 126;
    private const double Correctie = Zetwerk.Rechts - 68;
    private const double Tekstbreedte = Exact - Zetwerk.Links - 70;

    /// <summary>Sets the part; nothing when the document has no calculation.</summary>
    public void Zet(Factuurdocument document)
    {
        if (document.Berekening.Count == 0)
        {
            return;
        }

        // The part stays together when it fits on one page; otherwise its heading stays with the first row.
        zetwerk.Y += 14;
        var blokken = document.Berekening.Select(Blok.Van(letters)).ToList();
        var hoogte = Kophoogte + blokken.Sum(b => b.Hoogte) + Voethoogte;
        zetwerk.Ruimte(hoogte <= Zetwerk.Bladhoogte ? hoogte : Kophoogte + blokken[0].Hoogte);
        zetwerk.Tekst("Zo is uw bijdrage berekend", letters.Kop, Zetwerk.Links, zetwerk.Y + 9, zetwerk.Structuur.Voeg("H2"));
        zetwerk.Y += 18;
        zetwerk.Alinea(Uitleg, letters.Klein, Zetwerk.Links, Zetwerk.Breedte, zetwerk.Structuur.Voeg("P"));
        zetwerk.Y += 5;
        var tabel = zetwerk.Structuur.Voeg("Table");
        Kop(tabel.Voeg("TR"));
        foreach (var blok in blokken)
        {
            Regel(tabel.Voeg("TR"), blok);
        }

        Totaal(tabel.Voeg("TR"), document);
    }

    private void Kop(PdfElement? rij)
    {
        var y = zetwerk.Y + 8;
        zetwerk.Tekst("Onderdeel", letters.Label, Zetwerk.Links, y, rij?.Voeg("TH"));
        zetwerk.TekstRechts("Exact", letters.Label, Exact, y, rij?.Voeg("TH"));
        zetwerk.TekstRechts("Afgerond", letters.Label, Afgerond, y, rij?.Voeg("TH"));
        zetwerk.TekstRechts("Correctie", letters.Label, Correctie, y, rij?.Voeg("TH"));
        zetwerk.TekstRechts("Bedrag", letters.Label, Zetwerk.Rechts, y, rij?.Voeg("TH"));
        zetwerk.Y += 13;
        zetwerk.Lijn(zetwerk.Y, Documentletters.Zwart, 0.9);
    }

    private void Regel(PdfElement rij, Blok blok)
    {
        if (zetwerk.Ruimte(blok.Hoogte))
        {
            Kop(rij: null);
        }

        var y = zetwerk.Y + 13;
        var cel = rij.Voeg("TD");
        foreach (var (tekst, letter) in blok.Onderdeel.Select(t => (t, letters.KleinVet)).Concat(blok.Herkomst.Select(t => (t, letters.Label))))
        {
            zetwerk.Tekst(tekst + " ", letter, Zetwerk.Links, y, cel);
            y += Zetwerk.Hoogte(letter, 1);
        }

        y = zetwerk.Y + 13;
        var (regel, gewoon) = (blok.Regel, letters.Klein);
        zetwerk.TekstRechts(Berekeningstekst.Exact(regel.Exact), gewoon, Exact, y, rij.Voeg("TD"));
        zetwerk.TekstRechts(Berekeningstekst.Kort(regel.Afgerond), gewoon, Afgerond, y, rij.Voeg("TD"));
        zetwerk.TekstRechts(Berekeningstekst.Correctie(regel.Correctie), gewoon, Correctie, y, rij.Voeg("TD"));
        zetwerk.TekstRechts(Berekeningstekst.Kort(regel.Bedrag), letters.KleinVet, Zetwerk.Rechts, y, rij.Voeg("TD"));
        zetwerk.Y += blok.Hoogte;
        zetwerk.Lijn(zetwerk.Y, Documentletters.Haarlijn);
    }

    // With instalments the parts add up to the year, of which this document asks a part.
    private void Totaal(PdfElement rij, Factuurdocument document)
    {
        var totaal = Bedrag.Som(document.Berekening.Select(r => r.Bedrag));
        var naam = totaal == document.TotaalZonderBtw ? "Samen" : $"Samen over heel {document.Jaar.ToString(CultureInfo.InvariantCulture)}";
        zetwerk.Ruimte(Voethoogte);
        zetwerk.Y += 14;
        zetwerk.Tekst(naam, letters.KleinVet, Zetwerk.Links, zetwerk.Y, rij.Voeg("TD"));
        zetwerk.TekstRechts(Berekeningstekst.Kort(totaal), letters.KleinVet, Zetwerk.Rechts, zetwerk.Y, rij.Voeg("TD"));
        zetwerk.Y += 6;
    }

    /// <summary>A part with its text broken into lines.</summary>
    private sealed record Blok(Berekeningsregel Regel, IReadOnlyList<string> Onderdeel, IReadOnlyList<string> Herkomst, double Hoogte)
    {
        public static Func<Berekeningsregel, Blok> Van(Documentletters letters) => regel =>
        {
            var onderdeel = Zetwerk.Afbreken(regel.Omschrijving, letters.KleinVet, Tekstbreedte);
            var herkomst = Zetwerk.Afbreken(
                $"{regel.Grondslag}  ·  Sleutel: {regel.Sleutelversie}  ·  Methode: {regel.Methode}", letters.Label, Zetwerk.Breedte);
            return new(regel, onderdeel, herkomst, Zetwerk.Hoogte(letters.KleinVet, onderdeel.Count) + Zetwerk.Hoogte(letters.Label, herkomst.Count) + 9);
        };
    }
}
