using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Casussen.Aanpak;

/// <summary>What is filled in to scale up or down.</summary>
internal sealed class Aveinvoer
{
    [Required(ErrorMessage = "Kies een niveau.")]
    [Display(Name = "Niveau")]
    public int? Niveau { get; set; }

    [StringLength(1000)]
    [Display(Name = "Waarom schaalt u op of af?")]
    public string? Reden { get; set; }

    [Required(ErrorMessage = "Vul in wanneer u opnieuw kijkt.")]
    [Display(Name = "Opnieuw bekijken op")]
    public DateOnly? HerzienOp { get; set; }

    [Display(Name = "Een gemeente voert de procesregie")]
    public bool Lokaal { get; set; }

    [StringLength(1000)]
    [Display(Name = "Wat is daarover met het huis afgesproken?")]
    public string? Afspraak { get; set; }

    /// <summary>The row version of the case that the user saw.</summary>
    public uint Versie { get; set; }
}

/// <summary>Scales a case up or down on the AVE ladder; who was responsible on each level stays readable .</summary>
internal sealed class AveZetten(CasussenDbContext db, Casusboek boek, Casuskeuzes keuzes)
{
    /// <summary>Sets the level, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed the case since the page was opened.</exception>
    public async Task<Uitkomst> VoerUitAsync(Guid casusId, Aveinvoer invoer, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, invoer.Versie, ct);
        var fouten = Ave.Bezwaren(casus.Ave, invoer.Niveau!.Value, invoer.Reden, invoer.Lokaal, invoer.Afspraak).ToList();
        if (!casus.Loopt)
        {
            fouten.Add(new("", "Deze casus is gesloten. U kunt niet meer op- of afschalen."));
        }

        if (invoer.HerzienOp <= boek.Vandaag)
        {
            fouten.Add(new(nameof(invoer.HerzienOp), "Kies een dag die nog komt."));
        }

        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        if (await db.Avestappen.SingleOrDefaultAsync(a => a.DossierId == casusId && a.Tot == null, ct) is { } vorige)
        {
            vorige.Tot = boek.Nu;
            await db.SaveChangesAsync(ct);
        }

        var stap = Stap(casusId, keuzes.Treden.Single(t => t.Niveau == invoer.Niveau), invoer);
        db.Add(stap);
        boek.Schrijf(casusId, Gebeurtenissoort.Ave, casus.Ave is { } van ? $"AVE {van} → {stap.Niveau}." : $"AVE {stap.Niveau}.");
        casus.Zet(stap);
        casus.HerzienOp = stap.HerzienOp;
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private Avestap Stap(Guid casusId, Avetrede trede, Aveinvoer invoer) => new()
    {
        DossierId = casusId, Niveau = trede.Niveau, Van = boek.Nu, Reden = invoer.Reden!.Trim(), Casusregie = trede.Casusregie,
        Procesregie = invoer.Lokaal ? "Gemeente, na afspraak met het huis" : trede.Procesregie, Operationeel = trede.Operationeel, Bestuurlijk = trede.Bestuurlijk,
        Afspraak = invoer.Lokaal ? Tekst.Leeg(invoer.Afspraak) : null, HerzienOp = invoer.HerzienOp!.Value, Door = boek.Door,
    };
}
