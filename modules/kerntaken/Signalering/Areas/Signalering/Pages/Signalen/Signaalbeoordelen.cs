using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Data;
using Zvh.Signalering.Domein.Trends;

namespace Zvh.Signalering.Signalen;

/// <summary>Brings a signal from the count to what came of it, in the open transaction.</summary>
internal sealed class Signaalbeoordelen(SignaleringDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Takes the next step.</summary>
    /// <param name="id">Key.</param>
    /// <param name="versie">The row version that the user saw.</param>
    /// <param name="stap">The step.</param>
    /// <param name="ct">Stops.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else took a step since the page was opened.</exception>
    public async Task<Uitkomst> ZetAsync(Guid id, uint versie, Func<Signaal, string, DateTimeOffset, Uitkomst> stap, CancellationToken ct)
    {
        var signaal = await db.Signalen.SingleAsync(s => s.Id == id, ct);
        db.Verwacht(signaal, versie);
        var uitkomst = stap(signaal, gebruiker.Naam, klok.GetUtcNow());
        if (uitkomst.Gelukt)
        {
            await db.SaveChangesAsync(ct);
        }

        return uitkomst;
    }
}
