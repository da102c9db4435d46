using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Data;
using Zvh.Signalering.Domein.Factsheets;

namespace Zvh.Signalering.Factsheets;

/// <summary>Writes what figures mean, publishes, and throws away what was never published.</summary>
internal sealed class FactsheetsBijhouden(SignaleringDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Saves what the analyst says, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> DuidAsync(Guid id, string? duiding, uint versie, CancellationToken ct)
    {
        var factsheet = await db.Factsheets.SingleAsync(f => f.Id == id, ct);
        if (factsheet.Stand is not Factsheetstand.Concept)
        {
            return Uitkomst.Geweigerd("", "Deze factsheet is gepubliceerd en verandert niet meer. Tel het halfjaar opnieuw als er iets niet klopt.");
        }

        db.Verwacht(factsheet, versie);
        factsheet.Duiding = string.IsNullOrWhiteSpace(duiding) ? null : duiding.Trim().ReplaceLineEndings("\n");
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Publishes every factsheet of a count at once, in the open transaction: they hide small numbers together. Takes the place of what was published of the same half.</summary>
    /// <returns>How many; or that some have no text yet.</returns>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed one meanwhile.</exception>
    public async Task<Uitkomst<int>> PubliceerAsync(Guid rondeId, CancellationToken ct)
    {
        var ronde = await db.Rondes.SingleAsync(r => r.Id == rondeId, ct);
        var factsheets = await db.Factsheets.Where(f => f.RondeId == rondeId).ToListAsync(ct);
        if (!ronde.IsKlaar || factsheets.Exists(f => f.Stand is not Factsheetstand.Concept))
        {
            return Uitkomst<int>.Geweigerd("", ronde.IsKlaar ? "Deze factsheets zijn al gepubliceerd." : "De telling is nog bezig. Wacht tot alle factsheets er zijn.");
        }

        if (factsheets.Count(f => f.Duiding is null) is > 0 and var zonder)
        {
            return Uitkomst<int>.Geweigerd("", $"{(zonder == 1 ? "Bij één gemeente" : $"Bij {zonder} gemeenten")} staat nog geen duiding. Schrijf in een paar zinnen wat de cijfers betekenen.");
        }

        var eerder = await (from r in db.Rondes where r.Van == ronde.Van && r.Tot == ronde.Tot && r.Id != rondeId join f in db.Factsheets on r.Id equals f.RondeId where f.Stand == Factsheetstand.Gepubliceerd select f).ToListAsync(ct);
        eerder.ForEach(f => f.Vervang());
        factsheets.ForEach(f => f.Publiceer(gebruiker.Naam, klok.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Uitkomst<int>.Ok(factsheets.Count);
    }

    /// <summary>Throws a count away that was never published, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> GooiWegAsync(Guid rondeId, uint versie, CancellationToken ct)
    {
        var ronde = await db.Rondes.SingleAsync(r => r.Id == rondeId, ct);
        if (await db.Factsheets.AnyAsync(f => f.RondeId == rondeId && f.Stand != Factsheetstand.Concept, ct))
        {
            return Uitkomst.Geweigerd("", "Deze factsheets zijn gepubliceerd en blijven bestaan. Tel het halfjaar opnieuw als er iets niet klopt.");
        }

        db.Verwacht(ronde, versie);
        db.Remove(ronde);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
