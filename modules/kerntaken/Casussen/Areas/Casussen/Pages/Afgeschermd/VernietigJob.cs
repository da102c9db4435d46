using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Documenten;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Personen;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;

namespace Zvh.Casussen.Afgeschermd;

/// <summary>Destroys the data about people of closed cases, after somebody decided so (Wgs 1.8 lid 7; B1.16). What the figures count stays.</summary>
internal sealed class VernietigJob(CasussenDbContext db, Werkeenheid werkeenheid, PersonenOpruimen opruimen, Dossierdocumenten documenten, IEnumerable<IDossiereinde> einden, TimeProvider klok) : IModuleJob
{
    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct) =>
        await db.Casussen.AnyAsync(c => c.Fase == Casusfase.Afgeschermd && c.VernietigingDoor != null, ct) && await werkeenheid.UitvoerenAsync(() => VernietigEenAsync(ct), ct);

    private async Task<bool> VernietigEenAsync(CancellationToken ct)
    {
        // Two nodes may come at the same moment: each takes a case that the other does not hold.
        var casus = await db.Casussen.FromSql($"""
            select *, xmin from casussen.casus where fase = {nameof(Casusfase.Afgeschermd)} and vernietiging_door is not null order by id limit 1 for update skip locked
            """).SingleOrDefaultAsync(ct);
        if (casus is null)
        {
            return false;
        }

        var personen = await db.Casuspersonen.Where(p => p.DossierId == casus.Id).ToListAsync(ct);
        await documenten.VernietigCasusAsync(casus.Id, ct);
        db.RemoveRange(personen);
        db.RemoveRange(await db.Casusrelaties.Where(r => r.DossierId == casus.Id).ToListAsync(ct));
        db.RemoveRange(await db.Kennisgevingen.Where(k => k.DossierId == casus.Id).ToListAsync(ct));
        db.RemoveRange(await db.Plannen.Where(p => p.CasusId == casus.Id).ToListAsync(ct));
        db.RemoveRange(await db.Wegingcriteria.Where(c => c.DossierId == casus.Id).ToListAsync(ct));
        db.RemoveRange(await db.Gebeurtenissen.Where(g => g.DossierId == casus.Id && g.Soort == Gebeurtenissoort.Notitie).ToListAsync(ct));
        var meldingen = await db.Meldingen.Where(m => db.Casusmeldingen.Any(c => c.DossierId == casus.Id && c.MeldingId == m.Id)).ToListAsync(ct);
        db.RemoveRange(await AnonimiseerAsync(meldingen, ct));
        foreach (var plaats in await db.Topplaatsen.Where(t => t.DossierId == casus.Id).ToListAsync(ct))
        {
            plaats.Toets = null;
        }

        foreach (var knelpunt in await db.Knelpunten.Where(k => k.DossierId == casus.Id).ToListAsync(ct))
        {
            knelpunt.Toelichting = null;
        }

        casus.Vernietig(klok.Vandaag());
        db.Add(new Gebeurtenis
        {
            DossierId = casus.Id, Soort = Gebeurtenissoort.Besluit, Tekst = $"Gegevens over personen vernietigd volgens de bewaartermijn tot {casus.BewarenTot:d-M-yyyy}.", Op = klok.GetUtcNow(), Door = casus.VernietigingDoor!,
        });
        await db.SaveChangesAsync(ct);
        await opruimen.VoerUitAsync(personen.ConvertAll(p => p.PersoonId), ct);
        foreach (var einde in einden)
        {
            await einde.WisAsync([casus.Id, .. meldingen.Select(m => m.Id)], ct);
        }

        return true;
    }

    private async Task<List<Meldingpersoon>> AnonimiseerAsync(List<Melding> meldingen, CancellationToken ct)
    {
        meldingen.ForEach(m => m.Anonimiseer(klok.GetUtcNow()));
        var ids = meldingen.ConvertAll(m => m.Id);
        return await db.Meldingpersonen.Where(p => ids.Contains(p.DossierId)).ToListAsync(ct);
    }
}
