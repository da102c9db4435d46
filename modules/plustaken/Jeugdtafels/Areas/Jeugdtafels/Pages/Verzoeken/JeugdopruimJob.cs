using Microsoft.EntityFrameworkCore;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;

namespace Zvh.Jeugdtafels.Verzoeken;

/// <summary>Takes the data about people out of requests that were closed long ago (AVG 5 lid 1 e): whoever gives help keeps the dossier, the table does not. What is counted stays.</summary>
internal sealed class JeugdopruimJob(JeugdtafelsDbContext db, Werkeenheid werkeenheid, TimeProvider klok) : IModuleJob
{
    /// <summary>How long a closed request keeps its data about people, in months.</summary>
    public const int Bewaren = 24;

    private const int PerKeer = 100;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var grens = klok.GetUtcNow().AddMonths(-Bewaren);
        return await db.Verzoeken.AnyAsync(v => v.BeslotenOp < grens && v.GewistOp == null && (v.Stand == Jeugdstand.Besloten || v.Stand == Jeugdstand.Ingetrokken), ct)
            && await werkeenheid.UitvoerenAsync(() => RuimOpAsync(grens, ct), ct);
    }

    private async Task<bool> RuimOpAsync(DateTimeOffset grens, CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes rows that the other does not hold.
        var verzoeken = await db.Verzoeken.FromSql($"""
            select *, xmin from jeugdtafels.jeugdverzoek where besloten_op < {grens} and gewist_op is null and stand in ('Besloten', 'Ingetrokken') order by besloten_op limit {PerKeer} for update skip locked
            """).ToListAsync(ct);
        var ids = verzoeken.ConvertAll(v => v.Id);
        foreach (var genodigde in await db.Genodigden.Where(g => ids.Contains(g.DossierId)).ToListAsync(ct))
        {
            (genodigde.Wie, genodigde.Mening) = (null, null);
        }

        verzoeken.ForEach(v => v.Wis(klok.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return verzoeken.Count == PerKeer;
    }
}
