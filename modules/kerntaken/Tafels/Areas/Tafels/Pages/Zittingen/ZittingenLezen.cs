using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Zittingen;

/// <summary>A sitting in a list.</summary>
internal sealed record Zittingrij(Guid Id, string Tafel, DateOnly Dag, TimeOnly Begin, int Duur, string? Plaats, Zittingstand Stand, int Punten);

/// <summary>Something on the agenda that the user may see, with what it is about as far as he may see that.</summary>
/// <param name="Punt">The item.</param>
/// <param name="Onderwerp">What it is about; null when the user may not see it now.</param>
/// <param name="Genodigd">How many are invited.</param>
/// <param name="Beantwoord">How many of them answered.</param>
internal sealed record Puntrij(Agendapunt Punt, Onderwerp? Onderwerp, int Genodigd, int Beantwoord);

/// <summary>Reads sittings and agendas for the screen.</summary>
internal sealed class ZittingenLezen(TafelsDbContext db, IOnderwerpen onderwerpen, Mensen mensen, TimeProvider klok)
{
    private const int Meeste = 100;

    /// <summary>The sittings to come that the user may see, soonest first.</summary>
    /// <param name="tafelId">Of one tafel; null for all.</param>
    /// <param name="ct">Stops.</param>
    public async Task<IReadOnlyList<Zittingrij>> KomendAsync(Guid? tafelId, CancellationToken ct)
    {
        var vanaf = klok.Vandaag().AddDays(-1);
        return await RijenAsync(db.Zittingen.Where(z => (tafelId == null || z.TafelId == tafelId) && z.Dag >= vanaf).OrderBy(z => z.Dag).ThenBy(z => z.Begin), ct);
    }

    /// <summary>The sittings that were, the last first.</summary>
    public async Task<IReadOnlyList<Zittingrij>> GeweestAsync(CancellationToken ct)
    {
        var tot = klok.Vandaag().AddDays(-1);
        return await RijenAsync(db.Zittingen.Where(z => z.Dag < tot).OrderByDescending(z => z.Dag).ThenByDescending(z => z.Begin), ct);
    }

    /// <summary>A sitting with its tafel; the guard of the page saw that the user may.</summary>
    public async Task<(Zitting Zitting, Tafel Tafel)> LeesAsync(Guid id, CancellationToken ct)
    {
        var zitting = await db.Zittingen.AsNoTracking().SingleAsync(z => z.Id == id, ct);
        return (zitting, await db.Tafels.AsNoTracking().Include(t => t.Deelnemers).SingleAsync(t => t.Id == zitting.TafelId, ct));
    }

    /// <summary>The agenda as far as the user may see it, in order.</summary>
    public async Task<IReadOnlyList<Puntrij>> AgendaAsync(Guid zittingId, CancellationToken ct)
    {
        var punten = await db.Agendapunten.AsNoTracking().Where(p => p.ZittingId == zittingId).OrderBy(p => p.Volgorde).ThenBy(p => p.Id)
            .Select(p => new { p, Genodigd = db.Genodigden.Count(g => g.DossierId == p.Id), Beantwoord = db.Genodigden.Count(g => g.DossierId == p.Id && g.BeantwoordOp != null) }).ToListAsync(ct);
        var over = punten.Count == 0 ? [] : (await onderwerpen.LeesAsync([.. punten.Select(p => p.p.OnderwerpId)], ct)).ToDictionary(o => o.Id);
        return [.. punten.Select(p => new Puntrij(p.p, over.GetValueOrDefault(p.p.OnderwerpId), p.Genodigd, p.Beantwoord))];
    }

    /// <summary>Who was there.</summary>
    public async Task<IReadOnlyList<Aanwezigheid>> AanwezigAsync(Guid zittingId, CancellationToken ct) =>
        await db.Aanwezigheden.AsNoTracking().Where(a => a.DossierId == zittingId).OrderBy(a => a.Organisatie).ToListAsync(ct);

    /// <summary>The organisations of whoever is invited to something at a sitting that the user may see.</summary>
    public async Task<IReadOnlySet<Guid>> GenodigdeOrganisatiesAsync(Guid zittingId, CancellationToken ct) => await mensen.OrganisatiesVanAsync(
        await db.Genodigden.Where(g => db.Agendapunten.Any(p => p.Id == g.DossierId && p.ZittingId == zittingId)).Select(g => g.GebruikerId).Distinct().ToListAsync(ct), ct);

    /// <summary>The actions of a tafel that the user may see: those of this sitting and those that are open.</summary>
    public async Task<IReadOnlyList<Actiepunt>> ActiesAsync(Zitting zitting, CancellationToken ct) =>
        await db.Actiepunten.AsNoTracking().Where(a => a.DossierId == zitting.Id || (a.TafelId == zitting.TafelId && a.GereedOp == null)).OrderBy(a => a.Uiterlijk).ThenBy(a => a.Id).ToListAsync(ct);

    private async Task<IReadOnlyList<Zittingrij>> RijenAsync(IQueryable<Zitting> zittingen, CancellationToken ct) =>
        await (from z in zittingen.Take(Meeste)
               join t in db.Tafels on z.TafelId equals t.Id
               select new Zittingrij(z.Id, t.Naam, z.Dag, z.Begin, z.Duur, z.Plaats, z.Stand, db.Agendapunten.Count(p => p.ZittingId == z.Id))).AsNoTracking().ToListAsync(ct);
}
