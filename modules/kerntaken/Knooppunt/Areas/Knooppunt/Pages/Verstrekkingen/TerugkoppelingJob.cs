using Microsoft.EntityFrameworkCore;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Knooppunt.Verstrekkingen;

/// <summary>Asks whoever got something a year ago whether it helped, and each year again until the answer comes (Wgs 1.7 lid 4; B1.28).</summary>
internal sealed class TerugkoppelingJob(KnooppuntDbContext db, Werkeenheid werkeenheid, Partners partners, Berichten berichten, TimeProvider klok) : IModuleJob
{
    private const int PerKeer = 50;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        return await db.Verstrekkingen.AnyAsync(v => v.TerugOp == null && v.GewistOp == null && v.VraagOp <= vandaag, ct) && await werkeenheid.UitvoerenAsync(() => VraagAsync(vandaag, ct), ct);
    }

    private async Task<bool> VraagAsync(DateOnly vandaag, CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes rows that the other does not hold.
        var open = await db.Verstrekkingen.FromSql($"""
            select *, xmin from knooppunt.verstrekking where terug_op is null and gewist_op is null and vraag_op <= {vandaag} order by vraag_op limit {PerKeer} for update skip locked
            """).ToListAsync(ct);
        foreach (var verstrekking in open)
        {
            verstrekking.VraagTerugkoppeling(vandaag);
            var vraag = Verstrekken.Van(verstrekking.Id, "Laat weten of een resultaat van het Zorg- en Veiligheidshuis u hielp.");
            await (verstrekking.OrganisatieId is { } organisatie ? partners.HerinnerAsync(organisatie, vraag, ct)
                : berichten.StuurNaarRechtAsync(Rechten.VerstrekkingMaken, $"Vraag de derde of het hielp wat over {verstrekking.Nummer} is verstrekt.", vraag.Pad, ct));
        }

        await db.SaveChangesAsync(ct);
        return open.Count == PerKeer;
    }
}
