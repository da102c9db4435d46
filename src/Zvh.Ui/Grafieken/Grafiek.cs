namespace Zvh.Ui.Grafieken;

/// <summary>A chart: a shape that says more than its numbers, always with the numbers beside it.</summary>
/// <param name="Titel">What it shows, for example <c>Bijdrage per gemeente, 2022</c>.</param>
public abstract record Grafiek(string Titel)
{
    /// <summary>Period, source and definition in a sentence or two.</summary>
    public string? Toelichting { get; init; }

    /// <summary>The unit, for example <c>€</c> or <c>uur</c>.</summary>
    public string Eenheid { get; init; } = "€";

    /// <summary>The unit of exactly one, for example <c>actie</c>; null when it is the same.</summary>
    public string? Enkelvoud { get; init; }

    /// <summary>The number of decimals.</summary>
    public int Decimalen { get; init; }

    /// <summary>The head of a column of numbers, with the unit when there is one.</summary>
    internal string Kop(string naam) => Eenheid.Length == 0 ? naam : $"{naam} ({Eenheid})";
}

/// <summary>Horizontal bars from zero, one row for each participant; two series stand under each other, for today beside a scenario.</summary>
/// <param name="Titel">What it shows.</param>
/// <param name="Rijkop">What a row is, for example <c>Gemeente</c>.</param>
/// <param name="Reeksen">The names of one or two series; of two the first is drawn open (today), the second filled (the scenario).</param>
/// <param name="Rijen">The rows, in the order of the page.</param>
public sealed record Staafgrafiek(string Titel, string Rijkop, IReadOnlyList<string> Reeksen, IReadOnlyList<Staafrij> Rijen) : Grafiek(Titel)
{
    /// <summary>Whether a last row gives the totals.</summary>
    public bool Totaal { get; init; } = true;

    /// <summary>Whether the difference between two series is given as a percentage of the first as well.</summary>
    public bool InProcenten { get; init; }
}

/// <summary>One row of bars.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Waarden">A value for each series.</param>
public sealed record Staafrij(string Label, params IReadOnlyList<decimal> Waarden);

/// <summary>Lines over time from zero, for example cumulative through the year.</summary>
/// <param name="Titel">What it shows.</param>
/// <param name="Kolommen">The labels along the time axis, for example the months.</param>
/// <param name="Reeksen">One to four lines; drawn solid, dashed, dotted and dash-dotted, the first one heaviest.</param>
public sealed record Lijngrafiek(string Titel, IReadOnlyList<string> Kolommen, IReadOnlyList<Lijnreeks> Reeksen) : Grafiek(Titel);

/// <summary>One line.</summary>
/// <param name="Naam">Its name, written at its end.</param>
/// <param name="Waarden">A value for each column; null where it is not known (yet).</param>
public sealed record Lijnreeks(string Naam, IReadOnlyList<decimal?> Waarden);

/// <summary>Where money comes from and where it goes: bands as wide as the amount, from left to right.</summary>
/// <param name="Titel">What it shows.</param>
/// <param name="Kolommen">What stands in each column, for example <c>Van</c>, <c>Geldstroom</c>, <c>Naar</c>.</param>
/// <param name="Stromen">The flows; each names a knot for every column. Only positive amounts are drawn, the table has them all.</param>
public sealed record Stroomdiagram(string Titel, IReadOnlyList<string> Kolommen, IReadOnlyList<Stroom> Stromen) : Grafiek(Titel);

/// <summary>One flow. Money that is put together in a knot and shared out again has no path of its own from left to right:
/// then a flow ends in that knot and another begins there.</summary>
/// <param name="Waarde">How much.</param>
/// <param name="Pad">The knots that it passes, one for each column; empty in a column before it begins or after it ends.</param>
public sealed record Stroom(decimal Waarde, params IReadOnlyList<string> Pad)
{
    /// <summary>Whether it passes a knot in a column.</summary>
    internal bool Passeert(int kolom) => kolom >= 0 && kolom < Pad.Count && Pad[kolom].Length > 0;
}
