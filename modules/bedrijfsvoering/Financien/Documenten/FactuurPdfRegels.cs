using Zvh.Abstractions;
using Zvh.Documenten;
using Zvh.Documenten.Pdf;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Documenten;

/// <summary>The lines and the totals. The head of the table is repeated on each page.</summary>
internal sealed class FactuurPdfRegels(Zetwerk zetwerk, Documentletters letters)
{
    private const double Aantal = Zetwerk.Rechts - 190;
    private const double Prijs = Zetwerk.Rechts - 96;
    private const double Omschrijving = Aantal - Zetwerk.Links - 44;
    private const double Totaalkolom = Zetwerk.Rechts - 230;

    /// <summary>Sets the table and the totals below it.</summary>
    public void Zet(Factuurdocument document)
    {
        zetwerk.Y += 14;
        var tabel = zetwerk.Structuur.Voeg("Table");
        Kop(tabel.Voeg("TR"));
        foreach (var regel in document.Regels)
        {
            Regel(tabel.Voeg("TR"), regel);
        }

        Totalen(document);
    }

    private void Kop(PdfElement? rij)
    {
        var y = zetwerk.Y + 8;
        zetwerk.Tekst("Omschrijving", letters.Label, Zetwerk.Links, y, rij?.Voeg("TH"));
        zetwerk.TekstRechts("Aantal", letters.Label, Aantal, y, rij?.Voeg("TH"));
        zetwerk.TekstRechts("Prijs", letters.Label, Prijs, y, rij?.Voeg("TH"));
        zetwerk.TekstRechts("Bedrag", letters.Label, Zetwerk.Rechts, y, rij?.Voeg("TH"));
        zetwerk.Y += 14;
        zetwerk.Lijn(zetwerk.Y, Documentletters.Zwart, 0.9);
    }

    private void Regel(PdfElement rij, Factuurregel regel)
    {
        var tekst = Zetwerk.Afbreken(regel.Omschrijving, letters.Tekst, Omschrijving);
        var hoogte = Zetwerk.Hoogte(letters.Tekst, tekst.Count) + 8;
        if (zetwerk.Ruimte(hoogte))
        {
            Kop(rij: null);
        }

        var y = zetwerk.Y + 14.5;
        var cel = rij.Voeg("TD");
        for (var i = 0; i < tekst.Count; i++)
        {
            zetwerk.Tekst(tekst[i], letters.Tekst, Zetwerk.Links, y + Zetwerk.Hoogte(letters.Tekst, i), cel);
        }

        zetwerk.TekstRechts(Berekeningstekst.Aantal(regel.Aantal) + Eenheid(regel.Eenheid), letters.Tekst, Aantal, y, rij.Voeg("TD"));
        zetwerk.TekstRechts(Berekeningstekst.Euro(regel.Prijs), letters.Tekst, Prijs, y, rij.Voeg("TD"));
        zetwerk.TekstRechts(Berekeningstekst.Euro(regel.Bedrag), letters.Tekst, Zetwerk.Rechts, y, rij.Voeg("TD"));
        zetwerk.Y += hoogte;
        zetwerk.Lijn(zetwerk.Y, Documentletters.Haarlijn);
    }

    private void Totalen(Factuurdocument document)
    {
        zetwerk.Ruimte(80);
        zetwerk.Y += 6;
        var tabel = zetwerk.Structuur.Voeg("Table");
        if (document.Btw.Categorie == BtwCategorie.S)
        {
            Totaal(tabel, "Totaal zonder btw", document.TotaalZonderBtw, letters.Tekst, 16);
            Totaal(tabel, $"Btw {document.Btw.Percentage:0.##} %", document.TotaalBtw, letters.Tekst, 16);
        }
        else
        {
            Totaal(tabel, "Totaal", document.TotaalZonderBtw, letters.Tekst, 16);
            Totaal(tabel, document.Btw.Categorie == BtwCategorie.O ? "Btw (buiten de heffing)" : "Btw (vrijgesteld)", document.TotaalBtw, letters.Tekst, 16);
        }

        zetwerk.Y += 5;
        zetwerk.Lijn(zetwerk.Y, Documentletters.Zwart, 0.9, Totaalkolom);
        Totaal(tabel, document.IsCredit ? "U krijgt terug" : "Te betalen", document.Totaal, letters.Groot, 23);

        if (!string.IsNullOrWhiteSpace(document.Btw.Reden))
        {
            var begin = zetwerk.Y;
            zetwerk.Y -= 52;
            zetwerk.Alinea(document.Btw.Reden, letters.Label with { Punten = 8 }, Zetwerk.Links, Totaalkolom - Zetwerk.Links - 24, zetwerk.Structuur.Voeg("P"));
            zetwerk.Y = Math.Max(begin, zetwerk.Y);
        }
    }

    private void Totaal(PdfElement tabel, string naam, Bedrag bedrag, Letter letter, double hoogte)
    {
        var rij = tabel.Voeg("TR");
        zetwerk.Y += hoogte;
        zetwerk.Tekst(naam, letter, Totaalkolom, zetwerk.Y, rij.Voeg("TD"));
        zetwerk.TekstRechts(Berekeningstekst.Euro(bedrag), letter, Zetwerk.Rechts, zetwerk.Y, rij.Voeg("TD"));
    }

    private static string Eenheid(string code) => code switch { "HUR" => " uur", "MON" => " mnd", "DAY" => " dagen", _ => "" };
}
