using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>What is filled in about the moments of a measure for stelselmatige daders.</summary>
internal sealed class Isdinvoer : IValidatableObject
{
    [Required(ErrorMessage = "Vul in wanneer de maatregel begon.")]
    [Display(Name = "Begin van de maatregel")]
    public DateOnly? Begin { get; set; }

    [Display(Name = "Tussentijdse toets door de rechter")]
    public DateOnly? ToetsOp { get; set; }

    [Display(Name = "Wat besloot de rechter?")]
    public Isdtoets? Toets { get; set; }

    [Display(Name = "Begin van de fase buiten de inrichting")]
    public DateOnly? ExtramuraalOp { get; set; }

    [Required(ErrorMessage = "Vul in wanneer de maatregel eindigt.")]
    [Display(Name = "Einde van de maatregel")]
    public DateOnly? Einde { get; set; }

    public uint Versie { get; set; }

    /// <summary>The moments as they are; without any, the measure begins and ends with the detention.</summary>
    public static Isdinvoer Van(Terugkeerbeeld beeld) => beeld.Isd is { } isd
        ? new() { Begin = isd.Begin, ToetsOp = isd.ToetsOp, Toets = isd.Toets, ExtramuraalOp = isd.ExtramuraalOp, Einde = isd.Einde, Versie = isd.Versie }
        : new() { Begin = beeld.Terugkeer.Binnen, Einde = beeld.Terugkeer.Vrij };

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Einde < Begin || Einde > Begin?.AddYears(Isdtraject.HoogstensJaren))
        {
            yield return new($"De maatregel duurt hoogstens {Isdtraject.HoogstensJaren} jaar, en eindigt na het begin. Kijk de dagen na.", [nameof(Einde)]);
        }

        if (ToetsOp < Begin || ToetsOp > Einde)
        {
            yield return new("De toets valt tussen begin en einde van de maatregel. Kijk de dag na.", [nameof(ToetsOp)]);
        }

        if (ExtramuraalOp < Begin || ExtramuraalOp > Einde)
        {
            yield return new("De fase buiten de inrichting begint tussen begin en einde van de maatregel. Kijk de dag na.", [nameof(ExtramuraalOp)]);
        }

        if (Toets is not null && ToetsOp is null)
        {
            yield return new("Vul ook in wanneer de rechter toetste.", [nameof(ToetsOp)]);
        }
    }
}

/// <summary>Keeps the moments of a measure for stelselmatige daders.</summary>
internal sealed class IsdBijhouden(ReintegratieDbContext db)
{
    /// <summary>Writes the moments down, in the open transaction; the day of release follows the end.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> VoerUitAsync(Guid id, Isdinvoer invoer, CancellationToken ct)
    {
        var terugkeer = await db.Terugkeren.SingleAsync(t => t.Id == id, ct);
        if (!terugkeer.IsOpen || terugkeer.Soort is not Detentiesoort.Isd)
        {
            return Uitkomst.Geweigerd("", "Deze terugkeer is afgerond, of hoort niet bij een ISD-maatregel. Ververs de pagina.");
        }

        var traject = await db.Isdtrajecten.SingleOrDefaultAsync(i => i.DossierId == id, ct);
        if (traject is null)
        {
            traject = new() { DossierId = id };
            db.Add(traject);
        }
        else
        {
            db.Verwacht(traject, invoer.Versie);
        }

        (traject.Begin, traject.ToetsOp, traject.Toets, traject.ExtramuraalOp, traject.Einde) = (invoer.Begin, invoer.ToetsOp, invoer.Toets, invoer.ExtramuraalOp, invoer.Einde);
        terugkeer.Vrij = invoer.Einde;
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
