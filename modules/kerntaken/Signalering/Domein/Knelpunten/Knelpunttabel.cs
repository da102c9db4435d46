namespace Zvh.Signalering.Domein.Knelpunten;

/// <summary>In how many cases of one municipality, or of the house, something stood in the way; null where the reader may not see the number.</summary>
/// <param name="Casussen">How many cases, each once.</param>
/// <param name="Open">In how many of them it did on the last day.</param>
internal sealed record Knelpuntcel(int? Casussen, int? Open);

/// <summary>One kind over the municipalities.</summary>
/// <param name="Soort">Code of the kind.</param>
/// <param name="Gemeenten">A cell for each municipality, in their order.</param>
/// <param name="Huis">All of them together.</param>
internal sealed record Knelpuntregel(string Soort, IReadOnlyList<Knelpuntcel> Gemeenten, Knelpuntcel Huis);

/// <summary>What stood in the way, kind by municipality. The municipalities of one kind add up; the kinds do not, because a case can have more than one.</summary>
/// <param name="Gemeenten">CBS codes, in the order of the columns: also those with a count that belong to the house no longer, so that every row adds up.</param>
/// <param name="Regels">The kinds, the one that stands in the way of most cases first.</param>
internal sealed record Knelpunttabel(IReadOnlyList<string> Gemeenten, IReadOnlyList<Knelpuntregel> Regels)
{
    /// <summary>Makes the table, for one reader.</summary>
    /// <param name="tellingen">What was counted.</param>
    /// <param name="gemeenten">CBS codes of the house.</param>
    /// <param name="drempel">From here on a number may be shown; null for who sees everything.</param>
    public static Knelpunttabel Maak(IReadOnlyCollection<(string Soort, string Gemeente, int Casussen, int Open)> tellingen, IReadOnlyList<string> gemeenten, int? drempel)
    {
        string[] kolommen = [.. gemeenten.Union(tellingen.Select(t => t.Gemeente).Order(StringComparer.Ordinal))];
        return new(kolommen,
        [
            .. tellingen.GroupBy(t => t.Soort).OrderByDescending(g => g.Sum(t => t.Open)).ThenByDescending(g => g.Sum(t => t.Casussen)).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Regel(g.Key, [.. kolommen.Select(k => (g.Where(t => t.Gemeente == k).Sum(t => t.Casussen), g.Where(t => t.Gemeente == k).Sum(t => t.Open)))], drempel)),
        ]);
    }

    private static Knelpuntregel Regel(string soort, IReadOnlyList<(int Casussen, int Open)> cellen, int? drempel)
    {
        var (casussen, open) = (cellen.Sum(c => c.Casussen), cellen.Sum(c => c.Open));
        if (drempel is not { } d)
        {
            return new(soort, [.. cellen.Select(c => new Knelpuntcel(c.Casussen, c.Open))], new(casussen, open));
        }

        // Outside the house one number per municipality: two would give a third, how many were solved there.
        var weg = Onderdrukker.Verberg([.. cellen.Select(c => c.Casussen), casussen], d);
        return new(soort, [.. cellen.Select((c, i) => new Knelpuntcel(weg[i] ? null : c.Casussen, null))], new(weg[^1] ? null : casussen, open < d ? null : open));
    }
}
