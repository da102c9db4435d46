using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>A choice of type as it was sent.</summary>
internal sealed class Typeinvoer
{
    [Display(Name = "Type")]
    public BalanspostType? Type { get; set; }

    [Display(Name = "Waarom dit type")]
    public string Reden { get; set; } = "";

    public uint Versie { get; set; }
}

/// <summary>Chooses the type of a balance item, opens its years and explains its differences.</summary>
internal sealed class BalanspostBeheren(FinancienDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Chooses the type, with a reason: it decides the booking rules.</summary>
    public async Task<Uitkomst> KiesTypeAsync(string nummer, Typeinvoer invoer, CancellationToken ct)
    {
        var post = await db.Balansposten.SingleAsync(b => b.Nummer == nummer, ct);
        if (invoer.Type is null || string.IsNullOrWhiteSpace(invoer.Reden))
        {
            return invoer.Type is null ? Uitkomst.Geweigerd("Type", "Kies een type.") : Uitkomst.Geweigerd("Reden", "Schrijf waarom u dit type kiest.");
        }

        db.Verwacht(post, invoer.Versie);
        (post.Type, post.TypeReden, post.TypeDoor, post.TypeOp) = (invoer.Type, invoer.Reden.Trim(), gebruiker.Naam, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Opens the next year: it begins with the closing of the year before.</summary>
    public async Task<Uitkomst<Balansjaar>> OpenJaarAsync(string nummer, uint versie, CancellationToken ct)
    {
        var post = await db.Balansposten.Include(b => b.Jaren).Include(b => b.Mutaties).AsSplitQuery().SingleAsync(b => b.Nummer == nummer, ct);
        if (post.Versie != versie)
        {
            return Uitkomst<Balansjaar>.Geweigerd("", $"Balanspost {nummer} is intussen gewijzigd. Bekijk de pagina opnieuw.");
        }

        var jaar = Mutatieregels.VolgendJaar(post);
        if (jaar.Jaar > klok.GetUtcNow().Year + 1)
        {
            return Uitkomst<Balansjaar>.Geweigerd("", $"{jaar.Jaar} ligt te ver vooruit. Open een jaar hoogstens één jaar van tevoren.");
        }

        db.Add(jaar);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Balansjaar>.Ok(jaar);
    }

    /// <summary>Explains the differences of a year.</summary>
    public async Task<Uitkomst> LegUitAsync(string nummer, int jaar, string? uitleg, uint versie, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(uitleg))
        {
            return Uitkomst.Geweigerd("Uitleg", "Schrijf hoe het verschil is ontstaan, en waar dat staat.");
        }

        var rij = await db.Balansposten.Where(b => b.Nummer == nummer).SelectMany(b => b.Jaren).SingleAsync(j => j.Jaar == jaar, ct);
        db.Verwacht(rij, versie);
        rij.Uitleg = uitleg.Trim();
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
