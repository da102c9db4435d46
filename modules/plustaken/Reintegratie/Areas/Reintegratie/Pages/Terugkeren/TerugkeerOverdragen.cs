using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>Hands a return over to a municipality .</summary>
internal sealed class TerugkeerOverdragen(ReintegratieDbContext db, Partners partners, IOnderwerptoegang toegang, Lidmaatschappen lidmaatschappen, TimeProvider klok)
{
    /// <summary>Hands it over, in the open transaction. The people of the organisation see the return and the melding from then on.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> DraagOverAsync(Guid id, Overdrachtinvoer invoer, uint versie, CancellationToken ct)
    {
        var terugkeer = await db.Terugkeren.SingleAsync(t => t.Id == id, ct);
        db.Verwacht(terugkeer, versie);
        if (!terugkeer.KanOver)
        {
            return Uitkomst.Geweigerd("", "Overdragen kan alleen als is gewogen dat de regie lokaal hoort. Weeg eerst.");
        }

        var betrokken = await partners.BetrekAsync(invoer.OrganisatieId, new(TerugkeerBeginnen.Soort, id, Rechten.TerugkeerBevestigen, $"Het huis draagt een terugkeer aan u over ({terugkeer.Nummer}). Bevestig dat u het overneemt.", TerugkeerBeginnen.Pad(id)), ct);
        if (!betrokken.Gelukt)
        {
            return betrokken;
        }

        terugkeer.DraagOver(invoer.OrganisatieId!.Value);
        await db.SaveChangesAsync(ct);
        await toegang.GeefAsync(terugkeer.OnderwerpId, await lidmaatschappen.LedenAsync(TerugkeerBeginnen.Soort, id, ct), "overdracht", klok.GetUtcNow(), klok.GetUtcNow() + Partners.Zichtduur, ct);
        return Uitkomst.Ok();
    }
}
