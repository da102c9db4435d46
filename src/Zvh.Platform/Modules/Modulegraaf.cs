using Zvh.Abstractions;

namespace Zvh.Platform.Modules;

/// <summary>The dependencies between modules: checked before a start and by <c>regio controleer</c>.</summary>
public static class Modulegraaf
{
    /// <summary>Finds double ids, missing dependencies, cycles and permissions that carry the name of another module.</summary>
    public static IReadOnlyList<Fout> Controleer(IReadOnlyCollection<ModuleManifest> manifesten)
    {
        var fouten = new List<Fout>();
        foreach (var dubbel in manifesten.GroupBy(m => m.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            fouten.Add(new(dubbel.Key, $"De module '{dubbel.Key}' bestaat twee keer. Geef één van de twee een andere id."));
        }

        var ids = manifesten.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var manifest in manifesten)
        {
            fouten.AddRange(manifest.HangtAfVan.Where(a => !ids.Contains(a)).Select(ontbreekt =>
                new Fout(manifest.Id, $"De module '{manifest.Id}' heeft '{ontbreekt}' nodig, maar die bestaat niet.")));
            fouten.AddRange(manifest.Rechten.Where(r => !r.Naam.StartsWith(manifest.Id + ".", StringComparison.Ordinal)).Select(recht =>
                new Fout(manifest.Id, $"Het recht '{recht.Naam}' van module '{manifest.Id}' moet beginnen met '{manifest.Id}.'.")));
        }

        if (fouten.Count == 0 && VindKring(manifesten) is { } kring)
        {
            fouten.Add(new(kring[0], $"Modules hangen in een kring van elkaar af: {string.Join(" → ", kring)}. Haal één afhankelijkheid weg."));
        }

        return fouten;
    }

    /// <summary>Sorts so that each item stands after what it depends on; the order of the input breaks ties.</summary>
    internal static IReadOnlyList<T> Sorteer<T>(IReadOnlyCollection<T> items, Func<T, ModuleManifest> manifest)
    {
        var klaar = new HashSet<string>(StringComparer.Ordinal);
        var resultaat = new List<T>(items.Count);
        while (resultaat.Count < items.Count)
        {
            foreach (var item in items.Where(i => !klaar.Contains(manifest(i).Id) && manifest(i).HangtAfVan.All(klaar.Contains)).ToList())
            {
                klaar.Add(manifest(item).Id);
                resultaat.Add(item);
            }
        }

        return resultaat;
    }

    private static List<string>? VindKring(IReadOnlyCollection<ModuleManifest> manifesten)
    {
        var opId = manifesten.ToDictionary(m => m.Id, StringComparer.Ordinal);
        var klaar = new HashSet<string>(StringComparer.Ordinal);
        return manifesten.Select(m => Loop(m.Id, [])).FirstOrDefault(k => k is not null);

        List<string>? Loop(string id, List<string> pad)
        {
            if (pad.Contains(id, StringComparer.Ordinal))
            {
                return [.. pad.SkipWhile(p => p != id), id];
            }

            if (!klaar.Contains(id))
            {
                pad.Add(id);
                var kring = opId[id].HangtAfVan.Select(a => Loop(a, pad)).FirstOrDefault(k => k is not null);
                if (kring is not null)
                {
                    return kring;
                }

                pad.RemoveAt(pad.Count - 1);
                klaar.Add(id);
            }

            return null;
        }
    }
}
