using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Meldingen;

/// <summary>What is filled in to decide about a melding.</summary>
internal sealed class Besluitinvoer
{
    [Required(ErrorMessage = "Kies wat er met de melding gebeurt.")]
    [Display(Name = "Besluit")]
    public Meldingstatus? Besluit { get; set; }

    [StringLength(120)]
    [Display(Name = "Aan wie draagt u over?")]
    public string? OvergedragenAan { get; set; }

    [Required(ErrorMessage = "Schrijf waarom."), StringLength(1000)]
    [Display(Name = "Reden")]
    public string Reden { get; set; } = "";

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }
}

/// <summary>Decides what happens with a melding, and takes that back while it can be.</summary>
internal sealed class MeldingBesluiten(CasussenDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private const string Weg = "De gegevens over de persoon zijn al verwijderd. Over deze melding kunt u niet meer besluiten.";

    /// <summary>Decides, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else decided since the page was opened.</exception>
    public async Task<Uitkomst> BesluitAsync(Guid id, Besluitinvoer invoer, CancellationToken ct)
    {
        var melding = await db.Meldingen.SingleAsync(m => m.Id == id, ct);
        var (besluit, aan) = (invoer.Besluit!.Value, invoer.OvergedragenAan?.Trim());
        if (!melding.IsTeBesluiten)
        {
            return Uitkomst.Geweigerd("", Weg);
        }

        // Taking up makes a case: CasusOpenen does that.
        if (besluit is Meldingstatus.Ontvangen or Meldingstatus.Opgepakt || !Enum.IsDefined(besluit))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Besluit), "Kies wat er met de melding gebeurt.");
        }

        if (besluit is Meldingstatus.Overgedragen && string.IsNullOrEmpty(aan))
        {
            return Uitkomst.Geweigerd(nameof(invoer.OvergedragenAan), "Vul in aan welke organisatie u de melding overdraagt.");
        }

        db.Verwacht(melding, invoer.Versie);
        if (besluit is Meldingstatus.Overgedragen)
        {
            melding.DraagOver(aan!, invoer.Reden.Trim(), gebruiker.Naam, klok.GetUtcNow());
        }
        else
        {
            melding.Besluit(besluit, invoer.Reden.Trim(), gebruiker.Naam, klok.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Takes the decision back, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else decided since the page was opened.</exception>
    public async Task<Uitkomst> NeemTerugAsync(Guid id, uint versie, CancellationToken ct)
    {
        var melding = await db.Meldingen.SingleAsync(m => m.Id == id, ct);
        if (!melding.IsTeBesluiten)
        {
            return Uitkomst.Geweigerd("", Weg);
        }

        if (await db.Casusmeldingen.AnyAsync(c => c.MeldingId == id, ct))
        {
            return Uitkomst.Geweigerd("", "Deze melding hoort bij een casus. Het besluit kan niet meer terug; sluit de casus als zij toch niet wordt opgepakt.");
        }

        db.Verwacht(melding, versie);
        melding.NeemBesluitTerug();
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
