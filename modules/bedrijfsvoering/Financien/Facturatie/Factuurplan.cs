using Zvh.Abstractions;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Facturatie;

/// <summary>What a run must make: one proposal per payer, stream and VAT regime, in a stable order; and why something is left out.</summary>
/// <param name="Voorstellen">The invoices to make.</param>
/// <param name="Meldingen">One line for each stream or payer that cannot be invoiced yet, with what to do.</param>
internal sealed record Factuurplan(IReadOnlyList<Factuurvoorstel> Voorstellen, IReadOnlyList<Planmelding> Meldingen);

/// <summary>Why a stream, or a part of it, is left out, and what to do.</summary>
/// <param name="GeldstroomId">The stream.</param>
/// <param name="Stroom">Its name.</param>
/// <param name="Tekst">Dutch, B1.</param>
internal sealed record Planmelding(Guid GeldstroomId, string Stroom, string Tekst)
{
    /// <inheritdoc />
    public override string ToString() => $"{Stroom}: {Tekst}";
}

/// <summary>An invoice without number and dates.</summary>
internal sealed record Factuurvoorstel
{
    /// <summary>The invoicing party.</summary>
    public required Guid FactureerderId { get; init; }

    /// <summary>Who pays.</summary>
    public required Guid DebiteurId { get; init; }

    /// <summary>The stream.</summary>
    public required Guid GeldstroomId { get; init; }

    /// <summary>The name of the stream.</summary>
    public required string Stroom { get; init; }

    /// <summary>The seller as it is printed.</summary>
    public required Factuurpartij Verkoper { get; init; }

    /// <summary>The buyer as it is printed.</summary>
    public required Factuurpartij Koper { get; init; }

    /// <summary>The number that the buyer asks for.</summary>
    public string? Inkoopnummer { get; init; }

    /// <summary>The VAT decision of the stream.</summary>
    public required BtwRegime Btw { get; init; }

    /// <summary>The lines.</summary>
    public required IReadOnlyList<Factuurregel> Regels { get; init; }

    /// <summary>How they were calculated.</summary>
    public required IReadOnlyList<Berekeningsregel> Berekening { get; init; }

    /// <summary>What the invoice comes to, for the preview.</summary>
    public Bedrag Totaal
    {
        get
        {
            var zonder = Bedrag.Som(Regels.Select(r => r.Bedrag));
            return zonder + Btw.Over(zonder);
        }
    }

    /// <summary>The invoice itself.</summary>
    /// <param name="nummer">The gapless number.</param>
    /// <param name="jaar">The year that is invoiced.</param>
    /// <param name="termijn">The instalment in words, or null when the year is invoiced at once.</param>
    /// <param name="datum">Invoice date.</param>
    /// <param name="vervaldatum">Due date.</param>
    /// <param name="eerder">The earlier invoice of the same stream and payer, which a negative total refers to.</param>
    public Factuurdocument Document(string nummer, int jaar, string? termijn, DateOnly datum, DateOnly vervaldatum, string? eerder) => Crediteren.AlsNegatief(
        new Factuurdocument
        {
            Nummer = nummer,
            Soort = Factuursoort.Factuur,
            Factuurdatum = datum,
            Vervaldatum = vervaldatum,
            Jaar = jaar,
            Termijn = termijn,
            Stroom = Stroom,
            Verkoper = Verkoper,
            Koper = Koper,
            Kopersreferentie = Inkoopnummer,
            Betalingskenmerk = nummer,
            Btw = Btw,
            Regels = Regels,
            Berekening = Berekening,
        },
        eerder);
}

/// <summary>Splits a year over instalments: an amount so that the parts add up to the cent, and the months.</summary>
internal static class Termijnen
{
    /// <summary>Whether the hours of a month are charged in instalment <paramref name="termijn"/> of <paramref name="aantal"/>: the first in which the month is over.</summary>
    public static bool IsMaandVan(int maand, int termijn, int aantal) => ((maand * aantal) + 11) / 12 == termijn;

    /// <summary>The amount of instalment <paramref name="termijn"/> of <paramref name="aantal"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instalment does not exist.</exception>
    public static Bedrag Deel(Bedrag jaarbedrag, int termijn, int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(termijn, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(termijn, aantal);
        return TotEnMet(termijn) - TotEnMet(termijn - 1);

        Bedrag TotEnMet(int n) => new Bedrag(jaarbedrag.Waarde * n / aantal).RondAf(0.01m);
    }
}
