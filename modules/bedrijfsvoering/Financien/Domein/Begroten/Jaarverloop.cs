namespace Zvh.Financien.Domein.Begroten;

/// <summary>What was booked through a year, cumulative per month, beside the budget in equal parts.</summary>
/// <param name="Geboekt">Cumulative until the end of each month; null before the first and after the last booking, where nothing is known.</param>
/// <param name="Begroot">The budget in twelve equal parts, cumulative.</param>
/// <param name="Verwacht">From the last booking to what is expected at the end of the year; null in between, and altogether when nobody said what is expected.</param>
internal sealed record Jaarverloop(IReadOnlyList<decimal?> Geboekt, IReadOnlyList<decimal?> Begroot, IReadOnlyList<decimal?> Verwacht)
{
    /// <summary>The months as they stand under a chart.</summary>
    public static IReadOnlyList<string> Maanden { get; } = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>The course of one side of a budget.</summary>
    public static Jaarverloop Van(Begrotingsboom boom, Kant kant, IEnumerable<Realisatie> realisaties)
    {
        var codes = boom.Van(kant).Bladen().Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        var rijen = realisaties.Where(r => codes.Contains(r.PostCode)).ToList();
        var isVerwacht = rijen.Exists(r => r.Verwacht);
        var perMaand = rijen.Where(r => !r.Verwacht)
            .GroupBy(r => r.Datum.Year < boom.Jaar ? 1 : r.Datum.Year > boom.Jaar ? 12 : r.Datum.Month)
            .ToDictionary(g => g.Key, g => g.Sum(r => r.Bedrag.Waarde));
        var eerste = perMaand.Keys.DefaultIfEmpty(13).Min();
        var laatste = perMaand.Keys.DefaultIfEmpty(0).Max();
        var geboekt = perMaand.Values.Sum();
        var totaal = boom.Van(kant).Berekend(Kolom.Begroting) ?? 0;
        return new(
            [.. Enumerable.Range(1, 12).Select(m => m < eerste || m > laatste ? null : (decimal?)perMaand.Where(p => p.Key <= m).Sum(p => p.Value))],
            [.. Enumerable.Range(1, 12).Select(m => (decimal?)Math.Round(totaal * m / 12, 2, MidpointRounding.AwayFromZero))],
            [.. Enumerable.Range(1, 12).Select(m => !isVerwacht ? null : m == 12 ? boom.Van(kant).Berekend(Kolom.Verwacht) : m == laatste ? geboekt : null)]);
    }
}
