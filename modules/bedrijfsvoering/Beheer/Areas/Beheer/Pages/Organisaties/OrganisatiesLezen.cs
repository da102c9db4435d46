using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Organisaties;

/// <summary>Whether the people of an organisation can work.</summary>
internal enum Organisatiestaat
{
    /// <summary>They can.</summary>
    Open,

    /// <summary>Their rights must be confirmed soon.</summary>
    BijnaBevestigen,

    /// <summary>Their rights were not confirmed in time, so they are closed.</summary>
    TeLaat,

    /// <summary>The organisation takes part no longer, so they are closed.</summary>
    Geeindigd,
}

/// <summary>An organisation in the list.</summary>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Mensen">How many of its people have an account that is not blocked.</param>
/// <param name="Staat">Whether they can work.</param>
internal sealed record Organisatieregel(Organisatie Organisatie, int Mensen, Organisatiestaat Staat);

/// <summary>Somebody of an organisation.</summary>
internal sealed record Organisatiemens(Guid Id, string Naam, string Weergavenaam, IReadOnlyList<string> Rollen, bool Geblokkeerd);

/// <summary>Reads organisations for the screen.</summary>
internal sealed class OrganisatiesLezen(PlatformDbContext db, ModuleCatalogus catalogus, TimeProvider klok)
{
    /// <summary>How long before the last day a confirmation counts as near.</summary>
    internal const int BijnaDagen = 30;

    /// <summary>All organisations, by name.</summary>
    public async Task<IReadOnlyList<Organisatieregel>> LijstAsync(CancellationToken ct)
    {
        var aantallen = await db.Gebruikers.Where(g => g.OrganisatieId != null && !g.Geblokkeerd).GroupBy(g => g.OrganisatieId!.Value)
            .ToDictionaryAsync(g => g.Key, g => g.Count(), ct);
        return [.. (await db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).ToListAsync(ct)).Select(o => new Organisatieregel(o, aantallen.GetValueOrDefault(o.Id), Staat(o)))];
    }

    /// <summary>One organisation; null when there is none.</summary>
    public async Task<Organisatieregel?> LeesAsync(Guid id, CancellationToken ct) =>
        await db.Organisaties.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is { } organisatie
            ? new(organisatie, await db.Gebruikers.CountAsync(g => g.OrganisatieId == id && !g.Geblokkeerd, ct), Staat(organisatie))
            : null;

    /// <summary>The people of an organisation, by account name, with the roles that hold today.</summary>
    public async Task<IReadOnlyList<Organisatiemens>> MensenAsync(Guid id, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var gebruikers = await db.Gebruikers.AsNoTracking().Include(g => g.Rollen).Where(g => g.OrganisatieId == id).OrderBy(g => g.GenormaliseerdeNaam).ToListAsync(ct);
        return [.. gebruikers.Select(g => new Organisatiemens(
            g.Id, g.Naam, g.Weergavenaam, [.. g.Rollen.Where(r => r.Geldt(vandaag)).Select(r => catalogus.Roltitel(r.Rol)).Distinct(StringComparer.Ordinal)], g.Geblokkeerd))];
    }

    /// <summary>The confirmations so far, the last one first.</summary>
    public async Task<IReadOnlyList<Rechtenbevestiging>> BevestigingenAsync(Guid id, CancellationToken ct) =>
        await db.Rechtenbevestigingen.AsNoTracking().Where(b => b.OrganisatieId == id).OrderByDescending(b => b.Op).ToListAsync(ct);

    private Organisatiestaat Staat(Organisatie organisatie)
    {
        var vandaag = klok.Vandaag();
        return organisatie.GeldigTot < vandaag ? Organisatiestaat.Geeindigd
            : organisatie.BevestigdTot < vandaag ? Organisatiestaat.TeLaat
            : organisatie.BevestigdTot <= vandaag.AddDays(BijnaDagen) ? Organisatiestaat.BijnaBevestigen
            : Organisatiestaat.Open;
    }
}
