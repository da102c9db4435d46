using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;

namespace Zvh.Financien.Facturatie;

/// <summary>Gives out gapless numbers per invoicing party and year. The row of the counter stays locked until the transaction ends,
/// so that a second node waits, and a transaction that fails gives its numbers back.</summary>
internal sealed class Nummering(FinancienDbContext db)
{
    /// <summary>Takes the lock of a counter; whoever holds it is the only one who makes invoices for that party and year.</summary>
    public Task VergrendelAsync(Guid factureerderId, int boekjaar, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"insert into financien.factuurteller (factureerder_id, boekjaar, laatste) values ({factureerderId}, {boekjaar}, 0) on conflict (factureerder_id, boekjaar) do update set laatste = factuurteller.laatste", ct);

    /// <summary>Takes the next numbers.</summary>
    /// <returns>The first of them.</returns>
    public async Task<int> NeemAsync(Guid factureerderId, int boekjaar, int aantal, CancellationToken ct)
    {
        var laatste = await db.Database.SqlQuery<int>(
            $"update financien.factuurteller set laatste = laatste + {aantal} where factureerder_id = {factureerderId} and boekjaar = {boekjaar} returning laatste as \"Value\"")
            .ToListAsync(ct);
        return laatste[0] - aantal + 1;
    }

    /// <summary>The number as it is printed.</summary>
    public static string Tekst(int boekjaar, int volgnummer) => FormattableString.Invariant($"{boekjaar}-{volgnummer:0000}");
}
