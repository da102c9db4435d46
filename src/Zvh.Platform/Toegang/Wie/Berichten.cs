using Zvh.Platform.Data;

namespace Zvh.Platform.Toegang.Wie;

/// <summary>Sends messages in the product, in the open transaction. A text says what happened and where to look, never about whom.</summary>
public sealed class Berichten(PlatformDbContext db, Toegangen toegangen, TimeProvider klok)
{
    /// <summary>Sends a message to these users, once to each.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public async Task StuurAsync(IEnumerable<Guid> aan, string tekst, string pad, CancellationToken ct)
    {
        db.AddRange(aan.Distinct().Select(gebruiker => new Bericht { GebruikerId = gebruiker, Tekst = tekst, Pad = pad, Op = klok.GetUtcNow() }));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Sends a message to everybody who holds a permission today.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    /// <exception cref="KeyNotFoundException">The permission stands in no manifest.</exception>
    public async Task StuurNaarRechtAsync(string recht, string tekst, string pad, CancellationToken ct) =>
        await StuurAsync(await toegangen.MetRechtAsync(recht, ct), tekst, pad, ct);
}
