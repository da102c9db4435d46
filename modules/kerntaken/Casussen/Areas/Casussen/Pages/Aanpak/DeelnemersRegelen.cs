using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Casussen.Aanpak;

/// <summary>What is filled in to let somebody take part.</summary>
internal sealed class Deelnemerinvoer
{
    [Required(ErrorMessage = "Kies wie meedoet.")]
    [Display(Name = "Wie doet mee?")]
    public Guid? GebruikerId { get; set; }

    [Display(Name = "Voor wie?")]
    public Zijde Zijde { get; set; }
}

/// <summary>Lets organisations take part in a case and ends that (Wgs 2.27, 2.31; B1.4, B1.14).</summary>
internal sealed class DeelnemersRegelen(CasussenDbContext db, Casusboek boek, Casusleden leden, Mensen mensen, Berichten berichten)
{
    /// <summary>Lets somebody take part, in the open transaction.</summary>
    public async Task<Uitkomst> LaatToeAsync(Guid casusId, Deelnemerinvoer invoer, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie: null, ct);
        var wie = invoer.GebruikerId!.Value;
        if (await mensen.OrganisatieVanAsync(wie, ct) is not { } organisatie || !await mensen.HeeftAsync(wie, Rechten.CasusLezen, ct))
        {
            return Uitkomst.Geweigerd(nameof(invoer.GebruikerId), "Kies iemand uit de lijst: iemand van een organisatie die mag meedoen.");
        }

        if (!casus.Loopt || (!casus.IsOpen && organisatie.Klasse is not (Deelnemersklasse.Lid1 or Deelnemersklasse.Huis)))
        {
            return Uitkomst.Geweigerd(nameof(invoer.GebruikerId), "Nu mogen alleen publieke deelnemers (lid 1) meedoen. Anderen doen mee als de weging is afgerond en de casus past bij het doel.");
        }

        if (await db.Casusdeelnemers.AnyAsync(d => d.DossierId == casusId && d.GebruikerId == wie && d.Tot == null, ct))
        {
            return Uitkomst.Geweigerd(nameof(invoer.GebruikerId), "Deze persoon doet al mee.");
        }

        db.Add(new Casusdeelnemer { DossierId = casusId, OrganisatieId = organisatie.Organisatie, GebruikerId = wie, Zijde = invoer.Zijde, Van = boek.Nu, Door = boek.Door });
        boek.Schrijf(casusId, Gebeurtenissoort.Regie, $"{(await mensen.NamenAsync([wie], ct))[wie]} doet mee.");
        await leden.StelAsync(casus, ct);
        await berichten.StuurAsync([wie], $"U doet mee aan casus {casus.Nummer}.", $"/casussen/{casusId}", ct);
        return Uitkomst.Ok();
    }

    /// <summary>Ends that somebody takes part, in the open transaction.</summary>
    public async Task<Uitkomst> BeeindigAsync(Guid casusId, Guid deelnemerId, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie: null, ct);
        if (await db.Casusdeelnemers.SingleOrDefaultAsync(d => d.Id == deelnemerId && d.DossierId == casusId && d.Tot == null, ct) is not { } deelnemer)
        {
            return Uitkomst.Geweigerd("", "Deze persoon doet al niet meer mee.");
        }

        deelnemer.Tot = boek.Nu;
        boek.Schrijf(casusId, Gebeurtenissoort.Regie, $"{(await mensen.NamenAsync([deelnemer.GebruikerId], ct)).GetValueOrDefault(deelnemer.GebruikerId, "Iemand")} doet niet meer mee.");
        await leden.StelAsync(casus, ct);
        return Uitkomst.Ok();
    }
}
