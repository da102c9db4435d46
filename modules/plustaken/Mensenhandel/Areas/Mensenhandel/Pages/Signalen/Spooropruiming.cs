using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>Takes the data about people out of tracks that ended, a year after that and at the latest five years after they began (B1.16), and then out of the signals that have no track with data left. The count stays.</summary>
internal sealed class Spooropruiming(MensenhandelDbContext db, TimeProvider klok)
{
    /// <summary>How long a track that ended keeps its data when it began long ago, in years after its beginning.</summary>
    public const int Hoogstens = 5;

    /// <summary>Takes them out, in the open transaction.</summary>
    /// <returns>How many tracks and signals were emptied.</returns>
    public async Task<int> RuimOpAsync(int meeste, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        var (eind, begin) = (nu.AddMonths(-SignaalopruimJob.Bewaren), nu.AddYears(-Hoogstens));

        // Two nodes may come at the same moment: each takes rows that the other does not hold.
        var zorg = await db.Slachtoffersporen.FromSql($"""
            select *, xmin from mensenhandel.slachtofferspoor where (afgesloten_op < {eind} or (afgesloten_op is not null and op < {begin})) and gewist_op is null and ingetrokken_op is null order by id limit {meeste} for update skip locked
            """).ToListAsync(ct);
        foreach (var spoor in zorg)
        {
            spoor.Wis(nu);
            await db.WisInhoudAsync(spoor.Id, ct);
        }

        var regie = await db.Dadersporen.FromSql($"""
            select *, xmin from mensenhandel.daderspoor where (afgesloten_op < {eind} or (afgesloten_op is not null and op < {begin})) and gewist_op is null order by id limit {meeste} for update skip locked
            """).ToListAsync(ct);
        foreach (var spoor in regie)
        {
            spoor.Wis(nu);
            (await db.Acties.Where(a => a.DossierId == spoor.Id).ToListAsync(ct)).ForEach(a => a.Tekst = "");
        }

        await db.SaveChangesAsync(ct);
        return zorg.Count + regie.Count + await SignalenAsync(meeste, nu, ct);
    }

    private async Task<int> SignalenAsync(int meeste, DateTimeOffset nu, CancellationToken ct)
    {
        var signalen = await db.Signalen.FromSql($"""
            select *, xmin from mensenhandel.uitbuitingssignaal s
            where gewist_op is null and coalesce(slachtofferspoor_id, daderspoor_id) is not null
              and not exists (select 1 from mensenhandel.slachtofferspoor v where v.id = s.slachtofferspoor_id and v.gewist_op is null)
              and not exists (select 1 from mensenhandel.daderspoor d where d.id = s.daderspoor_id and d.gewist_op is null)
            order by id limit {meeste} for update of s skip locked
            """).ToListAsync(ct);
        signalen.ForEach(s => s.Wis(nu));
        await db.SaveChangesAsync(ct);
        return signalen.Count;
    }
}
