using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Privacy.EigenToegang;

/// <summary>A role that holds now or will hold.</summary>
internal sealed record Rolregel(string Titel, string? Thema, DateOnly Van, DateOnly Tot);

/// <summary>Somebody who takes over for the user, or for whom the user takes over.</summary>
internal sealed record Waarneemregel(string Wie, bool DoorMij, DateOnly Van, DateOnly Tot);

/// <summary>Everything that the own access consists of.</summary>
internal sealed record Toegangsoverzicht(
    Organisatie? Organisatie, DateOnly? AccountTot, IReadOnlyList<Rolregel> Rollen, IReadOnlyList<Bewijs> Bewijzen,
    IReadOnlyList<Waarneemregel> Waarnemingen, IReadOnlyList<Noodtoegang> Noodtoegangen);

/// <summary>Reads the access of the user of the request, with the day on which each part ends.</summary>
internal sealed class ToegangLezen(PlatformDbContext db, ModuleCatalogus catalogus, TimeProvider klok)
{
    private const int LaatsteNood = 20;

    /// <summary>The access of a user.</summary>
    public async Task<Toegangsoverzicht> LeesAsync(Guid ik, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var account = await db.Gebruikers.AsNoTracking().Where(g => g.Id == ik).Select(g => new { g.OrganisatieId, g.GeldigTot }).SingleAsync(ct);
        var rollen = await db.GebruikerRollen.AsNoTracking().Where(r => r.GebruikerId == ik && r.Tot >= vandaag).OrderBy(r => r.Tot).ToListAsync(ct);
        return new(
            await db.Organisaties.AsNoTracking().SingleOrDefaultAsync(o => o.Id == account.OrganisatieId, ct),
            account.GeldigTot,
            [.. rollen.Select(r => new Rolregel(catalogus.Roltitel(r.Rol), r.Thema, r.Van, r.Tot))],
            await db.Bewijzen.AsNoTracking().Where(b => b.GebruikerId == ik && b.IngetrokkenOp == null).OrderBy(b => b.Soort).ThenByDescending(b => b.Tot).ToListAsync(ct),
            await (from w in db.Waarnemingen
                   where (w.DoorId == ik || w.VoorId == ik) && w.IngetrokkenOp == null && w.Tot >= vandaag
                   join ander in db.Gebruikers on w.DoorId == ik ? w.VoorId : w.DoorId equals ander.Id
                   orderby w.Van
                   select new Waarneemregel(ander.Weergavenaam, w.DoorId == ik, w.Van, w.Tot)).ToListAsync(ct),
            await db.Noodtoegangen.AsNoTracking().Where(n => n.GebruikerId == ik).OrderByDescending(n => n.Van).Take(LaatsteNood).ToListAsync(ct));
    }
}
