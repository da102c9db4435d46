using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Zittingen;

/// <summary>Invites people to something on the agenda: from then until a day after the sitting they see it, and what it is about.</summary>
internal sealed class Nodigen(TafelsDbContext db, IOnderwerptoegang toegang, Lidmaatschappen lidmaatschappen, Mensen mensen, Berichten berichten, Zittingtijd tijd)
{
    /// <summary>In which capacity whoever is invited sees things.</summary>
    public const string Hoedanigheid = "genodigde";

    /// <summary>Who can be invited.</summary>
    public Task<IReadOnlyList<Mens>> KeuzesAsync(CancellationToken ct) => mensen.MetRechtAsync(Rechten.PuntVoorbereiden, ct);

    /// <summary>Invites the people of the organisations that the oplegger asks for, in the open transaction.</summary>
    public async Task VolgensOpleggerAsync(Zitting zitting, Tafel tafel, Agendapunt punt, CancellationToken ct)
    {
        var nodig = tafel.Deelnemers.Where(d => d.IsNodig(punt.Soort is Onderwerpsoort.Casus, punt.Gemeente)).Select(d => d.Naam).ToHashSet(StringComparer.OrdinalIgnoreCase);
        await NodigAsync(zitting, punt, [.. (await KeuzesAsync(ct)).Where(m => m.Organisatie is { } o && nodig.Contains(o)).Select(m => m.Id)], ct);
    }

    /// <summary>Invites these people, in the open transaction. Who is invited already stays so.</summary>
    public async Task NodigAsync(Zitting zitting, Agendapunt punt, IReadOnlyCollection<Guid> wie, CancellationToken ct)
    {
        var bekend = await db.Genodigden.Where(g => g.DossierId == punt.Id).Select(g => g.GebruikerId).ToListAsync(ct);
        List<Guid> nieuw = [.. wie.Except(bekend)];
        if (nieuw.Count == 0)
        {
            return;
        }

        db.AddRange(nieuw.Select(g => new Genodigde { DossierId = punt.Id, GebruikerId = g }));
        await db.SaveChangesAsync(ct);
        var (nu, tot) = (tijd.NuUtc, tijd.ToegangTot(zitting));
        await lidmaatschappen.GeefAsync("tafels.zitting", zitting.Id, nieuw, Hoedanigheid, nu, tot, ct);
        await lidmaatschappen.GeefAsync("tafels.agendapunt", punt.Id, nieuw, Hoedanigheid, nu, tot, ct);
        await toegang.GeefAsync(punt.OnderwerpId, nieuw, Hoedanigheid, nu, tot, ct);
        await berichten.StuurAsync(nieuw, $"U bent uitgenodigd om {punt.Nummer} voor te bereiden.", $"/tafels/punten/{punt.Id}", ct);
    }

    /// <summary>Takes an invitation back, in the open transaction: he does not see it any more.</summary>
    public async Task TrekInAsync(Agendapunt punt, Guid gebruiker, CancellationToken ct)
    {
        db.RemoveRange(await db.Genodigden.Where(g => g.DossierId == punt.Id && g.GebruikerId == gebruiker).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        await lidmaatschappen.BeeindigAsync("tafels.agendapunt", punt.Id, gebruiker, Hoedanigheid, ct);
        if (!await db.Genodigden.AnyAsync(g => g.GebruikerId == gebruiker && db.Agendapunten.Any(p => p.Id == g.DossierId && p.OnderwerpId == punt.OnderwerpId), ct))
        {
            await toegang.NeemAsync(punt.OnderwerpId, gebruiker, Hoedanigheid, ct);
        }

        if (!await db.Genodigden.AnyAsync(g => g.GebruikerId == gebruiker && db.Agendapunten.Any(p => p.Id == g.DossierId && p.ZittingId == punt.ZittingId), ct))
        {
            await lidmaatschappen.BeeindigAsync("tafels.zitting", punt.ZittingId, gebruiker, Hoedanigheid, ct);
        }
    }
}
