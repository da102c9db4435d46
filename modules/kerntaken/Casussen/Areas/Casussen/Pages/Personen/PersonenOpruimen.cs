using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;

namespace Zvh.Casussen.Personen;

/// <summary>Removes persons about whom the house has nothing left to know (B1.17).</summary>
internal sealed class PersonenOpruimen(CasussenDbContext db)
{
    /// <summary>Removes those of these persons who stand in no melding and no case any more, in the open transaction. Merged persons stay: a merge may be undone.</summary>
    public async Task VoerUitAsync(IReadOnlyCollection<Guid> personen, CancellationToken ct)
    {
        var over = await db.Personen.Where(p => personen.Contains(p.Id) && !db.Meldingpersonen.Any(m => m.PersoonId == p.Id) && !db.Casuspersonen.Any(c => c.PersoonId == p.Id)
            && !db.Samenvoegingen.Any(s => s.DossierId == p.Id || s.OpgenomenId == p.Id)).ToListAsync(ct);
        db.RemoveRange(over);
        await db.SaveChangesAsync(ct);
    }
}
