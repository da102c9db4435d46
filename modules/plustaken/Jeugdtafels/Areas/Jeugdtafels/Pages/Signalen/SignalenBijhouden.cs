using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Jeugdtafels.Signalen;

/// <summary>What is filled in to write down a signal.</summary>
internal sealed class Signaalinvoer
{
    [Required(ErrorMessage = "Schrijf in een paar woorden wat u zag."), StringLength(120)]
    [Display(Name = "Wat zag u?")]
    public string Titel { get; set; } = "";

    [Required(ErrorMessage = "Leg uit wat u zag."), StringLength(2000)]
    [Display(Name = "Toelichting")]
    public string Tekst { get; set; } = "";
}

/// <summary>Reads and writes what the expert team sees more than once, and what it learns .</summary>
internal sealed class SignalenBijhouden(JeugdtafelsDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private const int Meeste = 100;

    /// <summary>The last ones.</summary>
    public Task<List<Jeugdsignaal>> LeesAsync(CancellationToken ct) => db.Signalen.AsNoTracking().OrderByDescending(s => s.Op).ThenByDescending(s => s.Id).Take(Meeste).ToListAsync(ct);

    /// <summary>Writes one down, in the open transaction.</summary>
    public async Task<Uitkomst> SchrijfAsync(Signaalinvoer invoer, CancellationToken ct)
    {
        db.Add(new Jeugdsignaal { Titel = invoer.Titel.Trim(), Tekst = invoer.Tekst.Trim(), Op = klok.Vandaag(), Door = gebruiker.Naam });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Writes down what was learned, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else wrote since the page was opened.</exception>
    public async Task<Uitkomst> LeerAsync(Guid id, string? les, uint versie, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(les))
        {
            return Uitkomst.Geweigerd("", "Schrijf op wat er is geleerd, of wie er iets mee moet.");
        }

        if (await db.Signalen.SingleOrDefaultAsync(s => s.Id == id, ct) is not { } signaal)
        {
            return Uitkomst.Geweigerd("", "Dit signaal is er niet meer.");
        }

        db.Verwacht(signaal, versie);
        signaal.Les = les.Trim();
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
