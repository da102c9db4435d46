using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>A mutation as it was sent.</summary>
internal sealed class Mutatieinvoer
{
    [Display(Name = "Jaar")]
    public int Jaar { get; set; }

    [Display(Name = "Soort")]
    public MutatieSoort Soort { get; set; }

    [Display(Name = "Bedrag")]
    public Bedrag Bedrag { get; set; }

    [Display(Name = "Waarvoor")]
    public string Omschrijving { get; set; } = "";

    [Display(Name = "Besluit")]
    public string? Besluit { get; set; }

    [Display(Name = "Dit is rente")]
    public bool IsRente { get; set; }
}

/// <summary>Books a mutation of a balance item by the rules of its type.</summary>
internal sealed class MutatieBoeken(FinancienDbContext db, Jaarslot slot, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Books it, or says at which field it cannot be booked.</summary>
    public async Task<Uitkomst> VoerUitAsync(string nummer, Mutatieinvoer invoer, CancellationToken ct)
    {
        // One booking at a time per item, so that two withdrawals cannot both see the same balance.
        await db.Database.ExecuteSqlAsync($"select 1 from financien.balanspost where nummer = {nummer} for update", ct);
        var post = await db.Balansposten.Include(b => b.Jaren).Include(b => b.Mutaties).AsSplitQuery().SingleAsync(b => b.Nummer == nummer, ct);
        if (await slot.IsGeslotenAsync(invoer.Jaar, ct))
        {
            return Uitkomst.Geweigerd([Jaarslot.Fout(invoer.Jaar) with { Veld = "Jaar" }]);
        }

        var mutatie = new Balansmutatie
        {
            BalanspostId = post.Id,
            Jaar = invoer.Jaar,
            Soort = invoer.Soort,
            Bedrag = invoer.Bedrag,
            Omschrijving = invoer.Omschrijving.Trim(),
            Besluit = string.IsNullOrWhiteSpace(invoer.Besluit) ? null : invoer.Besluit.Trim(),
            IsRente = invoer.IsRente,
            Door = gebruiker.Naam,
            Op = klok.GetUtcNow(),
        };
        var fouten = Mutatieregels.Controleer(post, mutatie);
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        db.Add(mutatie);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
