using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Casussen.Aanpak;

/// <summary>Writes down how people in a case relate to whom it is about, one step far (B1.7).</summary>
internal sealed class RelatiesRegelen(CasussenDbContext db)
{
    /// <summary>Adds a relation, in the open transaction.</summary>
    public async Task<Uitkomst> VoegToeAsync(Guid casusId, Guid? betrokkeneId, Guid? persoonId, Relatiesoort? soort, CancellationToken ct)
    {
        var plaatsen = await db.Casuspersonen.Where(p => p.DossierId == casusId).ToListAsync(ct);
        if (soort is not { } wat || Relatieregels.Bezwaar(plaatsen.Find(p => p.PersoonId == betrokkeneId), plaatsen.Find(p => p.PersoonId == persoonId)) is { Length: > 0 })
        {
            return Uitkomst.Geweigerd("", soort is null ? "Kies wat zij van elkaar zijn." : Relatieregels.Bezwaar(plaatsen.Find(p => p.PersoonId == betrokkeneId), plaatsen.Find(p => p.PersoonId == persoonId))!);
        }

        if (await db.Casusrelaties.AnyAsync(r => r.DossierId == casusId && r.BetrokkeneId == betrokkeneId && r.PersoonId == persoonId, ct))
        {
            return Uitkomst.Geweigerd("", "Deze relatie staat er al. Haal haar eerst weg als zij anders is.");
        }

        db.Add(new Casusrelatie { DossierId = casusId, BetrokkeneId = betrokkeneId!.Value, PersoonId = persoonId!.Value, Soort = wat });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Takes a relation away, in the open transaction; not the last one of somebody of the directe kring.</summary>
    public async Task<Uitkomst> HaalWegAsync(Guid casusId, Guid relatieId, CancellationToken ct)
    {
        if (await db.Casusrelaties.SingleOrDefaultAsync(r => r.Id == relatieId && r.DossierId == casusId, ct) is { } relatie)
        {
            db.Remove(relatie);
            await db.SaveChangesAsync(ct);
        }

        return await ZonderRelatieAsync(casusId, ct) is { Count: > 0 } ? Uitkomst.Geweigerd("", "Iemand uit de directe kring houdt minstens één relatie. Haal anders de persoon uit de casus.") : Uitkomst.Ok();
    }

    /// <summary>Takes the relations of somebody who leaves the case away, in the open transaction.</summary>
    public async Task VergeetAsync(Guid casusId, Guid persoonId, CancellationToken ct)
    {
        db.RemoveRange(await db.Casusrelaties.Where(r => r.DossierId == casusId && (r.PersoonId == persoonId || r.BetrokkeneId == persoonId)).ToListAsync(ct));
        db.RemoveRange(await db.Kennisgevingen.Where(k => k.DossierId == casusId && k.PersoonId == persoonId).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Those of the directe kring of whom nobody knows why they stand in the case.</summary>
    public async Task<IReadOnlyList<Guid>> ZonderRelatieAsync(Guid casusId, CancellationToken ct) =>
        Relatieregels.ZonderRelatie(await db.Casuspersonen.AsNoTracking().Where(p => p.DossierId == casusId).ToListAsync(ct), await db.Casusrelaties.AsNoTracking().Where(r => r.DossierId == casusId).ToListAsync(ct));
}
