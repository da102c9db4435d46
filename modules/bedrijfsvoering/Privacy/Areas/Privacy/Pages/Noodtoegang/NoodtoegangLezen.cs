using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Privacy.Controles;
using Zvh.Privacy.Domein;

namespace Zvh.Privacy.Noodtoegangen;

/// <summary>An access in an emergency with the account that took it.</summary>
internal sealed record Noodregel(Noodtoegang Nood, string Wie);

/// <summary>Reads accesses in an emergency for whoever judges them.</summary>
internal sealed class NoodtoegangLezen(PlatformDbContext db, LogboekDbContext log, ILogboek logboek)
{
    private const int LaatsteBeoordeeld = 50;
    private const int MeesteRegels = 200;

    /// <summary>Those that wait for a verdict, the oldest first.</summary>
    public Task<List<Noodregel>> OpenAsync(CancellationToken ct) => Met(db.Noodtoegangen.Where(n => n.BeoordeeldOp == null).OrderBy(n => n.Van)).ToListAsync(ct);

    /// <summary>Those that were judged last.</summary>
    public Task<List<Noodregel>> BeoordeeldAsync(CancellationToken ct) =>
        Met(db.Noodtoegangen.Where(n => n.BeoordeeldOp != null).OrderByDescending(n => n.BeoordeeldOp).Take(LaatsteBeoordeeld)).ToListAsync(ct);

    /// <summary>One; null when there is none.</summary>
    public Task<Noodregel?> EenAsync(Guid id, CancellationToken ct) => Met(db.Noodtoegangen.Where(n => n.Id == id)).SingleOrDefaultAsync(ct);

    /// <summary>What its user did with the record and with what belongs to it meanwhile, beside taking and ending the access itself. Reading that is reading the log, and is written down.</summary>
    public async Task<IReadOnlyList<Logregel>> GedaanAsync(Noodtoegang nood, CancellationToken ct)
    {
        await logboek.SchrijfAsync(new(Logactie.LogboekLezen, Controlemelding.Soort, nood.ObjectId.ToString())
        {
            Recht = Rechten.NoodtoegangBeoordelen, Doel = nameof(Logdoel.Rechtmatigheidscontrole), Codes = $"noodtoegang:{nood.Id}",
        }, ct);
        var geopend = await db.Lidmaatschappen.AsNoTracking().Where(l => l.Id == nood.LidmaatschapId || l.Via == nood.LidmaatschapId).Select(l => new { l.Soort, l.ObjectId }).ToListAsync(ct);
        List<string> soorten = [.. geopend.Select(l => l.Soort).Distinct()], dossiers = geopend.ConvertAll(l => l.ObjectId.ToString());
        var actor = nood.GebruikerId.ToString();
        return await log.Regels.AsNoTracking().Where(r => soorten.Contains(r.Soort) && dossiers.Contains(r.ObjectId) && r.Actor == actor && r.Actie != nameof(Logactie.Noodtoegang) && r.Op >= nood.Van && r.Op <= nood.Tot)
            .OrderBy(r => r.Volgnummer).Take(MeesteRegels).ToListAsync(ct);
    }

    private IQueryable<Noodregel> Met(IQueryable<Noodtoegang> noodtoegangen) => noodtoegangen.AsNoTracking()
        .Select(n => new Noodregel(n, db.Gebruikers.Where(g => g.Id == n.GebruikerId).Select(g => g.Weergavenaam).First()));
}
