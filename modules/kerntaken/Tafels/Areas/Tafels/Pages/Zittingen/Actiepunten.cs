using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Zittingen;

/// <summary>What is filled in for an action of a sitting.</summary>
internal sealed class Actiepuntinvoer
{
    [Required(ErrorMessage = "Kies wie het doet."), StringLength(120)]
    [Display(Name = "Wie")]
    public string Wie { get; set; } = "";

    [Required(ErrorMessage = "Schrijf wat er moet gebeuren."), StringLength(300)]
    [Display(Name = "Wat")]
    public string Wat { get; set; } = "";

    [Required(ErrorMessage = "Vul in wanneer het klaar moet zijn.")]
    [Display(Name = "Uiterlijk")]
    public DateOnly? Uiterlijk { get; set; }
}

/// <summary>The action list of a tafel: what is open comes back at every sitting until it is done.</summary>
internal sealed class Actiepunten(TafelsDbContext db, TimeProvider klok)
{
    /// <summary>Adds an action, in the open transaction.</summary>
    public async Task<Uitkomst> MaakAsync(Guid zittingId, Actiepuntinvoer invoer, CancellationToken ct)
    {
        var zitting = await db.Zittingen.SingleAsync(z => z.Id == zittingId, ct);
        if (!zitting.IsOpTeSchrijven)
        {
            return Uitkomst.Geweigerd("", "Het verslag is vastgesteld of de zitting gaat niet door. Zet de actie bij de volgende zitting.");
        }

        if (invoer.Uiterlijk < klok.Vandaag())
        {
            return Uitkomst.Geweigerd(nameof(invoer.Uiterlijk), "Kies een dag die nog komt.");
        }

        db.Add(new Actiepunt { DossierId = zittingId, TafelId = zitting.TafelId, Wie = invoer.Wie.Trim(), Wat = invoer.Wat.Trim(), Uiterlijk = invoer.Uiterlijk!.Value });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Says that an action of this tafel is done, or takes that back, in the open transaction.</summary>
    public async Task WisselAsync(Guid zittingId, Guid actieId, CancellationToken ct)
    {
        var tafel = await db.Zittingen.Where(z => z.Id == zittingId).Select(z => z.TafelId).SingleAsync(ct);
        if (await db.Actiepunten.SingleOrDefaultAsync(a => a.Id == actieId && a.TafelId == tafel, ct) is { } actie)
        {
            actie.GereedOp = actie.GereedOp is null ? klok.Vandaag() : null;
            await db.SaveChangesAsync(ct);
        }
    }
}
