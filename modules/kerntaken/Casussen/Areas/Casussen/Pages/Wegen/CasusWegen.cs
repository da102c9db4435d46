using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Wegen;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Wegen;

/// <summary>Weighs a case: criterion by criterion, with the judgement of each public participant (BGS 2.20; B1.5, B1.11).</summary>
internal sealed class CasusWegen(CasussenDbContext db, Casusboek boek, Casuskeuzes keuzes, FaseVerzetten fase, Mensen mensen)
{
    /// <summary>The weging that is open; begun now when there is none and the case is being weighed. In the open transaction.</summary>
    public async Task<Weging?> BeginAsync(Casus casus, CancellationToken ct)
    {
        var open = await db.Wegingen.SingleOrDefaultAsync(w => w.DossierId == casus.Id && w.AfgerondOp == null, ct);
        if (open is not null || casus.Fase is not Casusfase.Weging)
        {
            return open;
        }

        var kader = keuzes.Kader(casus.Thema);
        var weging = new Weging { DossierId = casus.Id, Kader = kader.Code, BegonnenOp = boek.Nu };
        db.Add(weging);
        db.AddRange(kader.Criteria.Select(c => new Wegingcriterium { DossierId = casus.Id, WegingId = weging.Id, Code = c.Code }));
        await db.SaveChangesAsync(ct);
        return weging;
    }

    /// <summary>Keeps what was judged of the criteria, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else judged the same criterion since the page was opened.</exception>
    public async Task<Uitkomst> BewaarAsync(Guid casusId, Criteriainvoer invoer, CancellationToken ct)
    {
        if (await OpenAsync(casusId, versie: null, ct) is not { } weging)
        {
            return Dicht;
        }

        foreach (var criterium in await db.Wegingcriteria.Where(c => c.WegingId == weging.Id).ToListAsync(ct))
        {
            // Two people may each judge another criterion at the same time.
            if (invoer.Rijen.FirstOrDefault(r => r.Code == criterium.Code) is { IsAangeraakt: true } rij)
            {
                db.Verwacht(criterium, rij.Versie);
                (criterium.Voldoet, criterium.Onderbouwing) = (rij.Voldoet, Tekst.Leeg(rij.Onderbouwing));
            }
        }

        // Whoever finishes the weging must have seen this.
        db.Entry(weging).Property(w => w.Kader).IsModified = true;
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Keeps what an organisation judges of the whole, in the open transaction. A partner judges for the own organisation only.</summary>
    public async Task<Uitkomst> OordeelAsync(Guid casusId, Guid organisatieId, bool akkoord, CancellationToken ct)
    {
        if (await OpenAsync(casusId, versie: null, ct) is not { } weging || (await mensen.OrganisatiesAsync(ct)).FirstOrDefault(o => o.Id == organisatieId) is not { } organisatie)
        {
            return Dicht;
        }

        var oordeel = await db.Wegingoordelen.SingleOrDefaultAsync(o => o.WegingId == weging.Id && o.OrganisatieId == organisatieId, ct);
        if (oordeel is null)
        {
            db.Add(oordeel = new() { DossierId = casusId, WegingId = weging.Id, OrganisatieId = organisatieId, Klasse = organisatie.Klasse, Door = boek.Door });
        }

        (oordeel.Akkoord, oordeel.Door, oordeel.Op) = (akkoord, boek.Door, boek.Nu);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Finishes the weging and takes the case to what follows from it, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else judged since the page was opened.</exception>
    public async Task<Uitkomst> RondAfAsync(Guid casusId, Afrondinvoer invoer, CancellationToken ct)
    {
        if (await OpenAsync(casusId, invoer.Versie, ct) is not { } weging)
        {
            return Dicht;
        }

        var criteria = await db.Wegingcriteria.Where(c => c.WegingId == weging.Id).ToListAsync(ct);
        var oordelen = await db.Wegingoordelen.Where(o => o.WegingId == weging.Id).ToListAsync(ct);
        var fouten = Wegingsregels.Bezwaren(keuzes.KaderMet(weging.Kader), criteria, oordelen, invoer.Uitkomst!.Value, invoer.Naar).ToList();
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        weging.RondAf(invoer.Uitkomst.Value, Tekst.Leeg(invoer.Naar), invoer.Reden.Trim(), boek.Door, boek.Nu);
        boek.Schrijf(casusId, Gebeurtenissoort.Besluit, $"Weging: {Casuswoorden.Uitkomst(invoer.Uitkomst.Value)}{(weging.Naar is { } naar ? $" ({naar})" : "")}.");
        await db.SaveChangesAsync(ct);
        return await fase.VoerUitAsync(casusId, weging.InOvereenstemming ? Casusfase.Verzamelen : Casusfase.Sluiten, (await boek.NeemAsync(casusId, versie: null, ct)).Versie, ct);
    }

    private static Uitkomst Dicht => Uitkomst.Geweigerd("", "Er loopt geen weging. Misschien rondde iemand haar net af: ververs de pagina.");

    private async Task<Weging?> OpenAsync(Guid casusId, uint? versie, CancellationToken ct)
    {
        var weging = await db.Wegingen.SingleOrDefaultAsync(w => w.DossierId == casusId && w.AfgerondOp == null, ct);
        if (weging is not null && versie is { } gezien)
        {
            db.Verwacht(weging, gezien);
        }

        return weging;
    }
}
