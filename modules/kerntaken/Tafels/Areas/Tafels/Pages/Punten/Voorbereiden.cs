using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Punten;

/// <summary>What a partner fills in before a sitting.</summary>
internal sealed class Voorbereidinginvoer
{
    [Required(ErrorMessage = "Kies of uw organisatie deze personen kent.")]
    [Display(Name = "Kent uw organisatie deze personen?")]
    public bool? Bekend { get; set; }

    [StringLength(4000)]
    [Display(Name = "Wat brengt u in?")]
    public string? Voorbereiding { get; set; }

    /// <summary>The row version that the user saw.</summary>
    public uint Versie { get; set; }
}

/// <summary>Takes in what an organisation brings to the table .</summary>
internal sealed class Voorbereiden(TafelsDbContext db, TimeProvider klok)
{
    /// <summary>Saves an answer, in the open transaction; it can be changed until the minutes are adopted.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> AntwoordAsync(Guid genodigdeId, Voorbereidinginvoer invoer, CancellationToken ct)
    {
        var genodigde = await db.Genodigden.SingleAsync(g => g.Id == genodigdeId, ct);
        db.Verwacht(genodigde, invoer.Versie);
        if (!await db.Zittingen.AnyAsync(z => db.Agendapunten.Any(p => p.Id == genodigde.DossierId && p.ZittingId == z.Id) && z.VastgesteldOp == null && z.Stand != Zittingstand.Afgelast, ct))
        {
            return Uitkomst.Geweigerd("", "De zitting is voorbij of gaat niet door. Neem contact op met de procesondersteuner.");
        }

        (genodigde.Bekend, genodigde.Voorbereiding, genodigde.BeantwoordOp) = (invoer.Bekend, string.IsNullOrWhiteSpace(invoer.Voorbereiding) ? null : invoer.Voorbereiding.Trim(), klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
