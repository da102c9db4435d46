using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Platform.Modules;

/// <summary>Switches modules on and off at run time.</summary>
public sealed class ModuleBeheer(
    PlatformDbContext db, ModuleCatalogus catalogus, ModuleSchakelaar schakelaar, IHuidigeGebruiker gebruiker, Werkeenheid werkeenheid, TimeProvider klok)
{
    /// <summary>Switches a module on or off, with a reason.</summary>
    /// <returns>A refusal when the module is unknown, always on, misses something it needs, or another module that is on needs it.</returns>
    public async Task<Uitkomst> SchakelAsync(string moduleId, bool aan, string reden, CancellationToken ct)
    {
        if (catalogus.Zoek(moduleId) is not { } manifest)
        {
            return Uitkomst.Geweigerd("", "Deze module bestaat niet. Kies een module uit de lijst.");
        }

        if (string.IsNullOrWhiteSpace(reden))
        {
            return Uitkomst.Geweigerd("Reden", $"Schrijf waarom u {manifest.Titel} {(aan ? "aanzet" : "uitzet")}.");
        }

        if (manifest.AltijdAan)
        {
            return Uitkomst.Geweigerd("", $"{manifest.Titel} staat altijd aan en kan niet uit.");
        }

        await VergrendelAsync(ct);
        var standen = await db.ModuleStanden.ToDictionaryAsync(m => m.ModuleId, StringComparer.Ordinal, ct);
        bool IsAan(ModuleManifest m) => m.AltijdAan || (standen.TryGetValue(m.Id, out var s) && s.Aan);
        var belemmering = aan
            ? manifest.HangtAfVan.Select(catalogus.Zoek).OfType<ModuleManifest>().Where(m => !IsAan(m)).ToList()
            : [.. catalogus.AfhankelijkVan(moduleId).Where(IsAan)];
        if (belemmering.Count > 0)
        {
            var namen = string.Join(", ", belemmering.Select(m => m.Titel));
            return Uitkomst.Geweigerd("", aan
                ? $"{manifest.Titel} heeft {namen} nodig. Zet die eerst aan."
                : $"{manifest.Titel} kan niet uit: {namen} heeft deze module nodig. Zet die eerst uit.");
        }

        if (!standen.TryGetValue(moduleId, out var stand))
        {
            stand = new ModuleStand { ModuleId = moduleId };
            db.Add(stand);
        }

        stand.Aan = aan;
        db.Add(new ModuleWijziging
        {
            Id = Guid.CreateVersion7(), ModuleId = moduleId, Aan = aan, Reden = reden.Trim(), Door = gebruiker.Naam, Op = klok.GetUtcNow(),
        });
        await db.SaveChangesAsync(ct);
        werkeenheid.NaCommit(schakelaar.Vergeet);
        return Uitkomst.Ok();
    }

    // Two admins may switch dependants at the same moment; the rule above holds only when they wait for each other.
    private Task<int> VergrendelAsync(CancellationToken ct) =>
        db.Database.ExecuteSqlRawAsync("lock table platform.module_stand in share row exclusive mode", ct);
}
