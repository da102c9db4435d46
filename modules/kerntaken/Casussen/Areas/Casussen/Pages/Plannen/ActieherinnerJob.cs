using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Plannen;

/// <summary>Reminds the participants of an organisation of actions whose last day is near, once for each action.</summary>
internal sealed class ActieherinnerJob(CasussenDbContext db, Werkeenheid werkeenheid, Berichten berichten, TimeProvider klok) : IModuleJob
{
    /// <summary>So many days before the last one.</summary>
    public const int Vooraf = 3;

    private const int PerKeer = 50;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var grens = klok.Vandaag().AddDays(Vooraf);
        return await db.Acties.AnyAsync(a => a.HerinnerdOp == null && a.Uiterlijk <= grens && (a.Stand == Actiestand.Gevraagd || a.Stand == Actiestand.Geaccepteerd), ct)
            && await werkeenheid.UitvoerenAsync(() => HerinnerAsync(grens, ct), ct);
    }

    private async Task<bool> HerinnerAsync(DateOnly grens, CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes actions that the other does not hold.
        var acties = await db.Acties.FromSql($"""
            select *, xmin from casussen.actie where herinnerd_op is null and uiterlijk <= {grens} and stand in ({nameof(Actiestand.Gevraagd)}, {nameof(Actiestand.Geaccepteerd)})
            order by uiterlijk limit {PerKeer} for update skip locked
            """).ToListAsync(ct);
        foreach (var actie in acties)
        {
            actie.HerinnerdOp = klok.Vandaag();
            var aan = await db.Casusdeelnemers.Where(d => d.Tot == null && d.OrganisatieId == actie.OrganisatieId && db.Plannen.Any(p => p.Id == actie.DossierId && p.CasusId == d.DossierId)).Select(d => d.GebruikerId).ToListAsync(ct);
            var nummer = await db.Casussen.Where(c => db.Plannen.Any(p => p.Id == actie.DossierId && p.CasusId == c.Id)).Select(c => c.Nummer).SingleAsync(ct);
            await berichten.StuurAsync(aan, $"Een actie van uw organisatie in casus {nummer} moet {actie.Uiterlijk:d-M-yyyy} klaar zijn.", $"/casussen/plannen/{actie.DossierId}", ct);
        }

        await db.SaveChangesAsync(ct);
        return acties.Count == PerKeer;
    }
}
