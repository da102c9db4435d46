using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What is asked to start a budget.</summary>
internal sealed class BegrotingInvoer
{
    [Display(Name = "Jaar"), Range(2000, 2100, ErrorMessage = "Vul een jaar van 2000 tot en met 2100 in.")]
    public int Jaar { get; set; }

    [Display(Name = "Geldstroom"), Required(ErrorMessage = "Kies een geldstroom.")]
    public string Stroom { get; set; } = "";

    [Display(Name = "Uitgaan van")]
    public int? VanJaar { get; set; }
}

/// <summary>Starts the budget of a year, empty or from an earlier year with the index percentages.</summary>
internal sealed class BegrotingMaken(FinancienDbContext db)
{
    /// <summary>Makes the budget with its first concept.</summary>
    public async Task<Uitkomst<Begroting>> VoerUitAsync(BegrotingInvoer invoer, CancellationToken ct)
    {
        var stroom = await db.Geldstromen.Where(g => g.Code == invoer.Stroom).Select(g => (Guid?)g.Id).SingleOrDefaultAsync(ct);
        if (stroom is null)
        {
            return Uitkomst<Begroting>.Geweigerd(nameof(invoer.Stroom), "Deze geldstroom bestaat niet. Kies er één uit de lijst.");
        }

        if (await db.Begrotingen.AnyAsync(b => b.Jaar == invoer.Jaar && b.GeldstroomId == stroom, ct))
        {
            return Uitkomst<Begroting>.Geweigerd(nameof(invoer.Jaar), $"Er is al een begroting {invoer.Jaar} voor deze geldstroom. Open die en maak een nieuw concept.");
        }

        var begroting = new Begroting { Jaar = invoer.Jaar, GeldstroomId = stroom.Value };
        var concept = new BegrotingVersie { BegrotingId = begroting.Id, Volgnummer = 1 };
        if (invoer.VanJaar is { } vanJaar && await VulAsync(concept, stroom.Value, vanJaar, invoer.Jaar, ct) is { } fout)
        {
            return Uitkomst<Begroting>.Geweigerd([fout]);
        }

        begroting.Versies.Add(concept);
        db.Add(begroting);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Begroting>.Ok(begroting);
    }

    private async Task<Fout?> VulAsync(BegrotingVersie concept, Guid stroom, int vanJaar, int jaar, CancellationToken ct)
    {
        var bron = await db.Begrotingen.AsNoTracking().Include(b => b.Versies).ThenInclude(v => v.Posten)
            .SingleOrDefaultAsync(b => b.Jaar == vanJaar && b.GeldstroomId == stroom, ct);
        if (vanJaar >= jaar || bron?.Geldend() is not { } versie)
        {
            return new(nameof(BegrotingInvoer.VanJaar), $"Er is geen begroting {vanJaar} van deze geldstroom om van uit te gaan. Kies een eerder jaar of begin leeg.");
        }

        new Indexering(await db.Indexcijfers.AsNoTracking().ToListAsync(ct)).Vervolg(versie, vanJaar, concept, jaar);
        concept.Toelichting = $"Gemaakt uit de begroting {vanJaar} ({versie.Naam.ToLowerInvariant()}).";
        return null;
    }
}
