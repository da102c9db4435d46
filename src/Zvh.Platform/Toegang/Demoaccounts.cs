using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Toegang;

/// <summary>One account for each role, in Development only. The sign-in page lists them.</summary>
public sealed class Demoaccounts(UserManager<Gebruiker> gebruikers, PlatformDbContext db, Werkeenheid werkeenheid, ModuleCatalogus catalogus, TimeProvider klok)
{
    /// <summary>The password of every demo account.</summary>
    public const string Wachtwoord = "demo-wachtwoord";

    /// <summary>Makes the accounts that are not there yet.</summary>
    public async Task MaakAsync(CancellationToken ct = default)
    {
        var bestaand = await db.Gebruikers.Where(g => g.IsDemo).Select(g => g.Naam).ToListAsync(ct);
        foreach (var rol in catalogus.Rollen.Where(r => !bestaand.Contains(r.Id, StringComparer.Ordinal)))
        {
            var gebruiker = new Gebruiker { Naam = rol.Id, Weergavenaam = rol.Titel, IsDemo = true };
            gebruiker.GeefRol(rol.Id, klok.Vandaag());
            await werkeenheid.UitvoerenAsync(() => gebruikers.CreateAsync(gebruiker, Wachtwoord), ct);
        }
    }

    /// <summary>The accounts, for the sign-in page.</summary>
    public async Task<IReadOnlyList<(string Naam, string Titel)>> LijstAsync(CancellationToken ct = default) =>
        [.. (await db.Gebruikers.Where(g => g.IsDemo).OrderBy(g => g.Weergavenaam).Select(g => new { g.Naam, g.Weergavenaam }).ToListAsync(ct))
            .Select(g => (g.Naam, g.Weergavenaam))];
}
