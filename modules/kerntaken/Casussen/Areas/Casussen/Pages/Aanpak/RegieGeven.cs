using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Aanpak;

/// <summary>What is filled in to give the regie to somebody.</summary>
internal sealed class Regieinvoer
{
    [Display(Name = "Welke regie?")]
    public Regiesoort Soort { get; set; }

    [Required(ErrorMessage = "Kies wie de regie krijgt.")]
    [Display(Name = "Aan wie?")]
    public Guid? GebruikerId { get; set; }

    [StringLength(500)]
    [Display(Name = "Waarom wisselt de regie?")]
    public string? Reden { get; set; }
}

/// <summary>Gives the procesregie or casusregie to somebody, or hands it over; the history stays (A-011, B2.3).</summary>
internal sealed class RegieGeven(CasussenDbContext db, Casusboek boek, Casusleden leden, Mensen mensen)
{
    /// <summary>Gives it, in the open transaction.</summary>
    public async Task<Uitkomst> VoerUitAsync(Guid casusId, Regieinvoer invoer, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie: null, ct);
        var wie = invoer.GebruikerId!.Value;
        if (!casus.Loopt)
        {
            return Uitkomst.Geweigerd("", "Deze casus is gesloten. De regie wisselt niet meer.");
        }

        if (!await mensen.HeeftAsync(wie, Rechten.PlanWijzigen, ct))
        {
            return Uitkomst.Geweigerd(nameof(invoer.GebruikerId), "Kies iemand uit de lijst: iemand die regie mag voeren.");
        }

        var nu = await db.Regies.SingleOrDefaultAsync(r => r.DossierId == casusId && r.Soort == invoer.Soort && r.Tot == null, ct);
        if (nu?.GebruikerId == wie)
        {
            return Uitkomst.Geweigerd(nameof(invoer.GebruikerId), "Deze persoon heeft de regie al. Kies iemand anders.");
        }

        if (nu is not null && string.IsNullOrWhiteSpace(invoer.Reden))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Reden), "Schrijf waarom de regie wisselt.");
        }

        // One row at a time may be open: the old one closes first.
        if (nu is not null)
        {
            nu.Tot = boek.Nu;
            await db.SaveChangesAsync(ct);
        }

        db.Add(new Regie { DossierId = casusId, Soort = invoer.Soort, GebruikerId = wie, Van = boek.Nu, Reden = Tekst.Leeg(invoer.Reden), Door = boek.Door });
        var naam = (await mensen.NamenAsync([wie], ct))[wie];
        boek.Schrijf(casusId, Gebeurtenissoort.Regie, $"{invoer.Soort} naar {naam}.");
        await leden.StelAsync(casus, ct);
        return Uitkomst.Ok();
    }
}
