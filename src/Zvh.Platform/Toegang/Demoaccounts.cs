using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Platform.Toegang;

/// <summary>One account for each role, with an organisation and complete evidence, in Development only. The sign-in page lists them.</summary>
public sealed class Demoaccounts(UserManager<Gebruiker> gebruikers, PlatformDbContext db, Werkeenheid werkeenheid, ModuleCatalogus catalogus, TimeProvider klok)
{
    /// <summary>The password of every demo account.</summary>
    public const string Wachtwoord = "demo-wachtwoord";

    private const string Kenmerk = "demo";

    /// <summary>Makes the accounts that are not there yet.</summary>
    public async Task MaakAsync(CancellationToken ct = default)
    {
        var bestaand = await db.Gebruikers.Where(g => g.IsDemo).Select(g => g.Naam).ToListAsync(ct);
        foreach (var rol in catalogus.Rollen.Where(r => !bestaand.Contains(r.Id, StringComparer.Ordinal)))
        {
            await werkeenheid.UitvoerenAsync(() => MaakAsync(rol, ct), ct);
        }
    }

    /// <summary>The accounts, for the sign-in page.</summary>
    public async Task<IReadOnlyList<(string Naam, string Titel)>> LijstAsync(CancellationToken ct = default) =>
        [.. (await db.Gebruikers.Where(g => g.IsDemo).OrderBy(g => g.Weergavenaam).Select(g => new { g.Naam, g.Weergavenaam }).ToListAsync(ct))
            .Select(g => (g.Naam, g.Weergavenaam))];

    private async Task<IdentityResult> MaakAsync(Rol rol, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var gebruiker = new Gebruiker { Naam = rol.Id, Weergavenaam = rol.Titel, IsDemo = true, OrganisatieId = await OrganisatieAsync(rol.Klasse ?? Deelnemersklasse.Huis, ct) };
        gebruiker.GeefRol(rol.Id, vandaag);
        var gemaakt = await gebruikers.CreateAsync(gebruiker, Wachtwoord);
        db.AddRange(Enum.GetValues<Bewijssoort>().Where(s => s is not Bewijssoort.Screening).Select(soort => new Bewijs
        {
            GebruikerId = gebruiker.Id, Soort = soort, Kenmerk = Kenmerk, Van = vandaag, Tot = vandaag.AddYears(1), Door = Kenmerk, Op = klok.GetUtcNow(),
        }));
        await db.SaveChangesAsync(ct);
        return gemaakt;
    }

    private async Task<Guid> OrganisatieAsync(Deelnemersklasse klasse, CancellationToken ct)
    {
        var naam = klasse switch
        {
            Deelnemersklasse.Huis => "Het huis zelf (demo)",
            Deelnemersklasse.Lid1 => "Publieke partner (demo)",
            Deelnemersklasse.Lid2 => "Private partner (demo)",
            _ => "Derde partij (demo)",
        };
        if (await db.Organisaties.FirstOrDefaultAsync(o => o.Naam == naam, ct) is { } bestaand)
        {
            return bestaand.Id;
        }

        var nieuw = new Organisatie { Naam = naam, Klasse = klasse, BevestigdTot = klok.Vandaag().AddYears(1) };
        db.Add(nieuw);
        return nieuw.Id;
    }
}
