using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Areas.Financien.Pages.Sleutels;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Scenarios;

/// <summary>What is asked to adopt a scenario.</summary>
internal sealed class Overneeminvoer
{
    [Display(Name = "Maak er een nieuwe versie van de sleutel van")]
    public bool Sleutel { get; set; } = true;

    [Display(Name = "Leg de verdeling van het jaar vast")]
    public bool Verdeling { get; set; } = true;

    [Display(Name = "Reden"), StringLength(1000), Required(ErrorMessage = "Schrijf waarom u dit scenario overneemt, bijvoorbeeld een besluit van de stuurgroep.")]
    public string? Reden { get; set; }

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }
}

/// <summary>Makes a scenario the key of the house, the distribution of its year, or both.</summary>
internal sealed class ScenarioOvernemen(
    FinancienDbContext db, ScenarioRekenen rekenen, VerdelingVastleggen vastleggen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Adopts it.</summary>
    public async Task<Uitkomst> VoerUitAsync(Guid id, Overneeminvoer invoer, CancellationToken ct)
    {
        var scenario = await db.Scenarios.SingleAsync(s => s.Id == id, ct);
        var stroom = await db.Geldstromen.SingleAsync(g => g.Id == scenario.GeldstroomId, ct);
        if (!invoer.Sleutel && !invoer.Verdeling)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Sleutel), "Kies wat u overneemt: de sleutel, de verdeling of allebei.");
        }

        var resultaat = await rekenen.BerekenAsync(scenario, ct);
        if (!resultaat.Gelukt)
        {
            return Uitkomst.Geweigerd([.. resultaat.Fouten.Select(f => f with { Veld = "" })]);
        }

        // Only what the budget leaves counts as shared from it.
        var rest = await Begrotingsrest.LeesAsync(db, stroom.Id, scenario.Jaar, ct);
        if (invoer.Verdeling && await vastleggen.VoerUitAsync(stroom, scenario.Jaar, new(resultaat.Waarde, rest?.Bedrag == scenario.Totaal ? rest.VersieId : null), ct) is { Gelukt: false } geweigerd)
        {
            return geweigerd;
        }

        db.Verwacht(scenario, invoer.Versie);
        scenario.OvergenomenOp = klok.GetUtcNow();
        if (invoer.Sleutel)
        {
            await SleutelAsync(scenario, stroom, invoer.Reden!.Trim(), ct);
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private async Task SleutelAsync(Scenario scenario, Geldstroom stroom, string reden, CancellationToken ct)
    {
        var sleutel = await db.Sleutels.SingleOrDefaultAsync(s => s.Id == stroom.SleutelId, ct) ?? await db.Sleutels.SingleAsync(s => s.Code == scenario.Definitie.Code, ct);
        stroom.SleutelId = sleutel.Id;
        var versie = scenario.Definitie.Versies[0] with { Bron = $"Scenario “{scenario.Naam}”" };
        var volgende = sleutel.Definitie.Versies.Where(v => v.GeldigVan > versie.GeldigVan).MinBy(v => v.GeldigVan);
        Sleutelversie[] versies =
        [
            .. sleutel.Definitie.Versies.Where(v => v.GeldigVan != versie.GeldigVan)
                .Select(v => v.GeldigVan < versie.GeldigVan && v.GeldtOp(versie.GeldigVan) ? v with { GeldigTot = versie.GeldigVan.AddDays(-1) } : v),
            versie with { GeldigTot = volgende?.GeldigVan.AddDays(-1) },
        ];
        sleutel.Wijzig(sleutel.Definitie with { Versies = [.. versies.OrderBy(v => v.GeldigVan)] }, gebruiker.Naam, klok.GetUtcNow(), reden);
    }
}
