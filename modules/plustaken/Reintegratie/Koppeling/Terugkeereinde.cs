using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Reintegratie.Data;

namespace Zvh.Reintegratie.Koppeling;

/// <summary>What is known of a return goes with its melding or case; what is counted stays.</summary>
internal sealed class Terugkeereinde(ReintegratieDbContext db) : IDossiereinde
{
    /// <inheritdoc />
    public async Task WisAsync(IReadOnlyCollection<Guid> onderwerpen, CancellationToken ct)
    {
        var terugkeren = await db.Terugkeren.Where(t => onderwerpen.Contains(t.OnderwerpId)).ToListAsync(ct);
        var ids = terugkeren.ConvertAll(t => t.Id);
        terugkeren.ForEach(t => t.Wis());
        db.RemoveRange(await db.Peilingen.Where(p => ids.Contains(p.DossierId)).ToListAsync(ct));
        db.RemoveRange(await db.Isdtrajecten.Where(i => ids.Contains(i.DossierId)).ToListAsync(ct));
        (await db.Fasehuisaanvragen.Where(a => ids.Contains(a.DossierId)).ToListAsync(ct)).ForEach(a => a.Wis());
        foreach (var bezoek in await db.Bezoeken.Where(b => ids.Contains(b.DossierId)).ToListAsync(ct))
        {
            bezoek.Notitie = null;
        }

        await db.SaveChangesAsync(ct);
    }
}
