using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>A municipality confirms that it takes a return over.</summary>
internal sealed class TerugkeerBevestigen(ReintegratieDbContext db, Berichten berichten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>The organisation confirms, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> BevestigAsync(Guid id, uint versie, CancellationToken ct)
    {
        var terugkeer = await db.Terugkeren.SingleAsync(t => t.Id == id, ct);
        db.Verwacht(terugkeer, versie);
        if (terugkeer.Stand is not Terugkeerstand.Overgedragen || terugkeer.OrganisatieId != gebruiker.Bevoegdheid?.OrganisatieId)
        {
            return Uitkomst.Geweigerd("", "Deze terugkeer is niet aan uw organisatie overgedragen, of al bevestigd. Ververs de pagina.");
        }

        terugkeer.Bevestig(klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        await berichten.StuurNaarRechtAsync(Rechten.TerugkeerWijzigen, $"De gemeente neemt de terugkeer bij {terugkeer.Nummer} over.", TerugkeerBeginnen.Pad(id), ct);
        return Uitkomst.Ok();
    }
}
