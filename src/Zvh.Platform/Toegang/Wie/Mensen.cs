using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>A user to choose from.</summary>
/// <param name="Id">Key.</param>
/// <param name="Naam">What the screen calls him.</param>
/// <param name="OrganisatieId">The organisation; null when none was given.</param>
/// <param name="Organisatie">Its name.</param>
public sealed record Mens(Guid Id, string Naam, Guid? OrganisatieId, string? Organisatie)
{
    /// <summary>The name with the organisation.</summary>
    public string Voluit => Organisatie is null ? Naam : $"{Naam} ({Organisatie})";
}

/// <summary>Users and organisations of the house: their names, and who can be chosen.</summary>
public sealed class Mensen(PlatformDbContext db, Toegangen toegangen)
{
    /// <summary>What the screen calls these users.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> NamenAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        Guid[] gevraagd = [.. ids.Distinct()];
        return gevraagd.Length == 0 ? new Dictionary<Guid, string>()
            : await db.Gebruikers.AsNoTracking().Where(g => gevraagd.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Weergavenaam, ct);
    }

    /// <summary>The key of the user with this name; null when there is none any more.</summary>
    public async Task<Guid?> SleutelAsync(string naam, CancellationToken ct) => await db.Gebruikers.Where(g => g.Naam == naam).Select(g => (Guid?)g.Id).SingleOrDefaultAsync(ct);

    /// <summary>The organisations, by name.</summary>
    public async Task<IReadOnlyList<Organisatie>> OrganisatiesAsync(CancellationToken ct) => await db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).ToListAsync(ct);

    /// <summary>The organisations to which these users belong.</summary>
    public async Task<IReadOnlySet<Guid>> OrganisatiesVanAsync(IReadOnlyCollection<Guid> gebruikers, CancellationToken ct) =>
        (await db.Gebruikers.AsNoTracking().Where(g => gebruikers.Contains(g.Id) && g.OrganisatieId != null).Select(g => g.OrganisatieId!.Value).Distinct().ToListAsync(ct)).ToHashSet();

    /// <summary>The users who hold a permission today, for every record or for some, by name.</summary>
    /// <exception cref="KeyNotFoundException">The permission stands in no manifest.</exception>
    public async Task<IReadOnlyList<Mens>> MetRechtAsync(string recht, CancellationToken ct)
    {
        var ids = await toegangen.MetRechtAsync(recht, ct);
        var namen = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, ct);
        var gebruikers = await db.Gebruikers.AsNoTracking().Where(g => ids.Contains(g.Id)).OrderBy(g => g.Weergavenaam).Select(g => new { g.Id, g.Weergavenaam, g.OrganisatieId }).ToListAsync(ct);
        return [.. gebruikers.Select(g => new Mens(g.Id, g.Weergavenaam, g.OrganisatieId, g.OrganisatieId is { } o ? namen[o] : null))];
    }

    /// <summary>Whether somebody holds a permission today.</summary>
    public async Task<bool> HeeftAsync(Guid gebruiker, string recht, CancellationToken ct) => !(await toegangen.BereikAsync(gebruiker, recht, ct)).IsNiets;

    /// <summary>The organisation and class of somebody; null when there is no such user or no organisation.</summary>
    public async Task<(Guid Organisatie, Deelnemersklasse Klasse)?> OrganisatieVanAsync(Guid gebruiker, CancellationToken ct) =>
        await toegangen.VanAsync(gebruiker, ct) is { OrganisatieId: { } organisatie } wie ? (organisatie, wie.Klasse) : null;
}
