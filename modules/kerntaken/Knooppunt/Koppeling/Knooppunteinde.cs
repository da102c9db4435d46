using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Vragen;

namespace Zvh.Knooppunt.Koppeling;

/// <summary>What goes around about a melding or case ends with it. Of what was given stays that it was given (B1.27).</summary>
internal sealed class Knooppunteinde(KnooppuntDbContext db, TimeProvider klok) : IDossiereinde
{
    /// <inheritdoc />
    public async Task WisAsync(IReadOnlyCollection<Guid> onderwerpen, CancellationToken ct)
    {
        db.RemoveRange(await db.Verzoeken.Where(v => onderwerpen.Contains(v.OnderwerpId)).ToListAsync(ct));
        db.RemoveRange(await db.Scenarios.Where(s => onderwerpen.Contains(s.OnderwerpId)).ToListAsync(ct));
        db.RemoveRange(await db.Uittreksels.Where(u => onderwerpen.Contains(u.OnderwerpId)).ToListAsync(ct));
        db.RemoveRange(await db.Checks.Where(c => onderwerpen.Contains(c.OnderwerpId)).ToListAsync(ct));
        db.RemoveRange(await db.OntvangenChecks.Where(c => c.CasusId != null && onderwerpen.Contains(c.CasusId.Value)).ToListAsync(ct));
        var vragen = await db.Vragen.Where(v => v.OnderwerpId != null && onderwerpen.Contains(v.OnderwerpId.Value) && v.GewistOp == null).ToListAsync(ct);
        await db.WisAsync(vragen, klok.GetUtcNow(), ct);
        foreach (var verstrekking in await db.Verstrekkingen.Where(v => onderwerpen.Contains(v.OnderwerpId) && v.GewistOp == null).ToListAsync(ct))
        {
            verstrekking.Wis(klok.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
    }
}
