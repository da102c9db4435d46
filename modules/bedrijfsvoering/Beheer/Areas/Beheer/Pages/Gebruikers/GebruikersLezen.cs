using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Gebruikers;

/// <summary>Whether somebody can sign in and work.</summary>
internal enum Accountstaat
{
    /// <summary>Can.</summary>
    Actief,

    /// <summary>Has no password yet: chooses one with the one-time link, or signs in at the own organisation.</summary>
    Uitgenodigd,

    /// <summary>Paused for a few minutes after wrong passwords.</summary>
    OpSlot,

    /// <summary>Can sign in and open nothing: something that access depends on has ended.</summary>
    Dicht,

    /// <summary>Blocked by an admin.</summary>
    Geblokkeerd,
}

/// <summary>A user in the list, with the roles that hold today.</summary>
internal sealed record Gebruikerregel(Guid Id, string Naam, string Weergavenaam, IReadOnlyList<string> Rollen, Accountstaat Staat, bool IsDemo, string? Organisatie);

/// <summary>Reads users for the screen; passwords and stamps stay where they are.</summary>
internal sealed class GebruikersLezen(PlatformDbContext db, ModuleCatalogus catalogus, Toegangen toegangen, TimeProvider klok)
{
    /// <summary>One user; null when there is none.</summary>
    public async Task<Gebruikerregel?> LeesAsync(Guid id, CancellationToken ct) => (await RegelsAsync(db.Gebruikers.Where(g => g.Id == id), ct)).SingleOrDefault();

    /// <summary>Users as the list shows them, in the order of the query.</summary>
    public async Task<List<Gebruikerregel>> RegelsAsync(IQueryable<Gebruiker> welke, CancellationToken ct)
    {
        var gebruikers = await welke.AsNoTracking().Include(g => g.Rollen).ToListAsync(ct);
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, ct);
        var regels = new List<Gebruikerregel>(gebruikers.Count);
        foreach (var g in gebruikers)
        {
            var dicht = (await toegangen.VanAsync(g.Id, ct))?.Dicht is not null;
            regels.Add(Regel(g, dicht, g.OrganisatieId is { } organisatie ? organisaties[organisatie] : null));
        }

        return regels;
    }

    /// <summary>Who can take over for a user: everybody else who is not blocked.</summary>
    public async Task<IReadOnlyList<SelectListItem>> CollegasAsync(Guid id, CancellationToken ct) =>
        await db.Gebruikers.Where(g => g.Id != id && !g.Geblokkeerd).OrderBy(g => g.GenormaliseerdeNaam)
            .Select(g => new SelectListItem($"{g.Naam} ({g.Weergavenaam})", g.Id.ToString())).ToListAsync(ct);

    /// <summary>The organisations to choose from, by name.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OrganisatiesAsync(CancellationToken ct) =>
        await db.Organisaties.OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync(ct);

    /// <summary>The title of a role, or its id when no module of this build names it.</summary>
    public string Roltitel(string id) => catalogus.Roltitel(id);

    private Gebruikerregel Regel(Gebruiker g, bool dicht, string? organisatie) => new(
        g.Id, g.Naam, g.Weergavenaam, [.. g.Rollen.Where(r => r.Geldt(klok.Vandaag())).Select(r => r.Rol).Distinct(StringComparer.Ordinal).OrderBy(Roltitel, StringComparer.Ordinal)],
        g.Geblokkeerd ? Accountstaat.Geblokkeerd
            : g.GeblokkeerdTot > klok.GetUtcNow() ? Accountstaat.OpSlot
            : dicht ? Accountstaat.Dicht
            : g.Wachtwoordhash is null ? Accountstaat.Uitgenodigd : Accountstaat.Actief,
        g.IsDemo, organisatie);
}
