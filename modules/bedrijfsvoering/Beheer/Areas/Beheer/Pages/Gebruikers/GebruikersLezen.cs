using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Gebruikers;

/// <summary>Whether somebody can sign in.</summary>
internal enum Accountstaat
{
    /// <summary>Can sign in.</summary>
    Actief,

    /// <summary>Has no password yet: chooses one with the one-time link, or signs in at the own organisation.</summary>
    Uitgenodigd,

    /// <summary>Paused for a few minutes after wrong passwords.</summary>
    OpSlot,

    /// <summary>Blocked by an admin.</summary>
    Geblokkeerd,
}

/// <summary>A user in the list.</summary>
internal sealed record Gebruikerregel(Guid Id, string Naam, string Weergavenaam, IReadOnlyList<string> Rollen, Accountstaat Staat, bool IsDemo);

/// <summary>Reads users for the screen; passwords and stamps stay where they are.</summary>
internal sealed class GebruikersLezen(PlatformDbContext db, ModuleCatalogus catalogus, TimeProvider klok)
{
    /// <summary>All users, by name.</summary>
    public async Task<IReadOnlyList<Gebruikerregel>> LijstAsync(CancellationToken ct) =>
        [.. (await db.Gebruikers.AsNoTracking().Include(g => g.Rollen).OrderBy(g => g.GenormaliseerdeNaam).ToListAsync(ct)).Select(Regel)];

    /// <summary>One user; null when there is none.</summary>
    public async Task<Gebruikerregel?> LeesAsync(Guid id, CancellationToken ct) =>
        await db.Gebruikers.AsNoTracking().Include(g => g.Rollen).SingleOrDefaultAsync(g => g.Id == id, ct) is { } gebruiker ? Regel(gebruiker) : null;

    /// <summary>What admins changed in a user, newest first.</summary>
    public async Task<IReadOnlyList<GebruikerWijziging>> GeschiedenisAsync(Guid id, CancellationToken ct) =>
        await db.GebruikerWijzigingen.AsNoTracking().Where(w => w.GebruikerId == id).OrderByDescending(w => w.Op).ToListAsync(ct);

    /// <summary>The title of a role, or its id when no module of this build names it.</summary>
    public string Roltitel(string id) => catalogus.Rollen.FirstOrDefault(r => r.Id == id)?.Titel ?? id;

    private Gebruikerregel Regel(Gebruiker g) => new(
        g.Id, g.Naam, g.Weergavenaam, [.. g.Rollen.Select(r => r.Rol).OrderBy(Roltitel, StringComparer.Ordinal)],
        g.Geblokkeerd ? Accountstaat.Geblokkeerd
            : g.GeblokkeerdTot > klok.GetUtcNow() ? Accountstaat.OpSlot
            : g.Wachtwoordhash is null ? Accountstaat.Uitgenodigd : Accountstaat.Actief,
        g.IsDemo);
}
