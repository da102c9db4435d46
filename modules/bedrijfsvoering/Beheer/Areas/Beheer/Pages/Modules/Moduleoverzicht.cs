using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Jobs;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;

namespace Zvh.Beheer.Modules;

/// <summary>A module in the list.</summary>
/// <param name="Manifest">What it brings.</param>
/// <param name="IsAan">Whether it is on.</param>
/// <param name="NodigVoor">The modules that need it, with whether those are on.</param>
/// <param name="Nodig">The modules that it needs, with whether those are on.</param>
/// <param name="Laatste">The last switching; null when it was never switched.</param>
internal sealed record Moduleregel(
    ModuleManifest Manifest, bool IsAan, IReadOnlyList<(ModuleManifest Module, bool IsAan)> NodigVoor, IReadOnlyList<(ModuleManifest Module, bool IsAan)> Nodig, ModuleWijziging? Laatste)
{
    /// <summary>Why it cannot be switched now, naming the other modules; null when it can.</summary>
    public string? KanNietOmdat
    {
        get
        {
            var belemmering = IsAan ? NodigVoor.Where(m => m.IsAan).ToList() : Nodig.Where(m => !m.IsAan).ToList();
            var namen = string.Join(", ", belemmering.Select(m => m.Module.Titel));
            return Manifest.AltijdAan ? $"{Manifest.Titel} staat altijd aan: een huis kan er niet zonder."
                : belemmering.Count == 0 ? null
                : IsAan ? $"{namen} heeft deze module nodig. Zet die eerst uit." : $"Deze module heeft {namen} nodig. Zet die eerst aan.";
        }
    }
}

/// <summary>Everything about one module.</summary>
/// <param name="Regel">Its line in the list.</param>
/// <param name="Instellingen">Its settings.</param>
/// <param name="Taken">Its background jobs.</param>
/// <param name="Profielbestanden">The files of the profile that it reads.</param>
/// <param name="Paginas">The addresses of its pages.</param>
/// <param name="Geschiedenis">Who switched it, when and why; newest first.</param>
internal sealed record Moduledetail(
    Moduleregel Regel, IReadOnlyList<InstellingDefinitie> Instellingen, IReadOnlyList<string> Taken, IReadOnlyList<string> Profielbestanden,
    IReadOnlyList<string> Paginas, IReadOnlyList<ModuleWijziging> Geschiedenis);

/// <summary>Tells which modules there are, what they bring and who switched them.</summary>
internal sealed class Moduleoverzicht(
    PlatformDbContext db, ModuleCatalogus catalogus, ModuleSchakelaar schakelaar, Huisprofiel huis, Modulebezit bezit)
{
    /// <summary>All modules: by kind, then by title.</summary>
    public async Task<IReadOnlyList<Moduleregel>> LeesAsync(CancellationToken ct)
    {
        var aan = await schakelaar.AanAsync(ct);
        var laatste = await db.ModuleWijzigingen.AsNoTracking().GroupBy(w => w.ModuleId).Select(g => g.OrderByDescending(w => w.Op).First()).ToListAsync(ct);
        return [.. catalogus.Manifesten.OrderBy(m => m.Soort).ThenBy(m => m.Titel, StringComparer.Ordinal)
            .Select(m => Regel(m, aan, laatste.Find(w => w.ModuleId == m.Id)))];
    }

    /// <summary>One module; null when there is none with this id.</summary>
    public async Task<Moduledetail?> LeesAsync(string id, CancellationToken ct)
    {
        if (catalogus.Zoek(id) is not { } manifest)
        {
            return null;
        }

        var geschiedenis = await db.ModuleWijzigingen.AsNoTracking().Where(w => w.ModuleId == id).OrderByDescending(w => w.Op).ToListAsync(ct);
        return new(
            Regel(manifest, await schakelaar.AanAsync(ct), geschiedenis.FirstOrDefault()),
            [.. huis.Definities.Where(d => d.ModuleId == id)],
            bezit.Taken(id),
            bezit.Profielbestanden(id, huis.Basis),
            bezit.Paginas(id),
            geschiedenis);
    }

    private Moduleregel Regel(ModuleManifest manifest, IReadOnlySet<string> aan, ModuleWijziging? laatste) => new(
        manifest,
        aan.Contains(manifest.Id),
        [.. catalogus.AfhankelijkVan(manifest.Id).Select(m => (m, aan.Contains(m.Id)))],
        [.. manifest.HangtAfVan.Select(catalogus.Zoek).OfType<ModuleManifest>().Select(m => (m, aan.Contains(m.Id)))],
        laatste);
}

/// <summary>What a module brings besides its manifest, as it registered it.</summary>
internal sealed class Modulebezit(IEnumerable<EndpointDataSource> eindpunten, IEnumerable<Jobregistratie> taken, IEnumerable<IProfielOnderdeel> onderdelen)
{
    /// <summary>The addresses of its pages, without those that only show one thing.</summary>
    public IReadOnlyList<string> Paginas(string moduleId) =>
        [.. eindpunten.SelectMany(b => b.Endpoints).OfType<RouteEndpoint>()
            .Where(e => ModulePoort.ModuleVan(e) == moduleId && e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => "/" + e.RoutePattern.RawText?.TrimStart('/')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Its background jobs.</summary>
    public IReadOnlyList<string> Taken(string moduleId) => [.. taken.Where(t => t.ModuleId == moduleId).Select(t => t.Titel)];

    /// <summary>The files of the profile that it reads.</summary>
    public IReadOnlyList<string> Profielbestanden(string moduleId, Regioprofiel profiel) =>
        [.. profiel.Map.Bestanden.Where(b => onderdelen.Any(o => o.Module == moduleId && o.Herkent(b)))];
}
