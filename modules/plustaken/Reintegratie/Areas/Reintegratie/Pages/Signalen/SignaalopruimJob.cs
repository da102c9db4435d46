using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Reintegratie.Data;

namespace Zvh.Reintegratie.Signalen;

/// <summary>Takes the data about people out of old messages about somebody who comes back (AVG 5 lid 1 e). The count stays.</summary>
internal sealed class SignaalopruimJob(ReintegratieDbContext db, Werkeenheid werkeenheid, TimeProvider klok) : IModuleJob
{
    /// <summary>How long a message keeps its data about people, in months.</summary>
    public const int Bewaren = 12;

    private const int PerKeer = 100;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var grens = klok.GetUtcNow().AddMonths(-Bewaren);
        return await db.Signalen.AnyAsync(s => s.Op < grens && s.GewistOp == null, ct) && await werkeenheid.UitvoerenAsync(() => RuimOpAsync(grens, ct), ct);
    }

    private async Task<bool> RuimOpAsync(DateTimeOffset grens, CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes rows that the other does not hold.
        var signalen = await db.Signalen.FromSql($"""
            select *, xmin from reintegratie.terugkeersignaal where op < {grens} and gewist_op is null order by op limit {PerKeer} for update skip locked
            """).ToListAsync(ct);
        signalen.ForEach(s => s.Wis(klok.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return signalen.Count == PerKeer;
    }
}
