using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;

namespace Zvh.Casussen.Afgeschermd;

/// <summary>Shields what belongs to a case when it closes, and shows it again when it is reopened: plans, meldingen, and persons who stand nowhere else (Wgs 2.31 lid 8; B1.15).</summary>
internal sealed class Casusafscherming(CasussenDbContext db)
{
    /// <summary>Shields it, in the open transaction.</summary>
    public async Task SluitAsync(Guid casusId, CancellationToken ct)
    {
        // Also what this user does not see decides whether somebody still stands elsewhere.
        var alleenHier = await db.Database.SqlQuery<Guid>($"""
            select p.persoon_id as "Value" from casussen.casuspersoon p where p.dossier_id = {casusId}
            and not exists (select 1 from casussen.casuspersoon a join casussen.casus c on c.id = a.dossier_id where a.persoon_id = p.persoon_id and a.dossier_id <> {casusId} and not c.afgeschermd)
            and not exists (select 1 from casussen.meldingpersoon mp join casussen.melding m on m.id = mp.dossier_id where mp.persoon_id = p.persoon_id and not m.afgeschermd
              and not exists (select 1 from casussen.casusmelding cm where cm.melding_id = m.id and cm.dossier_id = {casusId}))
            """).ToListAsync(ct);
        await ZetAsync(casusId, afgeschermd: true, alleenHier, ct);
    }

    /// <summary>Shows it again, in the open transaction.</summary>
    /// <returns>Whether the number of a person is with somebody who was registered meanwhile: those two must be compared.</returns>
    public async Task<bool> OpenAsync(Guid casusId, CancellationToken ct)
    {
        var personen = await db.Casuspersonen.Where(p => p.DossierId == casusId).Select(p => p.PersoonId).ToListAsync(ct);
        var dubbel = await db.Database.SqlQuery<Nummerpaar>($"""
            select p.id as "Was", q.id as "Is" from casussen.persoon p join casussen.persoon q on q.bsn = p.bsn and q.id <> p.id and q.samengevoegd_met_id is null and not q.afgeschermd
            where p.id = any ({personen.ToArray()}) and p.afgeschermd and p.bsn is not null
            """).ToDictionaryAsync(n => n.Was, n => n.Is, ct);
        foreach (var persoon in await db.Personen.Where(p => dubbel.Keys.Contains(p.Id)).ToListAsync(ct))
        {
            (persoon.Bsn, persoon.NummerBijId) = (null, dubbel[persoon.Id]);
        }

        await ZetAsync(casusId, afgeschermd: false, personen, ct);
        return dubbel.Count > 0;
    }

    private async Task ZetAsync(Guid casusId, bool afgeschermd, IReadOnlyCollection<Guid> personen, CancellationToken ct)
    {
        foreach (var plan in await db.Plannen.Where(p => p.CasusId == casusId).ToListAsync(ct))
        {
            plan.Afgeschermd = afgeschermd;
        }

        foreach (var melding in await db.Meldingen.Where(m => db.Casusmeldingen.Any(c => c.DossierId == casusId && c.MeldingId == m.Id)).ToListAsync(ct))
        {
            melding.Afgeschermd = afgeschermd;
        }

        foreach (var persoon in await db.Personen.Where(p => personen.Contains(p.Id)).ToListAsync(ct))
        {
            persoon.Afgeschermd = afgeschermd;
        }

        await db.SaveChangesAsync(ct);
    }

    // Who had a number, and who has it now.
    private sealed record Nummerpaar(Guid Was, Guid Is);
}
