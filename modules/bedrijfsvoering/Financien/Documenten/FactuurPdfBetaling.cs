using Zvh.Abstractions;
using Zvh.Documenten;
using Zvh.Documenten.Pdf;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Documenten;

/// <summary>How to pay: a sentence, the account and the reference, and the QR code for the bank app.</summary>
internal sealed class FactuurPdfBetaling(Zetwerk zetwerk, Documentletters letters, Documentstijl stijl)
{
    private const double Qr = 96;
    private const double Marge = 8;
    private const double Inspring = 20;
    private const double Waarde = Zetwerk.Links + Inspring + 84;
    private const double Regelhoogte = 14;

    /// <summary>Sets the block; with nothing to pay it is one sentence.</summary>
    public void Zet(Factuurdocument document)
    {
        zetwerk.Y += 16;
        if (document.IsCredit || document.Totaal <= Bedrag.Nul)
        {
            Mededeling(document.IsCredit
                ? "Dit bedrag wordt aan u terugbetaald of met een volgende factuur verrekend."
                : "U hoeft voor deze factuur niets te betalen.");
            return;
        }

        var gegevens = Gegevens(document).ToList();
        var hoogte = Math.Max(Qr + (2 * Marge) + 12, 60 + (gegevens.Count * Regelhoogte));
        zetwerk.Ruimte(hoogte + 10);
        Vlak(hoogte);
        var x = Zetwerk.Links + Inspring;
        zetwerk.Tekst("Zo betaalt u", letters.Kop, x, zetwerk.Y + 25, zetwerk.Structuur.Voeg("H2"));
        zetwerk.Tekst(Zin(document), letters.Tekst, x, zetwerk.Y + 43, zetwerk.Structuur.Voeg("P"));
        var y = zetwerk.Y + 64;
        foreach (var (naam, waarde) in gegevens)
        {
            var element = zetwerk.Structuur.Voeg("P");
            zetwerk.Tekst(naam + " ", letters.Label with { Punten = 8.5 }, x, y, element);
            zetwerk.Tekst(waarde, letters.Vet, Waarde, y, element);
            y += Regelhoogte;
        }

        QrCode(document);
        zetwerk.Y += hoogte;
    }

    /// <summary>What the payer fills in, a row per line; a value that takes more lines has its name on the first only.</summary>
    private IEnumerable<(string Naam, string Waarde)> Gegevens(Factuurdocument document)
    {
        (string Naam, string? Waarde)[] gegevens =
        [
            ("IBAN", Nummervorm.InGroepen(document.Verkoper.Iban ?? "")),
            ("BIC", document.Verkoper.Bic),
            ("Ten name van", document.Verkoper.Naam),
            ("Kenmerk", document.Betalingskenmerk ?? document.Nummer),
        ];
        return gegevens.Where(g => !string.IsNullOrWhiteSpace(g.Waarde)).SelectMany(g =>
            Zetwerk.Afbreken(g.Waarde!, letters.Vet, Zetwerk.Rechts - Qr - (3 * Marge) - Waarde).Select((regel, i) => (i == 0 ? g.Naam : "", regel)));
    }

    private static string Zin(Factuurdocument document) => document.Vervaldatum is { } vervaldatum
        ? $"Maak {Berekeningstekst.Euro(document.Totaal)} over, uiterlijk op {Berekeningstekst.Datum(vervaldatum)}."
        : $"Maak {Berekeningstekst.Euro(document.Totaal)} over.";

    private void QrCode(Factuurdocument document)
    {
        if (BetaalQr.Inhoud(document) is not { } inhoud)
        {
            return;
        }

        var plek = new PdfRect(Zetwerk.Rechts - Qr - Marge, zetwerk.Y + Marge, Qr, Qr);
        zetwerk.Blad.Vul(plek, new PdfColor(1, 1, 1));
        var figuur = zetwerk.Structuur.Voeg("Figure", "QR-code om deze factuur met een bank-app te betalen; de gegevens staan ernaast.");
        zetwerk.Blad.Vul(BetaalQr.Vlakken(inhoud, plek), Documentletters.Zwart, figuur);
        const string Bijschrift = "Scan met uw bank-app";
        var breedte = letters.Label.Font.Breedte(Bijschrift, letters.Label.Punten);
        zetwerk.Tekst(Bijschrift, letters.Label, plek.X + ((Qr - breedte) / 2), plek.Y + Qr + 11.5, zetwerk.Structuur.Voeg("P"));
    }

    private void Mededeling(string tekst)
    {
        const double Laag = 38;
        zetwerk.Ruimte(Laag);
        Vlak(Laag);
        zetwerk.Tekst(tekst, letters.Vet, Zetwerk.Links + Inspring, zetwerk.Y + 22, zetwerk.Structuur.Voeg("P"));
        zetwerk.Y += Laag;
    }

    private void Vlak(double hoogte)
    {
        zetwerk.Blad.Vul(new PdfRect(Zetwerk.Links, zetwerk.Y, Zetwerk.Breedte, hoogte), stijl.Tint);
        zetwerk.Blad.Vul(new PdfRect(Zetwerk.Links, zetwerk.Y, 3, hoogte), stijl.Vlak);
    }
}
