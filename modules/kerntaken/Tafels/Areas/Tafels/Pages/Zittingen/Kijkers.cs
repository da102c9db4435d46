using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;
using Zvh.Tafels.Data;

namespace Zvh.Tafels.Zittingen;

/// <summary>Who else has the live screen of a sitting open.</summary>
internal sealed class Kijkers(TafelsDbContext db, Mensen mensen, Werkeenheid werkeenheid, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    // Three times as long as a screen waits before it asks again.
    private static readonly TimeSpan Weg = TimeSpan.FromSeconds(45);

    /// <summary>Says that the user is there, in a transaction of its own.</summary>
    /// <returns>The names of the others.</returns>
    public async Task<IReadOnlyList<string>> MeldAsync(Guid zittingId, CancellationToken ct)
    {
        if (gebruiker.Bevoegdheid is not { Id: var ik })
        {
            return [];
        }

        var nu = klok.GetUtcNow();
        await werkeenheid.UitvoerenAsync(() => db.Database.ExecuteSqlAsync(
            $"""
             insert into tafels.kijker (zitting_id, gebruiker_id, gezien_op) values ({zittingId}, {ik}, {nu})
             on conflict (zitting_id, gebruiker_id) do update set gezien_op = excluded.gezien_op
             """, ct), ct);
        var sinds = nu - Weg;
        var anderen = await db.Kijkers.Where(k => k.ZittingId == zittingId && k.GebruikerId != ik && k.GezienOp > sinds).Select(k => k.GebruikerId).ToListAsync(ct);
        return [.. (await mensen.NamenAsync(anderen, ct)).Values.Order(StringComparer.CurrentCulture)];
    }
}
