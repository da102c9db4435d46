using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;

namespace Zvh.Casussen.Plannen;

/// <summary>Makes a plan for a person of a case, or one for the family as a whole .</summary>
internal sealed class PlanMaken(CasussenDbContext db, Casusboek boek, Casusleden leden)
{
    /// <summary>Makes it, in the open transaction; when it is there already that one is the answer.</summary>
    /// <param name="casusId">The case.</param>
    /// <param name="persoonId">For whom; null for the family as a whole.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst<Guid>> VoerUitAsync(Guid casusId, Guid? persoonId, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie: null, ct);
        if (await db.Plannen.FirstOrDefaultAsync(p => p.CasusId == casusId && p.PersoonId == persoonId, ct) is { } bestaand)
        {
            return Uitkomst<Guid>.Ok(bestaand.Id);
        }

        if (!casus.IsOpen)
        {
            return Uitkomst<Guid>.Geweigerd("", "U kunt pas een plan maken als de weging is afgerond en de casus past bij het doel.");
        }

        if (persoonId is not null && !await db.Casuspersonen.AnyAsync(p => p.DossierId == casusId && p.PersoonId == persoonId, ct))
        {
            return Uitkomst<Guid>.Geweigerd("", "Deze persoon staat niet meer in de casus.");
        }

        var plan = new Plan { CasusId = casusId, Thema = casus.Thema, PersoonId = persoonId };
        db.Add(plan);
        boek.Schrijf(casusId, Gebeurtenissoort.Plan, persoonId is null ? "Plan voor het gezin gemaakt." : "Plan voor een persoon gemaakt.");
        await leden.StelAsync(casus, ct);
        return Uitkomst<Guid>.Ok(plan.Id);
    }

    /// <summary>Writes down what people want to reach together, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task KernAsync(Guid planId, string? kern, uint versie, CancellationToken ct)
    {
        var plan = await db.Plannen.SingleAsync(p => p.Id == planId, ct);
        db.Verwacht(plan, versie);
        plan.Kern = Tekst.Leeg(kern);
        await db.SaveChangesAsync(ct);
    }
}
