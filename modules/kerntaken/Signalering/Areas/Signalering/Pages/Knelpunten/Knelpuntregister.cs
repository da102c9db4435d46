using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Data;
using Zvh.Signalering.Domein.Knelpunten;
using Zvh.Signalering.Tabellen;

namespace Zvh.Signalering.Knelpunten;

/// <summary>A row of the register: one kind over all municipalities.</summary>
internal sealed record Knelpuntrij(string Soort, int Casussen, int Open);

/// <summary>The register, for one reader.</summary>
/// <param name="Rijen">Each kind over all municipalities.</param>
/// <param name="PerGemeente">The same kinds by municipality.</param>
internal sealed record Knelpuntoverzicht(IReadOnlyList<Knelpuntrij> Rijen, Knelpunttabel PerGemeente);

/// <summary>What is filled in to put a knelpunt before administrators.</summary>
internal sealed class Voorleginvoer
{
    [Required(ErrorMessage = "Kies een knelpunt.")]
    [Display(Name = "Welk knelpunt?")]
    public string? Soort { get; set; }

    [Required(ErrorMessage = "Kies aan wie u het voorlegt.")]
    [Display(Name = "Aan wie?")]
    public string? Gremium { get; set; }

    [Required(ErrorMessage = "Schrijf wat u vraagt of adviseert."), StringLength(2000)]
    [Display(Name = "Wat vraagt of adviseert u?")]
    public string Advies { get; set; } = "";
}

/// <summary>The knelpuntenregister: what stands in the way, counted from cases, and what administrators were asked about it .</summary>
internal sealed class Knelpuntregister(SignaleringDbContext db, ICasuscijfers cijfers, Tabelmaker maker, Regioprofiel profiel, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private const int Meeste = 100;

    /// <summary>The bodies that can be asked.</summary>
    public IReadOnlyList<string> Gremia => [.. profiel.Gremia.Select(g => g.Naam)];

    /// <summary>From here on a number may be shown; null for who sees everything.</summary>
    public int? Drempel => gebruiker.Mag(Rechten.TabelHeel) ? null : maker.DrempelNu;

    /// <summary>What is counted: for the house the last year up to today, for others the last reporting year that is over, so that two looks never differ by one case (ADR 0016).</summary>
    public (DateOnly Van, DateOnly Tot) Periode => Drempel is null ? (klok.Vandaag().AddYears(-1), klok.Vandaag()) : (maker.Verslagjaar.Van.Van, maker.Verslagjaar.Tot.Tot);

    /// <summary>Each kind that stood in the way in the period, the one in most cases first; over the house and by municipality.</summary>
    public async Task<Knelpuntoverzicht> LeesAsync(CancellationToken ct)
    {
        var tellingen = await cijfers.KnelpuntenAsync(Periode.Van, Periode.Tot, ct);
        var tabel = Knelpunttabel.Maak([.. tellingen.Select(t => (t.Soort, t.Gemeente, t.Casussen, t.Open))], [.. profiel.Gemeenten.Select(g => g.Code)], Drempel);
        return new([.. tabel.Regels.Select(r => tellingen.Where(t => t.Soort == r.Soort)).Select(t => new Knelpuntrij(t.First().Soort, t.Sum(x => x.Casussen), t.Sum(x => x.Open)))], tabel);
    }

    /// <summary>What administrators were asked, the last first.</summary>
    public Task<List<Knelpuntadvies>> AdviezenAsync(CancellationToken ct) => db.Knelpuntadviezen.AsNoTracking().OrderByDescending(a => a.Op).ThenBy(a => a.Id).Take(Meeste).ToListAsync(ct);

    /// <summary>Puts one before administrators, in the open transaction, with the count of today.</summary>
    public async Task<Uitkomst> LegVoorAsync(Voorleginvoer invoer, CancellationToken ct)
    {
        var rij = (await LeesAsync(ct)).Rijen.FirstOrDefault(r => r.Soort == invoer.Soort);
        List<Fout> fouten =
        [
            .. rij is not null ? Array.Empty<Fout>() : [new(nameof(invoer.Soort), "Dit knelpunt komt het laatste jaar niet voor. Kies er een uit de lijst.")],
            .. Gremia.Contains(invoer.Gremium, StringComparer.Ordinal) ? Array.Empty<Fout>() : [new(nameof(invoer.Gremium), "Kies aan wie u het voorlegt.")],
        ];
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        db.Add(new Knelpuntadvies { Soort = rij!.Soort, Aantal = rij.Open, Gremium = invoer.Gremium!, Advies = invoer.Advies.Trim(), Door = gebruiker.Naam, Op = klok.GetUtcNow() });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Writes down what came of it, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A colleague wrote it down since the page was opened.</exception>
    public async Task<Uitkomst> VolgOpAsync(Guid id, string? opvolging, uint versie, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(opvolging) || opvolging.Length > 2000)
        {
            return Uitkomst.Geweigerd("Opvolging", "Schrijf in hooguit 2.000 tekens wat ermee is gebeurd.");
        }

        var advies = await db.Knelpuntadviezen.SingleAsync(a => a.Id == id, ct);
        db.Verwacht(advies, versie);
        var uitkomst = advies.VolgOp(opvolging.Trim(), gebruiker.Naam, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return uitkomst;
    }
}
