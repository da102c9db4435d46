using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Casussen.Aanpak;

/// <summary>What is filled in to add a person to a case.</summary>
internal sealed class Betrokkeneinvoer
{
    [Display(Name = "Waarom hoort deze persoon bij de casus?")]
    public Betrokkenheid Betrokkenheid { get; set; }

    [Display(Name = "Aan welke kant?")]
    public Zijde Zijde { get; set; }

    [Display(Name = "Van wie?")]
    public Guid? BetrokkeneId { get; set; }

    [Display(Name = "Wat is deze persoon van de betrokkene?")]
    public Relatiesoort? Relatie { get; set; }
}

/// <summary>Adds persons to a case and changes on which side they stand (B1.7).</summary>
internal sealed class BetrokkenenRegelen(CasussenDbContext db, Casusboek boek, Casusleden leden, RelatiesRegelen relaties)
{
    /// <summary>Adds a person, in the open transaction.</summary>
    public async Task<Uitkomst> VoegToeAsync(Guid casusId, Guid persoonId, Betrokkeneinvoer invoer, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie: null, ct);
        if (!casus.IsOpen)
        {
            return Uitkomst.Geweigerd("", "U kunt pas personen toevoegen als de weging is afgerond en de casus past bij het doel.");
        }

        if (!await db.Personen.AnyAsync(p => p.Id == persoonId && p.SamengevoegdMetId == null, ct))
        {
            return Uitkomst.Geweigerd("", "Deze persoon is er niet meer. Zoek opnieuw.");
        }

        if (await db.Casuspersonen.AnyAsync(p => p.DossierId == casusId && p.PersoonId == persoonId, ct))
        {
            return Uitkomst.Geweigerd("", "Deze persoon staat al in de casus.");
        }

        if (invoer is { Betrokkenheid: Betrokkenheid.DirecteKring, Relatie: null } or { Betrokkenheid: Betrokkenheid.DirecteKring, BetrokkeneId: null })
        {
            return Uitkomst.Geweigerd("", "Kies bij iemand uit de directe kring wat hij van welke betrokkene is. Alleen familie en andere directe contacten horen in de casus.");
        }

        db.Add(new Casuspersoon { DossierId = casusId, PersoonId = persoonId, Betrokkenheid = invoer.Betrokkenheid, Zijde = invoer.Zijde });
        await db.SaveChangesAsync(ct);
        if (invoer is { Relatie: { } soort, BetrokkeneId: { } betrokkene } && await relaties.VoegToeAsync(casusId, betrokkene, persoonId, soort, ct) is { Gelukt: false } geweigerd)
        {
            return geweigerd;
        }

        boek.Schrijf(casusId, Gebeurtenissoort.Regie, $"Persoon toegevoegd als {Casuswoorden.Betrokkenheid(invoer.Betrokkenheid)}.");
        await leden.StelAsync(casus, ct);
        return Uitkomst.Ok();
    }

    /// <summary>Changes why and on which side somebody stands in it, in the open transaction.</summary>
    public async Task<Uitkomst> WijzigAsync(Guid casusId, Guid casuspersoonId, Betrokkeneinvoer invoer, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie: null, ct);
        var persoon = await db.Casuspersonen.SingleOrDefaultAsync(p => p.Id == casuspersoonId && p.DossierId == casusId, ct);
        if (persoon is null || !casus.Loopt)
        {
            return Uitkomst.Geweigerd("", "Deze persoon staat niet meer in de casus.");
        }

        (persoon.Betrokkenheid, persoon.Zijde) = (invoer.Betrokkenheid, invoer.Zijde);
        await db.SaveChangesAsync(ct);
        if (!await db.Casuspersonen.AnyAsync(p => p.DossierId == casusId && p.Betrokkenheid == Betrokkenheid.Betrokkene, ct))
        {
            return Uitkomst.Geweigerd("", "Een casus houdt minstens één betrokkene.");
        }

        if (await relaties.ZonderRelatieAsync(casusId, ct) is { Count: > 0 })
        {
            return Uitkomst.Geweigerd("", "Iemand uit de directe kring heeft dan geen relatie met een betrokkene meer. Leg eerst de relatie vast.");
        }

        await leden.StelAsync(casus, ct);
        return Uitkomst.Ok();
    }

    /// <summary>Takes a person out who has no plan, in the open transaction.</summary>
    public async Task<Uitkomst> HaalUitAsync(Guid casusId, Guid casuspersoonId, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie: null, ct);
        var persoon = await db.Casuspersonen.SingleOrDefaultAsync(p => p.Id == casuspersoonId && p.DossierId == casusId, ct);
        if (persoon is null || await db.Casuspersonen.CountAsync(p => p.DossierId == casusId && p.Betrokkenheid == Betrokkenheid.Betrokkene && p.Id != casuspersoonId, ct) == 0)
        {
            return Uitkomst.Geweigerd("", "Een casus houdt minstens één betrokkene.");
        }

        if (await db.Plannen.AnyAsync(p => p.CasusId == casusId && p.PersoonId == persoon.PersoonId, ct))
        {
            return Uitkomst.Geweigerd("", "Voor deze persoon is er een plan. Daarom blijft de persoon in de casus.");
        }

        await relaties.VergeetAsync(casusId, persoon.PersoonId, ct);
        db.Remove(persoon);
        await db.SaveChangesAsync(ct);
        if (await relaties.ZonderRelatieAsync(casusId, ct) is { Count: > 0 })
        {
            return Uitkomst.Geweigerd("", "Via deze persoon staat iemand uit de directe kring in de casus. Haal die eerst uit de casus.");
        }

        boek.Schrijf(casusId, Gebeurtenissoort.Regie, "Persoon uit de casus gehaald.");
        await leden.StelAsync(casus, ct);
        return Uitkomst.Ok();
    }
}
