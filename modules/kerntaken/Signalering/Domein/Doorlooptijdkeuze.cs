using Zvh.Casussen.Contracts;

namespace Zvh.Signalering.Domein;

/// <summary>Which of how long things took can be shown: what occurred too seldom stays away, and cannot be found by subtracting from the total either.</summary>
internal static class Doorlooptijdkeuze
{
    /// <summary>The rows that can be shown, in their order.</summary>
    /// <param name="rijen">Per thing all themes together (an empty theme) and each theme apart.</param>
    /// <param name="drempel">From here on a number may be shown.</param>
    public static IReadOnlyList<Doorlooptijd> Toon(IReadOnlyList<Doorlooptijd> rijen, int drempel) => [.. rijen.GroupBy(r => r.Wat).SelectMany(g => ToonVan([.. g], drempel))];

    private static IEnumerable<Doorlooptijd> ToonVan(List<Doorlooptijd> rijen, int drempel)
    {
        var totaal = rijen.Where(r => r.Thema.Length == 0 && r.Aantal >= drempel).ToHashSet();
        var weg = rijen.Where(r => r.Thema.Length > 0 && (totaal.Count == 0 || r.Aantal < drempel)).ToHashSet();
        foreach (var kleinste in rijen.Where(r => r.Thema.Length > 0 && !weg.Contains(r)).OrderBy(r => r.Aantal).ToList())
        {
            // One that is hidden alone, or a few that count little together, follow from the total: then the smallest of the others goes too.
            if (weg.Count == 0 || (weg.Count > 1 && weg.Sum(w => w.Aantal) >= drempel))
            {
                break;
            }

            weg.Add(kleinste);
        }

        return rijen.Where(r => r.Thema.Length == 0 ? totaal.Contains(r) : !weg.Contains(r));
    }
}
