using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Privacy.Noodtoegangen;

/// <summary>Ends an access in an emergency, and closes its incident with a verdict of somebody else.</summary>
internal sealed class NoodtoegangBeoordelen(PlatformDbContext db, Berichten berichten, ILogboek logboek, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Ends the own access before its time.</summary>
    /// <returns>False when there is none of this user with this id.</returns>
    public async Task<bool> BeeindigAsync(Guid id, CancellationToken ct)
    {
        var ik = gebruiker.Bevoegdheid?.Id;
        if (await db.Noodtoegangen.SingleOrDefaultAsync(n => n.Id == id && n.GebruikerId == ik, ct) is not { } nood)
        {
            return false;
        }

        await SluitAsync(nood, ct);
        await db.SaveChangesAsync(ct);
        Noteer(nood, "beeindigd", Rechten.NoodtoegangVragen);
        return true;
    }

    /// <summary>Judges whether it was right, and ends what still runs.</summary>
    /// <param name="id">The access.</param>
    /// <param name="versie">The row version that the judge looked at.</param>
    /// <param name="terecht">Whether it was right.</param>
    /// <param name="oordeel">Why.</param>
    /// <param name="ct">Stops before the commit.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else judged meanwhile.</exception>
    public async Task<Uitkomst> OordeelAsync(Guid id, uint versie, bool terecht, string oordeel, CancellationToken ct)
    {
        var nood = await db.Noodtoegangen.SingleAsync(n => n.Id == id, ct);
        if (nood.GebruikerId == gebruiker.Bevoegdheid?.Id)
        {
            await logboek.SchrijfAsync(new(Logactie.Noodtoegang, nood.Soort, nood.ObjectId.ToString()) { Uitkomst = Loguitkomst.Geweigerd, Recht = Rechten.NoodtoegangBeoordelen, Codes = $"eigen:{nood.Id}" }, ct);
            return Uitkomst.Geweigerd("", "U nam deze noodtoegang zelf. Iemand anders moet haar beoordelen.");
        }

        db.Verwacht(nood, versie);
        (nood.BeoordeeldDoor, nood.BeoordeeldOp, nood.Terecht, nood.Oordeel) = (gebruiker.Naam, klok.GetUtcNow(), terecht, oordeel.Trim());
        await SluitAsync(nood, ct);
        await db.SaveChangesAsync(ct);
        Noteer(nood, terecht ? "terecht" : "onterecht", Rechten.NoodtoegangBeoordelen);
        await berichten.StuurAsync([nood.GebruikerId], "Uw noodtoegang is beoordeeld.", "/privacy/toegang", ct);
        return Uitkomst.Ok();
    }

    private async Task SluitAsync(Noodtoegang nood, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (nood.Tot > nu)
        {
            nood.Tot = nu;
            (await db.Lidmaatschappen.Where(l => l.Id == nood.LidmaatschapId || l.Via == nood.LidmaatschapId).ToListAsync(ct)).ForEach(l => l.Tot = nu);
        }
    }

    private void Noteer(Noodtoegang nood, string wat, string recht) =>
        logboek.Noteer(new(Logactie.Noodtoegang, nood.Soort, nood.ObjectId.ToString()) { Recht = recht, Codes = $"{wat}:{nood.Id}" });
}
