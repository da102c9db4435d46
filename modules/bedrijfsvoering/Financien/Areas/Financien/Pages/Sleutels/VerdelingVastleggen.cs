using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>Keeps a distribution as the contributions of a year; the former one stays, marked as replaced.</summary>
internal sealed class VerdelingVastleggen(FinancienDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Stores it, or refuses in a closed year.</summary>
    public async Task<Uitkomst> VoerUitAsync(Geldstroom stroom, int jaar, Berekening berekening, CancellationToken ct)
    {
        if (await db.Begrotingen.AnyAsync(b => b.GeldstroomId == stroom.Id && b.Jaar == jaar && b.AfgeslotenOp != null, ct))
        {
            return Uitkomst.Geweigerd("", $"Het jaar {jaar} is afgesloten. Er kan niets meer worden gewijzigd; verwerk een correctie in een later jaar.");
        }

        var oud = await db.Verdelingen.SingleOrDefaultAsync(v => v.GeldstroomId == stroom.Id && v.Jaar == jaar && v.Soort == VerdelingSoort.Bijdrage && !v.Vervangen, ct);
        if (oud is not null)
        {
            oud.Vervangen = true;
            await db.SaveChangesAsync(ct);
        }

        var partijen = await db.Partijen.ToDictionaryAsync(p => p.Naam, p => p.Id, StringComparer.Ordinal, ct);
        var vastlegging = new Vastlegging(VerdelingSoort.Bijdrage, jaar, stroom.Id, $"{stroom.Naam} {jaar}", gebruiker.Naam, klok.GetUtcNow(), berekening.BegrotingVersieId);
        db.Add(vastlegging.Van(berekening.Resultaat, naam => partijen[naam]));
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
