using Microsoft.EntityFrameworkCore;
using Zvh.Beheer.Domein;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Gebruikers;

/// <summary>A substitution on the page of one of the two.</summary>
internal sealed record Waarnemingregel(Guid Id, Guid VoorId, string Voor, Guid DoorId, string Door, DateOnly Van, DateOnly Tot);

/// <summary>Everything about one user.</summary>
/// <param name="Regel">The user as the list shows it.</param>
/// <param name="Organisatie">The organisation; null without one.</param>
/// <param name="GeldigTot">Last day of the account.</param>
/// <param name="Rollen">Roles that hold today or later.</param>
/// <param name="Bewijzen">Evidence that was not withdrawn, the newest first.</param>
/// <param name="Waarnemingen">Substitutions of today and later, for and by the user.</param>
/// <param name="Aandacht">What is missing, ended or about to end.</param>
/// <param name="Geschiedenis">What admins changed, newest first.</param>
internal sealed record Gebruikerbeeld(
    Gebruikerregel Regel, Organisatie? Organisatie, DateOnly? GeldigTot, IReadOnlyList<GebruikerRol> Rollen, IReadOnlyList<Bewijs> Bewijzen,
    IReadOnlyList<Waarnemingregel> Waarnemingen, IReadOnlyList<Verlooppunt> Aandacht, IReadOnlyList<GebruikerWijziging> Geschiedenis)
{
    /// <summary>The last change that the reader saw, so that a change by somebody else is noticed.</summary>
    public Guid Laatste => Geschiedenis.Count == 0 ? Guid.Empty : Geschiedenis[0].Id;
}

/// <summary>Reads everything about one user.</summary>
internal sealed class Gebruikeroverzicht(PlatformDbContext db, GebruikersLezen lezen, Toegangsuitleg uitleg, ModuleCatalogus catalogus, TimeProvider klok)
{
    /// <summary>The user; null when there is none.</summary>
    public async Task<Gebruikerbeeld?> LeesAsync(Guid id, CancellationToken ct)
    {
        if (await lezen.LeesAsync(id, ct) is not { } regel)
        {
            return null;
        }

        var vandaag = klok.Vandaag();
        var gebruiker = await db.Gebruikers.AsNoTracking().Include(g => g.Rollen).SingleAsync(g => g.Id == id, ct);
        var organisatie = await db.Organisaties.AsNoTracking().SingleOrDefaultAsync(o => o.Id == gebruiker.OrganisatieId, ct);
        var bewijzen = await db.Bewijzen.AsNoTracking().Where(b => b.GebruikerId == id && b.IngetrokkenOp == null).OrderByDescending(b => b.Tot).ToListAsync(ct);
        var waarnemingen = await (
            from w in db.Waarnemingen
            join voor in db.Gebruikers on w.VoorId equals voor.Id
            join door in db.Gebruikers on w.DoorId equals door.Id
            where (w.VoorId == id || w.DoorId == id) && w.IngetrokkenOp == null && w.Tot >= vandaag
            orderby w.Van
            select new Waarnemingregel(w.Id, w.VoorId, voor.Naam, w.DoorId, door.Naam, w.Van, w.Tot)).ToListAsync(ct);
        return new(
            regel, organisatie, gebruiker.GeldigTot,
            [.. gebruiker.Rollen.Where(r => r.Tot >= vandaag).OrderBy(r => catalogus.Roltitel(r.Rol), StringComparer.Ordinal).ThenBy(r => r.Van)],
            bewijzen, waarnemingen, Verloop.Van(gebruiker, organisatie, bewijzen, catalogus.Roltitel, vandaag),
            await db.GebruikerWijzigingen.AsNoTracking().Where(w => w.GebruikerId == id).OrderByDescending(w => w.Op).ThenByDescending(w => w.Id).ToListAsync(ct));
    }

    /// <summary>What the user can do now.</summary>
    public Task<Toegangsantwoord> ToegangAsync(Guid id, CancellationToken ct) => uitleg.VanAsync(id, ct);
}
