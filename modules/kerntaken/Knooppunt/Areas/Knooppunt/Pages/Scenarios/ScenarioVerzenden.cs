using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Knooppunt.Scenarios;

/// <summary>Sends a scenario to a partner in ZSM while it holds, and takes in the terugkoppeling .</summary>
internal sealed class ScenarioVerzenden(KnooppuntDbContext db, Partners partners, Berichten berichten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Sends it, in the open transaction; terugkoppeling is asked with it.</summary>
    public async Task<Uitkomst> VerzendAsync(Guid id, Guid? organisatieId, CancellationToken ct)
    {
        var (scenario, vandaag) = (await db.Scenarios.SingleAsync(s => s.Id == id, ct), klok.Vandaag());
        if (!scenario.IsTeVerzenden(vandaag))
        {
            return Uitkomst.Geweigerd("", scenario.IsVerlopen(vandaag) ? $"Dit scenario gold tot en met {Knooppuntwoorden.Dag(scenario.GeldigTot!.Value)} en kan niet meer worden verstuurd. Ververs het eerst." : "Alleen een vastgesteld scenario kan worden verstuurd.");
        }

        if (await db.Zendingen.AnyAsync(z => z.DossierId == id && z.OrganisatieId == organisatieId, ct))
        {
            return Uitkomst.Geweigerd("OrganisatieId", "Deze organisatie heeft dit scenario al.");
        }

        var betrokken = await partners.BetrekAsync(organisatieId, Van(id, $"Er is een scenario voor ZSM over {scenario.Nummer}. Laat na de afdoening weten wat u ermee deed."), ct);
        if (!betrokken.Gelukt)
        {
            return betrokken;
        }

        db.Add(new Scenariozending { DossierId = id, OrganisatieId = organisatieId!.Value, Op = klok.GetUtcNow(), Door = gebruiker.Naam });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>The partner says what became of it, in the open transaction. A later word takes the place of an earlier one.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A colleague said so since the page was opened.</exception>
    public async Task<Uitkomst> KoppelTerugAsync(Guid id, Terugkoppelinvoer invoer, uint versie, CancellationToken ct)
    {
        if (await db.Zendingen.SingleOrDefaultAsync(z => z.DossierId == id && z.OrganisatieId == gebruiker.Bevoegdheid!.OrganisatieId, ct) is not { } zending)
        {
            return Uitkomst.Geweigerd("", "Dit scenario is niet aan uw organisatie gestuurd.");
        }

        db.Verwacht(zending, versie);
        (zending.Gewogen, zending.Toelichting, zending.TerugOp) = (invoer.Gewogen, Tekst.Leeg(invoer.Toelichting), klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        var scenario = await db.Scenarios.AsNoTracking().SingleAsync(s => s.Id == id, ct);
        await berichten.StuurAsync([scenario.DoorId], $"Er is terugkoppeling op het scenario over {scenario.Nummer}.", $"/knooppunt/scenarios/{id}", ct);
        return Uitkomst.Ok();
    }

    /// <summary>What the partner is asked to look at.</summary>
    public static Betrekking Van(Guid id, string tekst) => new("knooppunt.scenario", id, Rechten.ScenarioTerugkoppelen, tekst, $"/knooppunt/scenarios/{id}");
}
