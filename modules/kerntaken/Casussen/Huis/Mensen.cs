using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Huis;

/// <summary>Users and organisations of the house: their names, and who can be chosen.</summary>
internal sealed class Mensen(PlatformDbContext db, Toegangen toegangen)
{
    /// <summary>What the screen calls these users.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> NamenAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        Guid[] gevraagd = [.. ids.Distinct()];
        return gevraagd.Length == 0 ? new Dictionary<Guid, string>()
            : await db.Gebruikers.AsNoTracking().Where(g => gevraagd.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Weergavenaam, ct);
    }

    /// <summary>The organisations, by name.</summary>
    public async Task<IReadOnlyList<Organisatie>> OrganisatiesAsync(CancellationToken ct) => await db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).ToListAsync(ct);

    /// <summary>The users who hold a permission today, with their organisation, to choose from.</summary>
    public async Task<IReadOnlyList<SelectListItem>> KeuzesAsync(string recht, CancellationToken ct)
    {
        var ids = await toegangen.MetRechtAsync(recht, ct);
        var namen = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, ct);
        var gebruikers = await db.Gebruikers.AsNoTracking().Where(g => ids.Contains(g.Id)).OrderBy(g => g.Weergavenaam).Select(g => new { g.Id, g.Weergavenaam, g.OrganisatieId }).ToListAsync(ct);
        return [.. gebruikers.Select(g => new SelectListItem(g.OrganisatieId is { } o ? $"{g.Weergavenaam} ({namen[o]})" : g.Weergavenaam, g.Id.ToString()))];
    }

    /// <summary>Whether somebody holds a permission today.</summary>
    public async Task<bool> HeeftAsync(Guid gebruiker, string recht, CancellationToken ct) => !(await toegangen.BereikAsync(gebruiker, recht, ct)).IsNiets;

    /// <summary>The organisation and class of somebody; null when there is no such user or no organisation.</summary>
    public async Task<(Guid Organisatie, Deelnemersklasse Klasse)?> OrganisatieVanAsync(Guid gebruiker, CancellationToken ct) =>
        await toegangen.VanAsync(gebruiker, ct) is { OrganisatieId: { } organisatie } wie ? (organisatie, wie.Klasse) : null;
}
