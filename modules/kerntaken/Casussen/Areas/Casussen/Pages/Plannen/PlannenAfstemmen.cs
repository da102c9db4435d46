using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;

namespace Zvh.Casussen.Plannen;

/// <summary>Aligns two plans of a case, after the three tests of the Besluit (BGS 2.20 lid 2; B1.12).</summary>
internal sealed class PlannenAfstemmen(CasussenDbContext db, Casusboek boek)
{
    /// <summary>Aligns them, in the open transaction.</summary>
    public async Task<Uitkomst> VoerUitAsync(Guid planId, Afstemminginvoer invoer, CancellationToken ct)
    {
        var plan = await db.Plannen.SingleAsync(p => p.Id == planId, ct);
        var ander = await db.Plannen.SingleOrDefaultAsync(p => p.Id == invoer.PlanId && p.CasusId == plan.CasusId && p.Id != planId, ct);
        if (ander is null || await db.Planafstemmingen.AnyAsync(a => a.DossierId == planId && a.AnderPlanId == ander.Id, ct))
        {
            return Uitkomst.Geweigerd(nameof(invoer.PlanId), "Kies een ander plan van deze casus, waarmee nog niet is afgestemd.");
        }

        db.Add(new Planafstemming { DossierId = planId, AnderPlanId = ander.Id, Afhankelijkheid = invoer.Afhankelijkheid.Trim(), Noodzaak = invoer.Noodzaak.Trim(), Op = boek.Nu, Door = boek.Door });
        boek.Schrijf(plan.CasusId, Gebeurtenissoort.Plan, "Twee plannen op elkaar afgestemd.");
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
