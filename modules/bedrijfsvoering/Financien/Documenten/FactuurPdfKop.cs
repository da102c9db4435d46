using Zvh.Documenten;
using Zvh.Documenten.Pdf;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Documenten;

/// <summary>House, addressee, sender, title and the facts.</summary>
internal sealed class FactuurPdfKop(Zetwerk zetwerk, Documentletters letters, Documentstijl stijl)
{
    private const double Afzender = 372;
    private const double Kolom = Zetwerk.Breedte / 4;

    /// <summary>Sets the head of the first page.</summary>
    public void Zet(Factuurdocument document, string soort)
    {
        var band = new PdfRect(0, 0, PdfPage.Breedte, 7);
        zetwerk.Blad.Vul(band, stijl.Vlak);
        Regels(Zetwerk.Afbreken(stijl.Naam, letters.Huis, Zetwerk.Breedte), letters.Huis, Zetwerk.Links, 54, zetwerk.Structuur.Voeg("P"));

        var eind = Adres(document.Koper, "Aan", Zetwerk.Links, Afzender - Zetwerk.Links - 20, letters.Tekst with { Punten = 10 });
        eind = Math.Max(eind, Adres(document.Verkoper, "Van", Afzender, Zetwerk.Rechts - Afzender, letters.Tekst));

        zetwerk.Y = Math.Max(204, eind + 30);
        zetwerk.Tekst(soort, letters.Titel, Zetwerk.Links, zetwerk.Y, zetwerk.Structuur.Voeg("H1"));
        zetwerk.Y += 15;
        Feiten(document);
    }

    private double Adres(Factuurpartij partij, string kop, double x, double breedte, Letter letter)
    {
        var element = zetwerk.Structuur.Voeg("P");
        zetwerk.Tekst(kop + " ", letters.Label, x, 88, element);
        string[] gegevens =
        [
            partij.Straat,
            $"{partij.Postcode}  {partij.Plaats}".Trim(),
            partij.Landcode is "NL" ? "" : partij.Landcode,
            partij.Nummer is { } nummer ? $"{nummer.Soortnaam} {nummer.Waarde}" : "",
            string.IsNullOrWhiteSpace(partij.Btwnummer) ? "" : $"Btw {partij.Btwnummer}",
        ];
        var vet = letter with { Font = PdfFont.Vet };
        var y = Regels(Zetwerk.Afbreken(partij.Naam, vet, breedte), vet, x, 104, element);
        return Regels([.. gegevens.Where(g => g.Length > 0).SelectMany(g => Zetwerk.Afbreken(g, letter, breedte))], letter, x, y, element);
    }

    /// <summary>Lines under each other; returns the base line of the next.</summary>
    private double Regels(IReadOnlyList<string> regels, Letter letter, double x, double y, PdfElement element)
    {
        foreach (var regel in regels)
        {
            zetwerk.Tekst(regel + " ", letter, x, y, element);
            y += letter.Punten * 1.45;
        }

        return y;
    }

    private void Feiten(Factuurdocument document)
    {
        (string Naam, string? Waarde)[] feiten =
        [
            (document.IsCredit ? "Creditnotanummer" : "Factuurnummer", document.Nummer),
            (document.IsCredit ? "Datum" : "Factuurdatum", Berekeningstekst.Datum(document.Factuurdatum)),
            (document.IsCredit ? "Hoort bij factuur" : "Vervaldatum", document.IsCredit ? document.OorspronkelijkNummer : Datum(document.Vervaldatum)),
            ("Uw referentie", document.Kopersreferentie),
            ("Uw ordernummer", document.Ordernummer),
            ("Geldstroom", document.Stroom),
            ("Periode", Periode(document)),
            ("Termijn", document.Termijn),
        ];
        var gevuld = feiten.Where(f => !string.IsNullOrWhiteSpace(f.Waarde)).ToList();
        for (var rij = 0; rij < gevuld.Count; rij += 4)
        {
            zetwerk.Lijn(zetwerk.Y, Documentletters.Haarlijn);
            var hoogste = 1;
            for (var i = rij; i < Math.Min(rij + 4, gevuld.Count); i++)
            {
                var x = Zetwerk.Links + ((i - rij) * Kolom);
                var element = zetwerk.Structuur.Voeg("P");
                zetwerk.Tekst(gevuld[i].Naam + " ", letters.Label, x, zetwerk.Y + 14, element);
                var regels = Zetwerk.Afbreken(gevuld[i].Waarde!, letters.Vet, Kolom - 8);
                hoogste = Math.Max(hoogste, regels.Count);
                Regels(regels, letters.Vet, x, zetwerk.Y + 27, element);
            }

            zetwerk.Y += 24 + Zetwerk.Hoogte(letters.Vet, hoogste);
        }

        if (!string.IsNullOrWhiteSpace(document.Opmerking))
        {
            zetwerk.Y += 4;
            zetwerk.Alinea(document.Opmerking, letters.Tekst, Zetwerk.Links, Zetwerk.Breedte, zetwerk.Structuur.Voeg("P"));
        }
    }

    private static string? Datum(DateOnly? datum) => datum is { } dag ? Berekeningstekst.Datum(dag) : null;

    private static string Periode(Factuurdocument document) =>
        document.PeriodeVan is null && document.PeriodeTotEnMet is null
            ? $"Heel {document.Jaar}"
            : $"{Berekeningstekst.Datum(document.Begin)} t/m {Berekeningstekst.Datum(document.Eind)}";
}
