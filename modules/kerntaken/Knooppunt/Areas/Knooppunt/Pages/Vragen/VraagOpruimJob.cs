using Microsoft.EntityFrameworkCore;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;

namespace Zvh.Knooppunt.Vragen;

/// <summary>Takes the data about people out of questions that were closed long ago (AVG 5 lid 1 e). The count stays.</summary>
internal sealed class VraagOpruimJob(KnooppuntDbContext db, Werkeenheid werkeenheid, TimeProvider klok) : IModuleJob
{
    private const int PerKeer = 100;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var grens = klok.GetUtcNow().AddMonths(-Vraag.Bewaren);
        return await db.Vragen.AnyAsync(v => v.GeslotenOp < grens && v.GewistOp == null, ct) && await werkeenheid.UitvoerenAsync(() => RuimOpAsync(grens, ct), ct);
    }

    private async Task<bool> RuimOpAsync(DateTimeOffset grens, CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes rows that the other does not hold.
        var vragen = await db.Vragen.FromSql($"""
            select *, xmin from knooppunt.vraag where gesloten_op < {grens} and gewist_op is null order by gesloten_op limit {PerKeer} for update skip locked
            """).ToListAsync(ct);
        await db.WisAsync(vragen, klok.GetUtcNow(), ct);
        await db.SaveChangesAsync(ct);
        return vragen.Count == PerKeer;
    }
}
