using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Toegang;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Zittingen;

/// <summary>Writes the general part of the minutes and adopts them. What was said and decided per item stands with the item, so that everybody reads his own.</summary>
internal sealed class Verslagleggen(TafelsDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Saves the general part, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> BewaarAsync(Guid zittingId, string? tekst, uint versie, CancellationToken ct)
    {
        var zitting = await db.Zittingen.SingleAsync(z => z.Id == zittingId, ct);
        db.Verwacht(zitting, versie);
        if (!zitting.IsOpTeSchrijven)
        {
            return Uitkomst.Geweigerd("", "Het verslag is al vastgesteld of de zitting gaat niet door.");
        }

        zitting.Verslag = string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Adopts the minutes, in the open transaction: from then on they stay as they are.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> StelVastAsync(Guid zittingId, uint versie, CancellationToken ct)
    {
        var zitting = await db.Zittingen.SingleAsync(z => z.Id == zittingId, ct);
        db.Verwacht(zitting, versie);
        if (zitting.Stand is not Zittingstand.Afgelopen || zitting.VastgesteldOp is not null)
        {
            return Uitkomst.Geweigerd("", "Een verslag wordt één keer vastgesteld, als de zitting is afgelopen.");
        }

        if (await db.Agendapunten.CountAsync(p => p.ZittingId == zittingId && p.Stand == Puntstand.Open, ct) is > 0 and var open)
        {
            return Uitkomst.Geweigerd("", $"{(open == 1 ? "Eén agendapunt is" : $"{open} agendapunten zijn")} nog niet afgerond. Neem een besluit, of houd het punt aan.");
        }

        (zitting.VastgesteldOp, zitting.VastgesteldDoor) = (klok.GetUtcNow(), gebruiker.Naam);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
