using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>Reads the access of all users as a context sees it: what its open transaction saved counts.</summary>
internal static class Toegangslezer
{
    /// <summary>The access on a day.</summary>
    public static async Task<Rechtentabel> LeesAsync(PlatformDbContext db, ModuleCatalogus catalogus, DateOnly vandaag, CancellationToken ct)
    {
        var gebruikers = await (
            from g in db.Gebruikers.AsNoTracking()
            join o in db.Organisaties on g.OrganisatieId equals o.Id into organisaties
            from o in organisaties.DefaultIfEmpty()
            where !g.Geblokkeerd
            select new { g.Id, g.OrganisatieId, g.GeldigTot, Klasse = (Deelnemersklasse?)o.Klasse, OrganisatieTot = o.GeldigTot, BevestigdTot = (DateOnly?)o.BevestigdTot }).ToListAsync(ct);
        var rollen = (await db.GebruikerRollen.AsNoTracking().Where(r => r.Van <= vandaag && vandaag <= r.Tot).Select(r => new { r.GebruikerId, r.Rol, r.Thema }).ToListAsync(ct))
            .ToLookup(r => r.GebruikerId, r => (r.Rol, r.Thema));
        var bewijzen = (await db.Bewijzen.AsNoTracking().Where(b => b.IngetrokkenOp == null).Select(b => new { b.GebruikerId, b.Soort, b.Van, b.Tot }).ToListAsync(ct))
            .ToLookup(b => b.GebruikerId, b => (b.Soort, b.Van, b.Tot));
        var waarnemingen = (await db.Waarnemingen.AsNoTracking().Where(w => w.IngetrokkenOp == null && w.Van <= vandaag && vandaag <= w.Tot)
            .Select(w => new { w.DoorId, w.VoorId }).ToListAsync(ct)).ToLookup(w => w.DoorId, w => w.VoorId);
        var afwijkingen = await db.Rolrechten.AsNoTracking().ToDictionaryAsync(r => (r.Rol, r.Recht), r => r.Bereik, ct);
        return new(
            gebruikers.Select(g => Toegangsoordeel.Oordeel(
                new(g.Id, g.OrganisatieId, g.Klasse, g.GeldigTot, g.OrganisatieTot, g.BevestigdTot, [.. rollen[g.Id]], [.. bewijzen[g.Id]], [.. waarnemingen[g.Id]]), vandaag))
                .ToFrozenDictionary(t => t.Id),
            afwijkingen.ToFrozenDictionary()) { Gescheiden = catalogus.Gescheiden };
    }
}
