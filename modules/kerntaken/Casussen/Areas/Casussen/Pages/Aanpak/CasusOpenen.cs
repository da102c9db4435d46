using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Profiel;
using Zvh.Platform.Regio;

namespace Zvh.Casussen.Aanpak;

/// <summary>What is filled in to take a melding up.</summary>
internal sealed class Openinvoer
{
    [Display(Name = "Begin met")]
    public string? Stap { get; set; }

    [StringLength(20)]
    [Display(Name = "Nummer van de casus")]
    public string? CasusNummer { get; set; }

    [Required(ErrorMessage = "Schrijf waarom."), StringLength(1000)]
    [Display(Name = "Waarom pakt u de melding op?")]
    public string Reden { get; set; } = "";

    /// <summary>The row version of the melding that the user saw.</summary>
    public uint Versie { get; set; }
}

/// <summary>Takes a melding up: as a new case, or in a case that runs .</summary>
internal sealed class CasusOpenen(CasussenDbContext db, Nummering nummering, Casusboek boek, Casusleden leden, Regioprofiel profiel)
{
    private readonly Casussengegevens gegevens = Casussengegevens.Van(profiel);

    /// <summary>Opens a case from a melding, in the open transaction.</summary>
    /// <returns>The key of the case.</returns>
    /// <exception cref="DbUpdateConcurrencyException">Somebody decided about the melding since the page was opened.</exception>
    public async Task<Uitkomst<Guid>> OpenAsync(Guid meldingId, Openinvoer invoer, CancellationToken ct)
    {
        var melding = await db.Meldingen.SingleAsync(m => m.Id == meldingId, ct);
        if (gegevens.Beginstappen(melding.Thema).FirstOrDefault(s => s.Code == invoer.Stap) is not { } stap)
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.Stap), "Kies waarmee de casus begint.");
        }

        if (!melding.IsTeBesluiten)
        {
            return Uitkomst<Guid>.Geweigerd("", "De gegevens over de persoon zijn al verwijderd. Deze melding kan geen casus meer worden.");
        }

        var casus = new Casus
        {
            Nummer = await nummering.VolgendeAsync("C", boek.Vandaag.Year, ct), Thema = melding.Thema, Gemeente = melding.Gemeente,
            Grondslag = gegevens.Kader(melding.Thema).Grondslag, Stap = stap.Code, GeopendOp = boek.Vandaag,
        };
        db.Add(casus);
        db.Add(new Casusstap { DossierId = casus.Id, Stap = stap.Code, Van = boek.Vandaag });
        boek.Schrijf(casus.Id, Gebeurtenissoort.Fase, $"Casus geopend uit melding {melding.Nummer}: {stap.Naam}.");
        await NeemOpAsync(casus, melding, invoer, ct);
        return Uitkomst<Guid>.Ok(casus.Id);
    }

    /// <summary>Adds a melding to a case that runs, in the open transaction.</summary>
    /// <returns>The key of the case.</returns>
    public async Task<Uitkomst<Guid>> VoegToeAsync(Guid meldingId, Openinvoer invoer, CancellationToken ct)
    {
        var melding = await db.Meldingen.SingleAsync(m => m.Id == meldingId, ct);
        var nummer = invoer.CasusNummer?.Trim().ToUpperInvariant();
        if (await db.Casussen.SingleOrDefaultAsync(c => c.Nummer == nummer && !c.Afgeschermd && c.Fase != Casusfase.Sluiten, ct) is not { } casus)
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.CasusNummer), "Er loopt geen casus met dit nummer. Kijk het nummer na in de lijst van casussen.");
        }

        if (!melding.IsTeBesluiten)
        {
            return Uitkomst<Guid>.Geweigerd("", "De gegevens over de persoon zijn al verwijderd. Deze melding kan niet meer bij een casus.");
        }

        boek.Schrijf(casus.Id, Gebeurtenissoort.Fase, $"Melding {melding.Nummer} toegevoegd.");
        await NeemOpAsync(casus, melding, invoer, ct);
        return Uitkomst<Guid>.Ok(casus.Id);
    }

    private async Task NeemOpAsync(Casus casus, Melding melding, Openinvoer invoer, CancellationToken ct)
    {
        db.Verwacht(melding, invoer.Versie);
        melding.Besluit(Meldingstatus.Opgepakt, invoer.Reden.Trim(), boek.Door, boek.Nu);
        casus.StelBewaartermijn(melding.EersteVerwerkingOp);
        var nieuw = await db.Meldingpersonen.Where(m => m.DossierId == melding.Id && !db.Casuspersonen.Any(c => c.DossierId == casus.Id && c.PersoonId == m.PersoonId)).Select(m => m.PersoonId).ToListAsync(ct);
        db.AddRange(nieuw.Select(p => new Casuspersoon { DossierId = casus.Id, PersoonId = p, Betrokkenheid = Betrokkenheid.Betrokkene }));
        db.Add(new Casusmelding { DossierId = casus.Id, MeldingId = melding.Id });
        await leden.StelAsync(casus, ct);
    }
}
