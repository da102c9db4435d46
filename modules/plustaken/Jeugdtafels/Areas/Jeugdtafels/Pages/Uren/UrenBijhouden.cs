using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Jeugdtafels.Uren;

/// <summary>What is filled in to write hours.</summary>
internal sealed class Uurinvoer
{
    [Required(ErrorMessage = "Kies de dag.")]
    [Display(Name = "Dag")]
    public DateOnly? Op { get; set; }

    [Required(ErrorMessage = "Kies de tafel.")]
    [Display(Name = "Tafel")]
    public Jeugdtafel? Tafel { get; set; }

    [Required(ErrorMessage = "Kies waarvoor.")]
    [Display(Name = "Waarvoor")]
    public Uursoort? Soort { get; set; }

    [Required(ErrorMessage = "Vul de uren in.")]
    [Display(Name = "Uren")]
    public decimal? Uren { get; set; }
}

/// <summary>A month of one table.</summary>
internal sealed record Uurmaand(int Maand, Jeugdtafel Tafel, Uursoort Soort, decimal Uren);

/// <summary>Reads and writes the hours for the youth tables.</summary>
internal sealed class UrenBijhouden(JeugdtafelsDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private const decimal Kwartier = 0.25m;

    /// <summary>The hours of a year, summed by the database per month, table and purpose.</summary>
    public async Task<IReadOnlyList<Uurmaand>> JaarAsync(int jaar, CancellationToken ct)
    {
        var (van, tot) = (new DateOnly(jaar, 1, 1), new DateOnly(jaar, 12, 31));
        return await db.Uren.AsNoTracking().Where(u => u.Op >= van && u.Op <= tot).GroupBy(u => new { u.Op.Month, u.Tafel, u.Soort })
            .Select(g => new Uurmaand(g.Key.Month, g.Key.Tafel, g.Key.Soort, g.Sum(u => u.Uren))).ToListAsync(ct);
    }

    /// <summary>The last own lines.</summary>
    public Task<List<Tafeluur>> EigenAsync(CancellationToken ct) =>
        db.Uren.AsNoTracking().Where(u => u.GebruikerId == gebruiker.Bevoegdheid!.Id).OrderByDescending(u => u.Op).ThenByDescending(u => u.Id).Take(10).ToListAsync(ct);

    /// <summary>Writes hours, in the open transaction.</summary>
    public async Task<Uitkomst> SchrijfAsync(Uurinvoer invoer, CancellationToken ct)
    {
        var (ik, op, uren) = (gebruiker.Bevoegdheid!.Id, invoer.Op!.Value, invoer.Uren!.Value);
        if (uren <= 0 || uren % Kwartier != 0)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Uren), "Vul kwartieren in, bijvoorbeeld 1,25.");
        }

        if (op > klok.Vandaag())
        {
            return Uitkomst.Geweigerd(nameof(invoer.Op), "Deze dag moet nog komen.");
        }

        if (await db.Uren.Where(u => u.GebruikerId == ik && u.Op == op).SumAsync(u => u.Uren, ct) is var al && al + uren > Tafeluur.Dag)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Uren), $"Op deze dag staan al {al:0.##} uren. Samen mag het {Tafeluur.Dag:0} uur zijn.");
        }

        db.Add(new Tafeluur { GebruikerId = ik, Op = op, Tafel = invoer.Tafel!.Value, Soort = invoer.Soort!.Value, Uren = uren });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Takes an own line away, in the open transaction.</summary>
    public async Task<Uitkomst> HaalWegAsync(Guid id, CancellationToken ct)
    {
        if (await db.Uren.SingleOrDefaultAsync(u => u.Id == id && u.GebruikerId == gebruiker.Bevoegdheid!.Id, ct) is not { } uur)
        {
            return Uitkomst.Geweigerd("", "Deze regel is er niet meer.");
        }

        db.Remove(uur);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
