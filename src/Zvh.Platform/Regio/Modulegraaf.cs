using Zvh.Abstractions;

namespace Zvh.Platform.Regio;

/// <summary>How modules depend on each other.</summary>
public static class Modulegraaf
{
    /// <summary>Reports ids that stand twice, dependencies that do not exist, permissions under another name or apart from what is not there, and cycles. The field of a reason is the module id.</summary>
    public static IReadOnlyList<Fout> Controleer(IReadOnlyList<ModuleManifest> modules)
    {
        var dubbel = modules.GroupBy(m => m.Id, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => new Fout(g.Key, $"Er zijn {g.Count()} modules met het id \"{g.Key}\". Geef elke module een eigen id."));
        var perId = modules.DistinctBy(m => m.Id, StringComparer.Ordinal).ToDictionary(m => m.Id, StringComparer.Ordinal);
        var onbekend = perId.Values.SelectMany(m => m.HangtAfVan.Where(id => !perId.ContainsKey(id))
            .Select(id => new Fout(m.Id, $"De module \"{m.Id}\" heeft de module \"{id}\" nodig, maar die bestaat niet. Voeg die module toe of verbeter \"HangtAfVan\".")));
        var vreemd = modules.SelectMany(m => m.Rechten.Where(r => !r.Naam.StartsWith(m.Id + ".", StringComparison.Ordinal))
            .Select(r => new Fout(m.Id, $"Het recht \"{r.Naam}\" van de module \"{m.Id}\" moet beginnen met \"{m.Id}.\".")));
        var gescheiden = modules.SelectMany(m => m.Scheidingen.SelectMany(s => s.Kanten).SelectMany(k => k).Where(naam => m.Rechten.All(r => r.Naam != naam))
            .Select(naam => new Fout(m.Id, $"De module \"{m.Id}\" houdt het recht \"{naam}\" apart, maar heeft dat recht niet. Verbeter \"Scheidingen\".")));
        return [.. dubbel, .. onbekend, .. vreemd, .. gescheiden, .. Kringen(perId)];
    }

    /// <summary>One cycle for every knot of modules, told from its smallest id.</summary>
    private static IEnumerable<Fout> Kringen(Dictionary<string, ModuleManifest> perId)
    {
        foreach (var begin in perId.Keys.Order(StringComparer.Ordinal))
        {
            var keten = Terug(begin, begin, perId, []);
            if (keten is not null && keten.TrueForAll(id => string.CompareOrdinal(begin, id) <= 0))
            {
                yield return new(begin, $"De modules hangen in een kring van elkaar af: {string.Join(" → ", keten)} → {begin}. Haal één van deze afhankelijkheden weg.");
            }
        }
    }

    /// <summary>The ids on a way from a module back to the start; null when there is none.</summary>
    private static List<string>? Terug(string van, string naar, Dictionary<string, ModuleManifest> perId, HashSet<string> bezocht)
    {
        if (!bezocht.Add(van) || !perId.TryGetValue(van, out var module))
        {
            return null;
        }

        foreach (var volgende in module.HangtAfVan)
        {
            var rest = string.Equals(volgende, naar, StringComparison.Ordinal) ? [] : Terug(volgende, naar, perId, bezocht);
            if (rest is not null)
            {
                return [van, .. rest];
            }
        }

        return null;
    }
}
