namespace Zvh.Signalering.Domein.Factsheets;

/// <summary>A number that could be shown: in a factsheet, so many meldingen or cases in a period, of a municipality or all, in a theme or all; in a table, what its column says.</summary>
/// <param name="Maat">What is counted.</param>
/// <param name="Periode">Over what.</param>
/// <param name="Gemeente">CBS code; empty for the house.</param>
/// <param name="Thema">Id of the theme; empty for all.</param>
/// <param name="Kolom">The column of a table; null for a factsheet.</param>
internal sealed record Cel(Maat Maat, Verslagperiode Periode, string Gemeente, string Thema, Kolomdefinitie? Kolom = null)
{
    /// <summary>A number of a table.</summary>
    public static Cel In(Cijfertabel tabel, Cijferrij rij, Kolomdefinitie kolom) => new(kolom.Maat, rij.Kwartaal is { } k ? new(k, k) : tabel.Periode, rij.Gemeente?.Code ?? "", "", kolom);
}

/// <summary>The smallest counts of which every number shown is a sum: quarter × municipality × theme × source for meldingen, half × municipality × theme for cases, which do not add up in time.</summary>
/// <remarks>
/// A count of nothing is a count too: a reader who sees no number does not know that it is nothing. Only a theme of which the whole house has nothing is left out: there the zero of the house says it all.
/// Sources that every table takes together are one.
/// </remarks>
internal sealed class Telruimte
{
    private readonly List<string> bronnen = [];

    private readonly Dictionary<(Maat Maat, Verslagperiode Periode, string Gemeente, string Thema), int> begin = [];

    /// <summary>The space of what was counted.</summary>
    /// <param name="meldingen">The meldingen of each quarter.</param>
    /// <param name="halven">The counts of the halves of which cases are shown.</param>
    /// <param name="gemeenten">CBS codes of the house.</param>
    /// <param name="kolommen">The columns of the tables that are shown.</param>
    public Telruimte(
        IReadOnlyDictionary<Kwartaal, IReadOnlyList<Telling>> meldingen, IReadOnlyDictionary<Verslagperiode, IReadOnlyList<Telling>> halven, IReadOnlyList<string> gemeenten, IReadOnlyList<Kolomdefinitie> kolommen)
    {
        bronnen.AddRange(meldingen.Values.SelectMany(t => t.Select(x => x.Kenmerk)).Distinct(StringComparer.Ordinal).GroupBy(b => string.Concat(kolommen.Select(k => k.Bronnen.Contains(b, StringComparer.Ordinal) ? '1' : '0')), StringComparer.Ordinal).Select(g => g.First()));
        var plek = 0;
        void Voeg(Maat maat, Verslagperiode periode, IEnumerable<Telling> alle, int aantal)
        {
            foreach (var (gemeente, thema) in gemeenten.SelectMany(g => alle.Where(t => t.Maat == maat).Select(t => t.Thema).Distinct(StringComparer.Ordinal).Select(t => (g, t))))
            {
                begin[(maat, periode, gemeente, thema)] = plek;
                plek += aantal;
            }
        }

        foreach (var kwartaal in meldingen.Keys)
        {
            Voeg(Maat.Meldingen, new(kwartaal, kwartaal), meldingen.Values.SelectMany(t => t), bronnen.Count);
        }

        foreach (var (half, tellingen) in halven)
        {
            Voeg(Maat.Casussen, half, tellingen, 1);
        }
    }

    /// <summary>Of which counts a number is the sum.</summary>
    public IEnumerable<int> Som(Cel cel)
    {
        if (cel.Maat is Maat.Casussen)
        {
            return Cellen(cel.Maat, [cel.Periode], cel.Gemeente, Themas(cel));
        }

        var gekozen = bronnen.Index().Where(b => cel.Kolom is null or { Bronnen.Count: 0 } || cel.Kolom.Bronnen.Contains(b.Item, StringComparer.Ordinal)).Select(b => b.Index).ToList();
        return Cellen(cel.Maat, cel.Periode.Kwartalen.Select(k => new Verslagperiode(k, k)), cel.Gemeente, Themas(cel)).SelectMany(b => gekozen.Select(g => b + g));
    }

    private static IReadOnlyList<string> Themas(Cel cel) => cel.Kolom?.Themas ?? (cel.Thema.Length == 0 ? [] : [cel.Thema]);

    private IEnumerable<int> Cellen(Maat maat, IEnumerable<Verslagperiode> perioden, string gemeente, IReadOnlyList<string> themas)
    {
        var gezocht = perioden.ToHashSet();
        return begin.Where(c => c.Key.Maat == maat && gezocht.Contains(c.Key.Periode) && (gemeente.Length == 0 || c.Key.Gemeente == gemeente) && (themas.Count == 0 || themas.Contains(c.Key.Thema, StringComparer.Ordinal))).Select(c => c.Value);
    }
}
