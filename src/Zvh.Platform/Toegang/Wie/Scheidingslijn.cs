using System.Collections.Frozen;
using Zvh.Abstractions;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>From what a permission must stay apart.</summary>
/// <param name="Anderen">The permissions of the other sides.</param>
/// <param name="Themas">The themes for which that holds.</param>
internal sealed record Scheidingslijn(IReadOnlyList<Recht> Anderen, IReadOnlyList<string> Themas)
{
    /// <summary>The lines that these modules draw, by permission.</summary>
    public static FrozenDictionary<string, Scheidingslijn> Van(IEnumerable<ModuleManifest> modules) => (
        from module in modules
        from scheiding in module.Scheidingen
        from kant in scheiding.Kanten
        from naam in kant
        from ander in scheiding.Kanten.Where(k => !ReferenceEquals(k, kant)).SelectMany(k => k)
        group module.Rechten.Single(r => r.Naam == ander) by (Naam: naam, Module: module) into regels
        select (regels.Key.Naam, Lijn: new Scheidingslijn([.. regels], [.. regels.Key.Module.Themas.Select(t => t.Id)])))
        .ToFrozenDictionary(r => r.Naam, r => r.Lijn, StringComparer.Ordinal);

    /// <summary>Whether a reach comes into these themes.</summary>
    public bool Raakt(Rechtbereik bereik) => bereik.Alles || bereik.Lid || bereik.AlleVan.Concat(bereik.LidVan).Any(t => Themas.Contains(t, StringComparer.Ordinal));
}
