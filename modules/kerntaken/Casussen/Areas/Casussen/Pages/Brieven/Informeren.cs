using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Casussen.Brieven;

/// <summary>What is filled in about telling somebody.</summary>
internal sealed class Kennisgevinginvoer
{
    [Required(ErrorMessage = "Kies over wie het gaat.")]
    [Display(Name = "Wie")]
    public Guid? PlaatsId { get; set; }

    [Display(Name = "Wat is er gebeurd?")]
    public Kennisgevingstand Stand { get; set; }

    [Display(Name = "Op welke uitzondering?")]
    public string? Uitzondering { get; set; }

    [StringLength(500)]
    [Display(Name = "Waarom nog niet?")]
    public string? Reden { get; set; }

    [Display(Name = "Opnieuw bekijken op")]
    public DateOnly? OpnieuwOp { get; set; }
}

/// <summary>Somebody in the case, and what was decided last about telling him.</summary>
internal sealed record Informatieregel(Casusmens Mens, Kennisgeving? Laatste);

/// <summary>Keeps who was told that the house holds data about him (AVG 14; B1.26). The rule is to tell; putting it off needs an exception, a reason and a day.</summary>
internal sealed class Informeren(CasussenDbContext db, Casusboek boek, CasusLezen lezen)
{
    /// <summary>The exceptions of the law.</summary>
    public static IReadOnlyList<SelectListItem> Uitzonderingen { get; } =
    [
        new("Informeren zou het doel onmogelijk maken (AVG 14 lid 5 onder b)", "avg-14-5-b"), new("De openbare veiligheid of de opsporing (UAVG 41)", "uavg-41-veiligheid"), new("De bescherming van de betrokkene of van anderen (UAVG 41)", "uavg-41-bescherming"),
    ];

    /// <summary>Whether the term for telling people is over.</summary>
    public bool IsTeLaat(Casus casus) => casus.GeopendOp.AddDays(Kennisgeving.Dagen) < boek.Vandaag;

    /// <summary>The people whom the user sees, each with the last decision.</summary>
    public async Task<IReadOnlyList<Informatieregel>> LeesAsync(Guid casusId, CancellationToken ct)
    {
        var laatste = (await db.Kennisgevingen.AsNoTracking().Where(k => k.DossierId == casusId).OrderBy(k => k.Op).ToListAsync(ct)).GroupBy(k => k.PersoonId).ToDictionary(g => g.Key, g => g.Last());
        return [.. (await lezen.PersonenAsync(casusId, ct)).Where(p => p.Persoon is not null).Select(p => new Informatieregel(p, laatste.GetValueOrDefault(p.Plaats.PersoonId)))];
    }

    /// <summary>Writes a decision down, in the open transaction.</summary>
    public async Task<Uitkomst> LegVastAsync(Guid casusId, Kennisgevinginvoer invoer, CancellationToken ct)
    {
        var casus = await boek.NeemAsync(casusId, versie: null, ct);
        if (!casus.Loopt || await db.Casuspersonen.SingleOrDefaultAsync(p => p.DossierId == casusId && p.Id == invoer.PlaatsId, ct) is not { } plaats)
        {
            return Uitkomst.Geweigerd(nameof(invoer.PlaatsId), "Kies iemand die in de casus staat.");
        }

        if (invoer.Stand is Kennisgevingstand.Verstuurd)
        {
            db.Add(new Kennisgeving { DossierId = casusId, PersoonId = plaats.PersoonId, Stand = Kennisgevingstand.Verstuurd, Op = boek.Nu, Door = boek.Door });
            await db.SaveChangesAsync(ct);
            return Uitkomst.Ok();
        }

        List<Fout> fouten =
        [
            .. Uitzonderingen.All(u => u.Value != invoer.Uitzondering) ? [new Fout(nameof(invoer.Uitzondering), "Kies op welke uitzondering u nog niet informeert.")] : Array.Empty<Fout>(),
            .. string.IsNullOrWhiteSpace(invoer.Reden) ? [new Fout(nameof(invoer.Reden), "Schrijf waarom deze uitzondering hier geldt.")] : Array.Empty<Fout>(),
            .. invoer.OpnieuwOp is not { } dag || dag <= boek.Vandaag || dag > boek.Vandaag.AddDays(Kennisgeving.LangsteUitstel) ? [new Fout(nameof(invoer.OpnieuwOp), "Kies een dag in het komende halve jaar. Dan kijkt u opnieuw.")] : Array.Empty<Fout>(),
        ];
        if (fouten.Count > 0)
        {
            return Uitkomst.Geweigerd(fouten);
        }

        db.Add(new Kennisgeving
        {
            DossierId = casusId, PersoonId = plaats.PersoonId, Stand = Kennisgevingstand.Uitgesteld, Uitzondering = invoer.Uitzondering, Reden = Tekst.Leeg(invoer.Reden), OpnieuwOp = invoer.OpnieuwOp, Op = boek.Nu, Door = boek.Door,
        });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
