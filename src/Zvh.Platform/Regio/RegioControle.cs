using Microsoft.Extensions.FileProviders;
using Zvh.Abstractions;

namespace Zvh.Platform.Regio;

/// <summary>The whole check of a region profile: its own rules, its modules, and the part of each module.</summary>
/// <param name="modules">The manifests of all modules in the house.</param>
/// <param name="onderdelen">The profile parts that modules bring.</param>
public sealed class RegioControle(IEnumerable<ModuleManifest> modules, IEnumerable<IProfielOnderdeel> onderdelen)
{
    private readonly IReadOnlyList<ModuleManifest> modules = [.. modules];
    private readonly IReadOnlyList<IProfielOnderdeel> onderdelen = [.. onderdelen];

    /// <summary>Everything that is wrong with a profile; empty when it can be started with.</summary>
    public IReadOnlyList<Fout> Controleer(IFileProvider bestanden)
    {
        var graaf = Modulegraaf.Controleer(modules);
        var map = new Profielmap(bestanden);
        var gelezen = map.Lees<Regioprofiel>(Regioprofiel.Bestandsnaam);
        if (!gelezen.Gelukt)
        {
            return [.. gelezen.Fouten, .. graaf];
        }

        var profiel = gelezen.Waarde.Inhoud with { Map = map };
        var aan = profiel.Modules.Concat(modules.Where(m => m.AltijdAan).Select(m => m.Id)).ToHashSet(StringComparer.Ordinal);
        var eigen = RegioprofielControle.Controleer(gelezen.Waarde, map);
        return
        [
            .. graaf, .. eigen, .. Modules(gelezen.Waarde, aan), .. Bestanden(profiel, aan),
            // The parts of modules lean on a sound profile: without it they would report consequences, not causes.
            .. eigen.Count > 0 ? [] : onderdelen.Where(o => aan.Contains(o.Module)).SelectMany(o => o.Controleer(profiel)),
        ];
    }

    private IEnumerable<Fout> Modules(Profielbestand<Regioprofiel> bestand, HashSet<string> aan)
    {
        var gekozen = bestand.Inhoud.Modules;
        for (var i = 0; i < gekozen.Count; i++)
        {
            var pad = Jsonposities.Element("$.modules", i);
            var manifest = modules.FirstOrDefault(m => string.Equals(m.Id, gekozen[i], StringComparison.Ordinal));
            if (manifest is null)
            {
                yield return bestand.Fout(pad, $"De module \"{gekozen[i]}\" bestaat niet. Kies uit: {string.Join(", ", modules.Select(m => m.Id).Order(StringComparer.Ordinal))}.");
                continue;
            }

            foreach (var nodig in manifest.HangtAfVan.Except(aan, StringComparer.Ordinal))
            {
                yield return bestand.Fout(pad, $"De module \"{gekozen[i]}\" heeft de module \"{nodig}\" nodig, maar die staat niet aan. Zet \"{nodig}\" ook in \"modules\".");
            }
        }
    }

    private IEnumerable<Fout> Bestanden(Regioprofiel profiel, HashSet<string> aan)
    {
        foreach (var bestand in profiel.Map.Bestanden.Except([Regioprofiel.Bestandsnaam, profiel.Huisstijl.Logo], StringComparer.Ordinal))
        {
            var onderdeel = onderdelen.FirstOrDefault(o => o.Herkent(bestand));
            if (onderdeel is null)
            {
                yield return new(bestand, $"Geen enkele module leest het bestand {bestand}. Verbeter de naam of haal het weg.");
            }
            else if (!aan.Contains(onderdeel.Module))
            {
                yield return new(bestand, $"Het bestand {bestand} hoort bij de module \"{onderdeel.Module}\", maar die staat niet aan. Zet de module in \"modules\" of haal het bestand weg.");
            }
        }
    }
}
