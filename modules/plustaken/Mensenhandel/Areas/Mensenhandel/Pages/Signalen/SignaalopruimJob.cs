using Microsoft.EntityFrameworkCore;
using Zvh.Mensenhandel.Data;
using Zvh.Mensenhandel.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>Takes the data about people out of signals with which the house did not go on, and of tracks that ended with their signals, a year after that (AVG 5 lid 1 e). The count stays.</summary>
internal sealed class SignaalopruimJob(MensenhandelDbContext db, Spooropruiming sporen, Werkeenheid werkeenheid, TimeProvider klok) : IModuleJob
{
    /// <summary>How long such a signal or track keeps its data about people, in months.</summary>
    public const int Bewaren = 12;

    private const int PerKeer = 100;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var grens = klok.GetUtcNow().AddMonths(-Bewaren);
        var meer = await werkeenheid.UitvoerenAsync(() => sporen.RuimOpAsync(PerKeer, ct), ct) >= PerKeer;
        return (await db.Signalen.AnyAsync(s => s.GeplaatstOp < grens && s.GewistOp == null && (s.Plaatsing == Plaatsing.Advies || s.Plaatsing == Plaatsing.Elders), ct)
            && await werkeenheid.UitvoerenAsync(() => RuimOpAsync(grens, ct), ct)) || meer;
    }

    private async Task<bool> RuimOpAsync(DateTimeOffset grens, CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes rows that the other does not hold.
        var signalen = await db.Signalen.FromSql($"""
            select *, xmin from mensenhandel.uitbuitingssignaal where geplaatst_op < {grens} and gewist_op is null and plaatsing in ('Advies', 'Elders') order by geplaatst_op limit {PerKeer} for update skip locked
            """).ToListAsync(ct);
        signalen.ForEach(s => s.Wis(klok.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return signalen.Count == PerKeer;
    }
}
