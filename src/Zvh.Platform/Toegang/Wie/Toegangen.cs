using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>The access of all users, in a copy of at most one second old: what expires or is withdrawn closes open sessions too.</summary>
public sealed class Toegangen : IDisposable
{
    private readonly IServiceScopeFactory scopes;
    private readonly ModuleCatalogus catalogus;
    private readonly TimeProvider klok;
    private readonly KorteKopie<Rechtentabel> kopie;

    /// <summary>Makes the copy; the database is not touched yet.</summary>
    public Toegangen(IServiceScopeFactory scopes, ModuleCatalogus catalogus, TimeProvider klok)
    {
        (this.scopes, this.catalogus, this.klok) = (scopes, catalogus, klok);
        kopie = new(LeesAsync, klok);
    }

    /// <summary>Forgets the copy, so that a change holds at once on this node.</summary>
    public void Vergeet() => kopie.Vergeet();

    /// <summary>How far a permission reaches for a user; nothing when the user is unknown.</summary>
    /// <exception cref="KeyNotFoundException">The permission stands in no manifest.</exception>
    public async ValueTask<Rechtbereik> BereikAsync(Guid gebruiker, string recht, CancellationToken ct) =>
        await VanAsync(gebruiker, ct) is { } wie ? (await kopie.NeemAsync(ct)).Van(wie, catalogus.Rechten[recht].Recht) : Rechtbereik.Niets;

    /// <summary>The access of a user; null when there is no such user.</summary>
    public async ValueTask<Bevoegdheid?> VanAsync(Guid gebruiker, CancellationToken ct) => (await kopie.NeemAsync(ct)).Gebruikers.GetValueOrDefault(gebruiker);

    /// <summary>The users who hold a permission today, for every record or for some.</summary>
    /// <exception cref="KeyNotFoundException">The permission stands in no manifest.</exception>
    public async ValueTask<IReadOnlyList<Guid>> MetRechtAsync(string recht, CancellationToken ct)
    {
        var tabel = await kopie.NeemAsync(ct);
        return [.. tabel.Gebruikers.Values.Where(g => !tabel.Van(g, catalogus.Rechten[recht].Recht).IsNiets).Select(g => g.Id)];
    }

    /// <inheritdoc />
    public void Dispose() => kopie.Dispose();

    internal async ValueTask<Rechtentabel> TabelAsync(CancellationToken ct) => await kopie.NeemAsync(ct);

    private async Task<Rechtentabel> LeesAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PlatformDbContext>();
        var vandaag = klok.Vandaag();
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
            afwijkingen.ToFrozenDictionary());
    }
}
