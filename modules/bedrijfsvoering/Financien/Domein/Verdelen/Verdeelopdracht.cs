using System.Collections.Immutable;
using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Verdelen;

/// <summary>One distribution to make: an amount, the parts by which it is shared, and how it is rounded (finance.md §1.2, §3.3).</summary>
internal sealed record Verdeelopdracht
{
    /// <summary>The total in euro, at most two decimals. A negative total is the mirror of the positive one.</summary>
    public required Bedrag Bedrag { get; init; }

    /// <summary>The unit of rounding in euro: 1, 0.01, 0.05, 100 …; a multiple of 0.01.</summary>
    public decimal AfrondenOp { get; init; } = 1m;

    /// <summary>How the exact shares are rounded.</summary>
    public Afrondingsmethode Methode { get; init; }

    /// <summary>The participant who takes the difference; only for <see cref="Afrondingsmethode.RekenkundigMetSluitpost"/>.</summary>
    public string? Sluitpost { get; init; }

    /// <summary>The parts. The rows of the result stand in the order in which participants first appear in them.</summary>
    public required IReadOnlyList<Verdeelonderdeel> Onderdelen { get; init; }

    /// <summary>Corrections by hand; only for <see cref="Afrondingsmethode.Handmatig"/>.</summary>
    public IReadOnlyList<HandmatigeCorrectie> Correcties { get; init; } = [];

    /// <summary>Which key and version this comes from, for the explanation; empty for a loose distribution.</summary>
    public string? Sleutel { get; init; }
}

/// <summary>A part of the amount with the measure by which it is shared. Either <see cref="Deel"/> or <see cref="VastBedrag"/> is given.</summary>
internal sealed record Verdeelonderdeel
{
    /// <summary>What the part is called on screen and invoice.</summary>
    public required string Naam { get; init; }

    /// <summary>The fraction of what the fixed amounts leave.</summary>
    public Breuk? Deel { get; init; }

    /// <summary>A fixed amount in euro, taken before the fractions. Rational, because a phase-in may take a third of it.</summary>
    public Breuk? VastBedrag { get; init; }

    /// <summary>What a weight is divided by; empty means the sum of the weights. With 100 a key of 99.99 % leaves a rest.</summary>
    public decimal? Noemer { get; init; }

    /// <summary>The weights, in the order of the rows.</summary>
    public required ImmutableArray<Gewicht> Maatstaf { get; init; }
}

/// <summary>The weight of one participant in one part.</summary>
/// <param name="Deelnemer">The participant, compared ordinally.</param>
/// <param name="Waarde">Inhabitants, percentage, hours, an amount …; not negative.</param>
/// <param name="Factor">Multiplies the weight (finance.md §3.3, inhabitants × factor); not negative, empty means 1.</param>
internal readonly record struct Gewicht(string Deelnemer, decimal Waarde, decimal? Factor = null);

/// <summary>A correction by hand on the proposal, audited by its reason (finance.md §1.2: the tables of 2021 and verrekening part 1).</summary>
/// <param name="Deelnemer">Who gets it.</param>
/// <param name="Bedrag">In euro, added to the amount with its sign.</param>
/// <param name="Reden">Why; required.</param>
internal sealed record HandmatigeCorrectie(string Deelnemer, Bedrag Bedrag, string Reden);
