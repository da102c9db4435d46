using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>Somebody whose roles, now or later, bring together what must stay apart.</summary>
/// <param name="GebruikerId">The user.</param>
/// <param name="Reden">Why it must stay apart, in Dutch.</param>
public sealed record Rolbotsing(Guid GebruikerId, string Reden);

/// <summary>Says whose roles bring together what the modules that are on keep apart.</summary>
public sealed class Rolscheiding(PlatformDbContext db, ModuleCatalogus catalogus, ModuleSchakelaar schakelaar, TimeProvider klok)
{
    /// <summary>Everybody whose roles of today or later do, with what the open transaction saved.</summary>
    public async Task<IReadOnlyList<Rolbotsing>> BotsingenAsync(CancellationToken ct)
    {
        var aan = await schakelaar.AanAsync(ct);
        var modules = catalogus.Manifesten.Where(m => m.Scheidingen.Count > 0 && aan.Contains(m.Id)).ToList();
        if (modules.Count == 0)
        {
            return [];
        }

        var vandaag = klok.Vandaag();
        var afwijkingen = await db.Rolrechten.AsNoTracking().ToDictionaryAsync(r => (r.Rol, r.Recht), r => r.Bereik, ct);
        var rollen = (await db.GebruikerRollen.AsNoTracking().Where(r => r.Tot >= vandaag).ToListAsync(ct)).ToLookup(r => r.GebruikerId);
        return [.. from module in modules
                   from scheiding in module.Scheidingen
                   from gebruiker in rollen
                   where Botst(module, scheiding, [.. gebruiker], afwijkingen)
                   select new Rolbotsing(gebruiker.Key, scheiding.Reden)];
    }

    private static bool Botst(ModuleManifest module, Rechtscheiding scheiding, IReadOnlyList<GebruikerRol> rollen, Dictionary<(string Rol, string Recht), Bereik> afwijkingen)
    {
        var gegeven = (from rol in rollen
                       where rol.Thema is null || module.Themas.Any(t => t.Id == rol.Thema)
                       from kant in scheiding.Kanten
                       where kant.Any(naam => Reikt(rol.Rol, module.Rechten.Single(r => r.Naam == naam), afwijkingen))
                       select (Rol: rol, Kant: kant)).ToList();
        return gegeven.Exists(a => gegeven.Exists(b => !ReferenceEquals(a.Kant, b.Kant) && a.Rol.Van <= b.Rol.Tot && b.Rol.Van <= a.Rol.Tot));
    }

    private static bool Reikt(string rol, Recht recht, Dictionary<(string Rol, string Recht), Bereik> afwijkingen) =>
        (afwijkingen.TryGetValue((rol, recht.Naam), out var anders) ? anders : recht.BereikVan(rol)) is not Bereik.Geen;
}
