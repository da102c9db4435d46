using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What is asked for one booking.</summary>
internal sealed class RealisatieInvoer
{
    [Display(Name = "Post"), Required(ErrorMessage = "Kies een post.")]
    public string Post { get; set; } = "";

    [Display(Name = "Datum")]
    public DateOnly Datum { get; set; }

    [Display(Name = "Bedrag"), Required(ErrorMessage = "Vul een bedrag in.")]
    public Bedrag? Bedrag { get; set; }

    [Display(Name = "Dit bedrag wordt nog verwacht")]
    public bool Verwacht { get; set; }

    [Display(Name = "Boekstuk of factuurnummer"), Required(ErrorMessage = "Vul het boekstuk of factuurnummer in; dat voorkomt dat een bedrag twee keer telt."), StringLength(120)]
    public string Bron { get; set; } = "";

    [Display(Name = "Omschrijving"), StringLength(300)]
    public string? Omschrijving { get; set; }
}

/// <summary>Books realisation by hand, takes a booking away, and sets the reference date.</summary>
internal sealed class RealisatieInvoeren(FinancienDbContext db, Begrotingslot slot)
{
    /// <summary>Adds one booking.</summary>
    public async Task<Uitkomst> VoegToeAsync(int jaar, string stroom, RealisatieInvoer invoer, CancellationToken ct)
    {
        var begroting = await slot.NeemAsync(jaar, stroom, ct);
        if (!begroting.Gelukt)
        {
            return begroting;
        }

        if (!await db.Posten.AnyAsync(p => p.Code == invoer.Post && db.BegrotingVersies.Any(v => v.Id == p.VersieId && v.BegrotingId == begroting.Waarde.Id), ct))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Post), "Deze post staat niet in de begroting. Kies er één uit de lijst.");
        }

        var bron = invoer.Bron.Trim();
        if (await db.Realisaties.AnyAsync(r => r.BegrotingId == begroting.Waarde.Id && r.PostCode == invoer.Post && r.Bron == bron && r.Verwacht == invoer.Verwacht && r.Datum == invoer.Datum, ct))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Bron), "Dit boekstuk is op deze dag al bij deze post geboekt. Controleer het nummer, of verwijder de eerdere boeking.");
        }

        db.Add(new Realisatie
        {
            BegrotingId = begroting.Waarde.Id,
            PostCode = invoer.Post,
            Datum = invoer.Datum,
            Bedrag = invoer.Bedrag!.Value,
            Verwacht = invoer.Verwacht,
            Bron = bron,
            Omschrijving = invoer.Omschrijving?.Trim() ?? "",
        });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Takes a booking away.</summary>
    public async Task<Uitkomst> VerwijderAsync(int jaar, string stroom, Guid id, CancellationToken ct)
    {
        var begroting = await slot.NeemAsync(jaar, stroom, ct);
        if (!begroting.Gelukt)
        {
            return begroting;
        }

        var weg = await db.Realisaties.Where(r => r.Id == id && r.BegrotingId == begroting.Waarde.Id && r.Herkomst == null).ExecuteDeleteAsync(ct);
        return weg == 1 ? Uitkomst.Ok() : Uitkomst.Geweigerd("", "Deze boeking is al verwijderd, of komt uit een ander onderdeel. Wijzig die dan daar.");
    }

    /// <summary>Sets until when realisation was counted.</summary>
    public async Task<Uitkomst> ZetPeildatumAsync(int jaar, string stroom, DateOnly? peildatum, uint versie, CancellationToken ct)
    {
        var begroting = await slot.NeemAsync(jaar, stroom, ct);
        if (!begroting.Gelukt)
        {
            return begroting;
        }

        db.Verwacht(begroting.Waarde, versie);
        begroting.Waarde.Peildatum = peildatum;
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
