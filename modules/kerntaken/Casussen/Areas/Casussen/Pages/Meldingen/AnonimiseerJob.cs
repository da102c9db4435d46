using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Documenten;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Personen;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;

namespace Zvh.Casussen.Meldingen;

/// <summary>Takes the data about people out of meldingen that were not taken up (BGS 1.16 lid 1, B1.17). The reporter has two weeks to hear why, and a decision that long to be taken back.</summary>
internal sealed class AnonimiseerJob(CasussenDbContext db, Werkeenheid werkeenheid, PersonenOpruimen opruimen, Dossierdocumenten documenten, IEnumerable<IDossiereinde> einden, TimeProvider klok) : IModuleJob
{
    /// <summary>How long the data stay after the decision.</summary>
    public static readonly TimeSpan Wachttijd = TimeSpan.FromDays(14);

    private const int PerKeer = 100;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var grens = klok.GetUtcNow() - Wachttijd;
        if (!await db.Meldingen.AnyAsync(m => m.Status == Meldingstatus.NietOpgepakt && m.GeanonimiseerdOp == null && m.BeslotenOp < grens, ct))
        {
            return false;
        }

        return await werkeenheid.UitvoerenAsync(() => AnonimiseerAsync(grens, ct), ct);
    }

    private async Task<bool> AnonimiseerAsync(DateTimeOffset grens, CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes rows that the other does not hold.
        var meldingen = await db.Meldingen.FromSql($"""
            select *, xmin from casussen.melding where status = {nameof(Meldingstatus.NietOpgepakt)} and geanonimiseerd_op is null and besloten_op < {grens}
            order by besloten_op limit {PerKeer} for update skip locked
            """).ToListAsync(ct);
        var ids = meldingen.ConvertAll(m => m.Id);
        var rijen = await db.Meldingpersonen.Where(p => ids.Contains(p.DossierId)).ToListAsync(ct);
        await documenten.VernietigMeldingenAsync(ids, ct);
        meldingen.ForEach(m => m.Anonimiseer(klok.GetUtcNow()));
        db.RemoveRange(rijen);
        await db.SaveChangesAsync(ct);
        await opruimen.VoerUitAsync(rijen.ConvertAll(r => r.PersoonId), ct);
        foreach (var einde in einden)
        {
            await einde.WisAsync(ids, ct);
        }

        return meldingen.Count == PerKeer;
    }
}
