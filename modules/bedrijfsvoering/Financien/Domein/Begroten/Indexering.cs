using Zvh.Abstractions;

namespace Zvh.Financien.Domein.Begroten;

/// <summary>The index percentages that are known, and what they do to an amount.</summary>
/// <param name="cijfers">The percentages.</param>
internal sealed class Indexering(IEnumerable<Indexcijfer> cijfers)
{
    private readonly Dictionary<(int Jaar, IndexSoort Soort), decimal> percentages = cijfers.ToDictionary(c => (c.Jaar, c.Soort), c => c.Percentage);

    /// <summary>The percentage that leads to a year; null when nobody filled it in.</summary>
    public decimal? Percentage(int jaar, IndexSoort soort) => soort == IndexSoort.Geen ? 0 : percentages.TryGetValue((jaar, soort), out var p) ? p : null;

    /// <summary>The amount of one year in prices of a later one, unrounded. A percentage that is missing counts as zero; the caller says so.</summary>
    public decimal Pas(decimal bedrag, IndexSoort soort, int van, int tot) =>
        Enumerable.Range(van + 1, Math.Max(0, tot - van)).Aggregate(bedrag, (b, jaar) => b * (1 + ((Percentage(jaar, soort) ?? 0) / 100)));

    /// <summary>Which percentages are missing on the way from one year to another.</summary>
    public IReadOnlyList<(int Jaar, IndexSoort Soort)> Ontbreekt(IEnumerable<IndexSoort> soorten, int van, int tot) =>
    [
        .. Enumerable.Range(van + 1, Math.Max(0, tot - van))
            .SelectMany(jaar => soorten.Distinct().Order().Select(soort => (jaar, soort))).Where(c => Percentage(c.jaar, c.soort) is null),
    ];

    /// <summary>The posts of the next year: structural posts indexed to whole euros, incidental posts left out, contributions left open for the verdeelsleutel.</summary>
    public void Vervolg(BegrotingVersie vorige, int vorigJaar, BegrotingVersie nieuw, int jaar)
    {
        var blijft = Blijvend(vorige.Posten);
        var ouders = blijft.Select(p => p.OuderId).ToHashSet();
        Postkopie.Neem(blijft, nieuw, post => ouders.Contains(post.Id) || post.Soort is PostSoort.Bijdrage or PostSoort.Reservemutatie || post.Bedrag is not { } bedrag
            ? null
            : new Bedrag(Pas(bedrag.Waarde, post.Index, vorigJaar, jaar)).RondAf(1));
    }

    // A group stays as long as one of its lines stays.
    private static List<Post> Blijvend(List<Post> posten)
    {
        var kinderen = posten.ToLookup(p => p.OuderId);
        return [.. posten.Where(Blijft)];

        bool Blijft(Post post) => kinderen[post.Id].Any() ? kinderen[post.Id].Any(Blijft) : !post.Incidenteel;
    }
}
