using System.ComponentModel.DataAnnotations;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What is asked to freeze a concept.</summary>
internal sealed class VastlegInvoer
{
    [Display(Name = "Wat wordt dit?"), Required(ErrorMessage = "Kies wat dit concept wordt.")]
    public VersieSoort? Soort { get; set; }

    [Display(Name = "Besluit"), Required(ErrorMessage = "Vul in welk besluit hierbij hoort, bijvoorbeeld “stuurgroep 12 juni 2026”."), StringLength(200)]
    public string Besluit { get; set; } = "";

    [Display(Name = "Wat is er veranderd en waarom?"), StringLength(2000)]
    public string? Toelichting { get; set; }

    public uint Versie { get; set; }
}

/// <summary>Starts, freezes and throws away concepts.</summary>
internal sealed class ConceptBeheren(FinancienDbContext db, Begrotingslot slot, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Starts a concept as a copy of the newest version.</summary>
    public async Task<Uitkomst> BeginAsync(int jaar, string stroom, CancellationToken ct)
    {
        var begroting = await slot.NeemAsync(jaar, stroom, ct);
        if (!begroting.Gelukt)
        {
            return begroting;
        }

        var laatste = begroting.Waarde.Versies.MaxBy(v => v.Volgnummer);
        if (laatste is not null)
        {
            await db.Entry(laatste).Collection(v => v.Posten).LoadAsync(ct);
        }

        var concept = begroting.Waarde.NieuwConcept(laatste is null ? "" : $"Uitgegaan van versie {laatste.Volgnummer} ({laatste.Naam.ToLowerInvariant()}).");
        if (concept.Gelukt)
        {
            db.Add(concept.Waarde);
            await db.SaveChangesAsync(ct);
        }

        return concept;
    }

    /// <summary>Freezes the concept.</summary>
    public async Task<Uitkomst> LegVastAsync(int jaar, string stroom, VastlegInvoer invoer, CancellationToken ct)
    {
        var concept = await slot.NeemConceptAsync(jaar, stroom, ct);
        if (!concept.Gelukt)
        {
            return concept;
        }

        var begroting = await db.Begrotingen.FindAsync([concept.Waarde.BegrotingId], ct);
        db.Verwacht(concept.Waarde, invoer.Versie);
        var uitkomst = begroting!.LegVast(invoer.Soort!.Value, invoer.Besluit, gebruiker.Naam, klok.GetUtcNow());
        if (uitkomst.Gelukt)
        {
            concept.Waarde.Toelichting = invoer.Toelichting?.Trim() ?? "";
            await db.SaveChangesAsync(ct);
        }

        return uitkomst;
    }

    /// <summary>Throws the concept away; a budget of which nothing else remains goes with it.</summary>
    public async Task<Uitkomst> GooiWegAsync(int jaar, string stroom, uint versie, CancellationToken ct)
    {
        var concept = await slot.NeemConceptAsync(jaar, stroom, ct);
        if (!concept.Gelukt)
        {
            return concept;
        }

        db.Verwacht(concept.Waarde, versie);
        db.Remove(concept.Waarde);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
