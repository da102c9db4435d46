using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;
using Zvh.Reintegratie.Gedeeld;

namespace Zvh.Reintegratie.Fonds;

/// <summary>What is filled in about the grant of a year.</summary>
internal sealed class Toekenninginvoer
{
    [Required(ErrorMessage = "Vul het bedrag in.")]
    [Display(Name = "Toegekend")]
    public Bedrag? Toegekend { get; set; }

    [Required(ErrorMessage = "Vul in waar dat staat."), StringLength(200)]
    [Display(Name = "Waar staat dat?")]
    public string Bron { get; set; } = "";

    public uint Versie { get; set; }
}

/// <summary>What is filled in about money spent.</summary>
internal sealed class Uitgaveinvoer
{
    [Required(ErrorMessage = "Vul de dag in.")]
    [Display(Name = "Dag")]
    public DateOnly? Op { get; set; }

    [Required(ErrorMessage = "Vul het bedrag in.")]
    [Display(Name = "Bedrag")]
    public Bedrag? Bedrag { get; set; }

    [Required(ErrorMessage = "Kies waarvoor.")]
    [Display(Name = "Waarvoor")]
    public Bestedingsdoel? Doel { get; set; }

    [Required(ErrorMessage = "Kies de gemeente.")]
    [Display(Name = "Gemeente")]
    public string? Gemeente { get; set; }
}

/// <summary>The fund in a year.</summary>
/// <param name="Jaar">The grant; null when there is none yet.</param>
/// <param name="Uitgaven">What was spent, the last first.</param>
internal sealed record Fondsbeeld(Fondsjaar? Jaar, IReadOnlyList<Fondsuitgave> Uitgaven)
{
    /// <summary>All that was spent.</summary>
    public Bedrag Besteed => Bedrag.Som(Uitgaven.Select(u => u.Bedrag));

    /// <summary>What is left.</summary>
    public Bedrag Saldo => (Jaar?.Toegekend ?? Bedrag.Nul) - Besteed;
}

/// <summary>Keeps the register of the aftercare fund: what was granted, what was spent, what is left .</summary>
internal sealed class FondsBijhouden(ReintegratieDbContext db, Terugkeerkeuzes keuzes, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>A year of the fund.</summary>
    public async Task<Fondsbeeld> LeesAsync(int jaar, CancellationToken ct) => new(
        await db.Fondsjaren.AsNoTracking().SingleOrDefaultAsync(f => f.Jaar == jaar, ct),
        await db.Uitgaven.AsNoTracking().Where(u => u.Jaar == jaar).OrderByDescending(u => u.Op).ThenByDescending(u => u.Id).ToListAsync(ct));

    /// <summary>Sets the grant of a year, in the open transaction; never below what was spent.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> KenToeAsync(int jaar, Toekenninginvoer invoer, CancellationToken ct)
    {
        var fonds = await SlotAsync(jaar, ct);
        var besteed = await BesteedAsync(jaar, ct);
        if (invoer.Toegekend!.Value < Bedrag.Nul || invoer.Toegekend.Value < besteed)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Toegekend), $"In {jaar} is al {besteed} besteed. De toekenning kan niet lager zijn.");
        }

        if (fonds is null)
        {
            db.Add(new Fondsjaar { Jaar = jaar, Toegekend = invoer.Toegekend.Value, Bron = invoer.Bron.Trim() });
        }
        else
        {
            db.Verwacht(fonds, invoer.Versie);
            (fonds.Toegekend, fonds.Bron) = (invoer.Toegekend.Value, invoer.Bron.Trim());
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Writes down what was spent, in the open transaction; never more than is left, also when two do so at once.</summary>
    public async Task<Uitkomst> GeefUitAsync(Uitgaveinvoer invoer, CancellationToken ct)
    {
        var (op, bedrag) = (invoer.Op!.Value, invoer.Bedrag!.Value);
        if (op > klok.Vandaag())
        {
            return Uitkomst.Geweigerd(nameof(invoer.Op), "Deze dag moet nog komen.");
        }

        if (!keuzes.KentGemeente(invoer.Gemeente))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Gemeente), "Kies een gemeente uit de lijst.");
        }

        if (await SlotAsync(op.Year, ct) is not { } fonds)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Op), $"Voor {op.Year} is nog niets toegekend. Leg eerst de toekenning vast.");
        }

        var over = fonds.Toegekend - await BesteedAsync(op.Year, ct);
        if (bedrag == Bedrag.Nul || bedrag > over)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Bedrag), $"In {op.Year} is nog {over} over. Vul een lager bedrag in, of leg eerst een hogere toekenning vast. Kwam er geld terug, schrijf het dan met een min.");
        }

        db.Add(new Fondsuitgave { Jaar = op.Year, Op = op, Bedrag = bedrag, Doel = invoer.Doel!.Value, Gemeente = invoer.Gemeente!, Door = gebruiker.Naam });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    // Whoever spends from a year waits for whoever is spending from it.
    private async Task<Fondsjaar?> SlotAsync(int jaar, CancellationToken ct) => (await db.Fondsjaren.FromSql($"select *, xmin from reintegratie.fondsjaar where jaar = {jaar} for update").ToListAsync(ct)).SingleOrDefault();

    private async Task<Bedrag> BesteedAsync(int jaar, CancellationToken ct) => Bedrag.Som(await db.Uitgaven.Where(u => u.Jaar == jaar).Select(u => u.Bedrag).ToListAsync(ct));
}
