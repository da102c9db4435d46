using Microsoft.EntityFrameworkCore;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Knooppunt.Scenarios;

/// <summary>Reminds a partner in ZSM of the terugkoppeling, once .</summary>
internal sealed class ScenarioherinnerJob(KnooppuntDbContext db, Werkeenheid werkeenheid, Partners partners, TimeProvider klok) : IModuleJob
{
    private const int PerKeer = 50;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var grens = klok.GetUtcNow().AddDays(-Scenariozending.HerinnerNa);
        return await db.Zendingen.AnyAsync(z => z.TerugOp == null && z.HerinnerdOp == null && z.Op <= grens, ct) && await werkeenheid.UitvoerenAsync(() => HerinnerAsync(grens, ct), ct);
    }

    private async Task<bool> HerinnerAsync(DateTimeOffset grens, CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes rows that the other does not hold.
        var zendingen = await db.Zendingen.FromSql($"""
            select *, xmin from knooppunt.scenariozending where terug_op is null and herinnerd_op is null and op <= {grens} order by op limit {PerKeer} for update skip locked
            """).ToListAsync(ct);
        foreach (var zending in zendingen)
        {
            zending.HerinnerdOp = klok.Vandaag();
            await partners.HerinnerAsync(zending.OrganisatieId, ScenarioVerzenden.Van(zending.DossierId, "Laat weten wat u met een scenario voor ZSM deed."), ct);
        }

        await db.SaveChangesAsync(ct);
        return zendingen.Count == PerKeer;
    }
}
