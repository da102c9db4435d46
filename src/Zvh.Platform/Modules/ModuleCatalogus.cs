using Zvh.Abstractions;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Platform.Modules;

/// <summary>All modules of this build, in an order in which each stands after what it depends on.</summary>
public sealed class ModuleCatalogus
{
    private readonly Dictionary<string, ModuleManifest> opId;

    /// <summary>Makes the catalogue.</summary>
    /// <exception cref="ModuleFout">Two modules share an id, a dependency is missing, there is a cycle, or a permission does not carry the id of its module.</exception>
    public ModuleCatalogus(IEnumerable<IModule> modules)
    {
        var alle = modules.OrderBy(m => m.Manifest.Id, StringComparer.Ordinal).ToList();
        var fouten = Modulegraaf.Controleer([.. alle.Select(m => m.Manifest)]);
        if (fouten.Count > 0)
        {
            throw new ModuleFout(string.Join(" ", fouten.Select(f => f.Melding)));
        }

        Modules = Sorteer(alle);
        opId = Modules.ToDictionary(m => m.Manifest.Id, m => m.Manifest, StringComparer.Ordinal);
        Rechten = Modules.SelectMany(m => m.Manifest.Rechten.Select(r => (m.Manifest, Recht: r)))
            .ToDictionary(x => x.Recht.Naam, x => (x.Manifest.Id, x.Recht), StringComparer.Ordinal);
        Gescheiden = Scheidingslijn.Van(Manifesten);
        Rollen = [.. Modules.SelectMany(m => m.Manifest.Rollen).GroupBy(r => r.Id, StringComparer.Ordinal)
            .Select(g => g.FirstOrDefault(r => r.Klasse is not null) ?? g.First()).OrderBy(r => r.Titel, StringComparer.Ordinal)];
        Themas = [.. Modules.SelectMany(m => m.Manifest.Themas).DistinctBy(t => t.Id, StringComparer.Ordinal).OrderBy(t => t.Titel, StringComparer.Ordinal)];
    }

    /// <summary>The modules, dependencies first.</summary>
    public IReadOnlyList<IModule> Modules { get; }

    /// <summary>The manifests, dependencies first.</summary>
    public IEnumerable<ModuleManifest> Manifesten => Modules.Select(m => m.Manifest);

    /// <summary>Every permission by name, with the id of its module.</summary>
    public IReadOnlyDictionary<string, (string ModuleId, Recht Recht)> Rechten { get; }

    /// <summary>Every permission that must stay apart from others, by name.</summary>
    internal IReadOnlyDictionary<string, Scheidingslijn> Gescheiden { get; }

    /// <summary>Every role that a module names.</summary>
    public IReadOnlyList<Rol> Rollen { get; }

    /// <summary>Every theme that a module works on, by title.</summary>
    public IReadOnlyList<Thema> Themas { get; }

    /// <summary>The title of a role, or its id when no module of this build names it.</summary>
    public string Roltitel(string id) => Rollen.FirstOrDefault(r => r.Id == id)?.Titel ?? id;

    /// <summary>The title of a theme, or its id when no module of this build names it.</summary>
    public string Thematitel(string id) => Themas.FirstOrDefault(t => t.Id == id)?.Titel ?? id;

    /// <summary>The manifest with this id, or null.</summary>
    public ModuleManifest? Zoek(string id) => opId.GetValueOrDefault(id);

    /// <summary>The protected records of a module: those whose reading permission stands in its manifest.</summary>
    internal IEnumerable<Beschermdesoort> Beschermd(string moduleId) => Modules.Where(m => m.Manifest.Id == moduleId)
        .SelectMany(m => Toegang.Bescherming.Beschermd.In(m.GetType().Assembly)).Where(s => s.Leesrecht.StartsWith(moduleId + ".", StringComparison.Ordinal));

    /// <summary>The modules that directly depend on this one.</summary>
    public IEnumerable<ModuleManifest> AfhankelijkVan(string id) =>
        Manifesten.Where(m => m.HangtAfVan.Contains(id, StringComparer.Ordinal));

    private static List<IModule> Sorteer(List<IModule> modules)
    {
        var klaar = new HashSet<string>(StringComparer.Ordinal);
        var resultaat = new List<IModule>(modules.Count);
        while (resultaat.Count < modules.Count)
        {
            foreach (var module in modules.Where(m => !klaar.Contains(m.Manifest.Id) && m.Manifest.HangtAfVan.All(klaar.Contains)).ToList())
            {
                klaar.Add(module.Manifest.Id);
                resultaat.Add(module);
            }
        }

        return resultaat;
    }
}

/// <summary>The modules of this build do not fit together; the host does not start.</summary>
public sealed class ModuleFout(string melding) : Exception(melding);
