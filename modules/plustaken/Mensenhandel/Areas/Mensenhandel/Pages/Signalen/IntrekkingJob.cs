using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>Lets the signals of a victim who withdrew consent go, and empties those that were about the victim alone. The zorgcoordinator cannot: whoever works in a track sees no signal.</summary>
internal sealed class IntrekkingJob(MensenhandelDbContext db, Werkeenheid werkeenheid, TimeProvider klok) : IModuleJob
{
    private const int PerKeer = 100;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct) =>
        await db.Signalen.AnyAsync(s => db.Slachtoffersporen.Any(v => v.Id == s.SlachtofferspoorId && v.IngetrokkenOp != null), ct) && await werkeenheid.UitvoerenAsync(() => LaatLosAsync(ct), ct);

    private async Task<bool> LaatLosAsync(CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes rows that the other does not hold.
        var signalen = await db.Signalen.FromSql($"""
            select *, xmin from mensenhandel.uitbuitingssignaal where slachtofferspoor_id in (select id from mensenhandel.slachtofferspoor where ingetrokken_op is not null) order by id limit {PerKeer} for update skip locked
            """).ToListAsync(ct);
        signalen.ForEach(s => s.LaatSlachtofferLos(klok.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return signalen.Count == PerKeer;
    }
}
