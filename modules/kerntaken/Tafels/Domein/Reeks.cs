namespace Zvh.Tafels.Domein;

/// <summary>The days on which a tafel meets, by its rhythm.</summary>
internal static class Reeks
{
    // A Monday: weeks are counted from here, so that a series that is made in parts stays the same.
    private static readonly DateOnly Nul = new(2020, 1, 6);

    /// <summary>The days in a period, in order.</summary>
    /// <param name="tafel">The tafel.</param>
    /// <param name="van">First day.</param>
    /// <param name="tot">Last day.</param>
    public static IEnumerable<DateOnly> Dagen(Tafel tafel, DateOnly van, DateOnly tot)
    {
        for (var dag = van; dag <= tot && (tafel.Tot is not { } einde || dag <= einde); dag = dag.AddDays(1))
        {
            if (tafel.Weekdagen.Contains(dag.DayOfWeek) && Past(tafel, dag))
            {
                yield return dag;
            }
        }
    }

    private static bool Past(Tafel tafel, DateOnly dag) => tafel.Ritme switch
    {
        Ritme.Wekelijks => Math.Abs(Week(dag)) % tafel.Elke == 0,
        Ritme.Maandelijks => (((dag.Day - 1) / 7) + 1) == tafel.Rang && ((dag.Year * 12) + dag.Month - 1) % tafel.Elke == 0,
        _ => false,
    };

    private static int Week(DateOnly dag) => (int)Math.Floor((dag.DayNumber - Nul.DayNumber) / 7m);
}
