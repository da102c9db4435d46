using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Casussen.Knelpunten;

/// <summary>What is filled in for a knelpunt.</summary>
internal sealed class Knelpuntinvoer
{
    [Required(ErrorMessage = "Kies wat er in de weg staat.")]
    [Display(Name = "Wat staat er in de weg?")]
    public string? Soort { get; set; }

    [Required(ErrorMessage = "Vul in sinds wanneer.")]
    [Display(Name = "Sinds")]
    public DateOnly? Sinds { get; set; }

    [StringLength(1000)]
    [Display(Name = "Wat betekent dat in deze casus?")]
    public string? Toelichting { get; set; }
}

/// <summary>Writes down what stands in the way of a case, and when that was solved.</summary>
internal sealed class KnelpuntenRegelen(CasussenDbContext db, Casusboek boek)
{
    /// <summary>Those of a case: what stands in the way first.</summary>
    public Task<List<Knelpunt>> LeesAsync(Guid casusId, CancellationToken ct) =>
        db.Knelpunten.AsNoTracking().Where(k => k.DossierId == casusId).OrderBy(k => k.OpgelostOp.HasValue).ThenBy(k => k.Sinds).ThenBy(k => k.Id).ToListAsync(ct);

    /// <summary>Adds one, in the open transaction.</summary>
    public async Task<Uitkomst> VoegToeAsync(Guid casusId, Knelpuntinvoer invoer, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie: null, ct);
        var fouten = new List<Fout>();
        if (!casus.IsOpen)
        {
            fouten.Add(new("", "In deze fase kunt u geen knelpunt toevoegen."));
        }

        if (Knelpuntsoorten.Alle.All(s => s.Code != invoer.Soort))
        {
            fouten.Add(new(nameof(invoer.Soort), "Kies een knelpunt uit de lijst."));
        }
        else if (await db.Knelpunten.AnyAsync(k => k.DossierId == casusId && k.Soort == invoer.Soort && k.OpgelostOp == null, ct))
        {
            fouten.Add(new(nameof(invoer.Soort), "Dit knelpunt staat er al en is nog niet opgelost."));
        }

        if (invoer.Sinds > boek.Vandaag)
        {
            fouten.Add(new(nameof(invoer.Sinds), "Deze dag moet nog komen."));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        db.Add(new Knelpunt { DossierId = casusId, Soort = invoer.Soort!, Sinds = invoer.Sinds!.Value, Toelichting = string.IsNullOrWhiteSpace(invoer.Toelichting) ? null : invoer.Toelichting.Trim(), Door = boek.Door });
        boek.Schrijf(casusId, Gebeurtenissoort.Plan, $"Knelpunt: {Knelpuntsoorten.Titel(invoer.Soort!)}.");
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Notes that one is solved today, or takes that back, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A colleague changed it since the page was opened.</exception>
    public async Task<Uitkomst> ZetOpgelostAsync(Guid casusId, Guid knelpuntId, bool opgelost, uint versie, CancellationToken ct)
    {
        var knelpunt = await db.Knelpunten.SingleAsync(k => k.Id == knelpuntId && k.DossierId == casusId, ct);
        db.Verwacht(knelpunt, versie);
        if (opgelost == knelpunt.OpgelostOp is not null)
        {
            return Uitkomst.Geweigerd("", opgelost ? "Een collega zette dit knelpunt net op opgelost." : "Dit knelpunt staat al open.");
        }

        if (!opgelost && await db.Knelpunten.AnyAsync(k => k.DossierId == casusId && k.Soort == knelpunt.Soort && k.OpgelostOp == null, ct))
        {
            return Uitkomst.Geweigerd("", "Dit knelpunt staat er al opnieuw.");
        }

        knelpunt.OpgelostOp = opgelost ? boek.Vandaag : null;
        boek.Schrijf(casusId, Gebeurtenissoort.Plan, $"Knelpunt {(opgelost ? "opgelost" : "toch niet opgelost")}: {Knelpuntsoorten.Titel(knelpunt.Soort)}.");
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
