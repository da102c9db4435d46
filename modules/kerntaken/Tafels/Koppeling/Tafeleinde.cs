using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Documenten.Bijlagen;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Koppeling;

/// <summary>What was said at a tafel about a melding or case ends with it; that it was on the agenda, and what was decided, stays.</summary>
internal sealed class Tafeleinde(TafelsDbContext db, Documentkast<Puntdocument> documenten) : IDossiereinde
{
    /// <inheritdoc />
    public async Task WisAsync(IReadOnlyCollection<Guid> onderwerpen, CancellationToken ct)
    {
        var punten = await db.Agendapunten.Where(p => onderwerpen.Contains(p.OnderwerpId)).ToListAsync(ct);
        var ids = punten.ConvertAll(p => p.Id);
        foreach (var genodigde in await db.Genodigden.Where(g => ids.Contains(g.DossierId) && g.Voorbereiding != null).ToListAsync(ct))
        {
            genodigde.Voorbereiding = null;
        }

        punten.ForEach(p => p.Notitie = null);
        await documenten.VernietigAsync(ids, ct);
        await db.SaveChangesAsync(ct);
    }
}
