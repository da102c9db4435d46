using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Facturen;

/// <summary>Makes credit notes: of a whole invoice, or of a document whose settlement is larger than its contribution.</summary>
internal static class Crediteren
{
    /// <summary>A credit note that takes back the whole invoice.</summary>
    /// <param name="factuur">The invoice that was sent.</param>
    /// <param name="nummer">The number of the credit note.</param>
    /// <param name="datum">Its date.</param>
    public static Uitkomst<Factuurdocument> Van(Factuurdocument factuur, string nummer, DateOnly datum)
    {
        if (factuur.IsCredit)
        {
            return Uitkomst<Factuurdocument>.Geweigerd(nameof(factuur.Soort),
                $"Document {factuur.Nummer} is al een creditnota. Maak een nieuwe factuur als u het bedrag alsnog wilt vragen.");
        }

        return Uitkomst<Factuurdocument>.Ok(factuur with
        {
            Nummer = nummer,
            Soort = Factuursoort.Creditnota,
            Factuurdatum = datum,
            Vervaldatum = null,
            OorspronkelijkNummer = factuur.Nummer,
        });
    }

    /// <summary>The same document as a credit note when its lines add up to less than nothing; otherwise the document itself.</summary>
    /// <param name="document">An invoice in the making.</param>
    /// <param name="oorspronkelijkNummer">The invoice that the settlement is about; null when it is not known, then it is asked for.</param>
    public static Factuurdocument AlsNegatief(Factuurdocument document, string? oorspronkelijkNummer) =>
        document.IsCredit || document.Totaal >= Bedrag.Nul ? document : document with
        {
            Soort = Factuursoort.Creditnota,
            Vervaldatum = null,
            OorspronkelijkNummer = oorspronkelijkNummer,
            Regels = [.. document.Regels.Select(r => r with { Aantal = -r.Aantal })],
            Berekening = [.. document.Berekening.Select(r => r.Omgekeerd())],
        };
}
