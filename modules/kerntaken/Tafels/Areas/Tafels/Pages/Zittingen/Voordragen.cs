using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Toegang;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;
using Zvh.Tafels.Opleggers;

namespace Zvh.Tafels.Zittingen;

/// <summary>Asks to talk about a melding or case at a tafel.</summary>
internal sealed class Voordragen(TafelsDbContext db, IOnderwerpen onderwerpen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Proposes it, in the open transaction.</summary>
    public async Task<Uitkomst> VoerUitAsync(Guid tafelId, string nummer, string? reden, CancellationToken ct)
    {
        if (!await db.Tafels.AnyAsync(t => t.Id == tafelId && t.Tot == null, ct))
        {
            return Uitkomst.Geweigerd("Tafel", "Kies een tafel uit de lijst.");
        }

        if (await onderwerpen.ZoekAsync(nummer, ct) is not { } onderwerp)
        {
            return Uitkomst.Geweigerd("Nummer", "Er is geen melding of casus met dit nummer die u mag zien. Kijk het nummer na.");
        }

        if (await db.Voordrachten.AnyAsync(v => v.TafelId == tafelId && v.OnderwerpId == onderwerp.Id && v.AfgehandeldOp == null, ct))
        {
            return Uitkomst.Geweigerd("Nummer", "Dit is al voorgedragen voor deze tafel.");
        }

        db.Add(new Voordracht { TafelId = tafelId, OnderwerpId = onderwerp.Id, Reden = string.IsNullOrWhiteSpace(reden) ? null : reden.Trim(), Op = klok.GetUtcNow(), Door = gebruiker.Naam });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>What waits for a tafel and the user may see, the oldest first.</summary>
    public async Task<IReadOnlyList<Voordrachtrij>> OpenAsync(Guid tafelId, CancellationToken ct)
    {
        var open = await db.Voordrachten.AsNoTracking().Where(v => v.TafelId == tafelId && v.AfgehandeldOp == null).OrderBy(v => v.Op).ToListAsync(ct);
        var over = open.Count == 0 ? [] : (await onderwerpen.LeesAsync(open.ConvertAll(v => v.OnderwerpId), ct)).ToDictionary(o => o.Id);
        return [.. open.Where(v => over.ContainsKey(v.OnderwerpId)).Select(v => new Voordrachtrij(v, over[v.OnderwerpId].Nummer, over[v.OnderwerpId].Pad))];
    }

    /// <summary>Takes a proposal from the list, in the open transaction.</summary>
    public async Task HandelAfAsync(Guid tafelId, Guid voordrachtId, CancellationToken ct)
    {
        if (await db.Voordrachten.SingleOrDefaultAsync(v => v.Id == voordrachtId && v.TafelId == tafelId && v.AfgehandeldOp == null, ct) is { } voordracht)
        {
            voordracht.AfgehandeldOp = klok.GetUtcNow();
            await db.SaveChangesAsync(ct);
        }
    }
}
