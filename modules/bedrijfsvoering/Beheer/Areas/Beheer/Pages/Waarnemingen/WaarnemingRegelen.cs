using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Gebruikers;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Waarnemingen;

/// <summary>Lets somebody take over for a colleague for a while, or ends that early.</summary>
internal sealed class WaarnemingRegelen(PlatformDbContext db, Rechtenwijziging rechten, Gebruikerlogboek geschiedenis, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private const int HoogstensJaren = 1;

    /// <summary>Lets somebody take over.</summary>
    /// <param name="voorId">Who is away.</param>
    /// <param name="invoer">Who takes over, and when.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst> RegelAsync(Guid voorId, Waarneminginvoer invoer, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        var (door, van, tot) = (invoer.DoorId!.Value, invoer.Van!.Value, invoer.Tot!.Value);
        if (await KeurAsync(voorId, door, van, tot, ct) is { } fout)
        {
            return Uitkomst.Geweigerd([fout]);
        }

        var waarneming = new Waarneming { VoorId = voorId, DoorId = door, Van = van, Tot = tot, Door = gebruiker.Naam, Op = klok.GetUtcNow() };
        db.Add(waarneming);
        return await BewaarAsync(waarneming, "geregeld", $"van {Toegangswoorden.Dag(van)} tot en met {Toegangswoorden.Dag(tot)}", ct);
    }

    /// <summary>Ends a substitution at once.</summary>
    public async Task<Uitkomst> BeeindigAsync(Guid id, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        var waarneming = await db.Waarnemingen.SingleAsync(w => w.Id == id, ct);
        if (waarneming.IngetrokkenOp is not null)
        {
            return Uitkomst.Geweigerd("", "Deze waarneming is intussen al beëindigd.");
        }

        waarneming.IngetrokkenOp = klok.GetUtcNow();
        return await BewaarAsync(waarneming, "beëindigd", "eerder dan gepland", ct);
    }

    private async Task<Fout?> KeurAsync(Guid voorId, Guid door, DateOnly van, DateOnly tot, CancellationToken ct) =>
        door == voorId ? new(nameof(Waarneminginvoer.DoorId), "Iemand kan niet voor zichzelf waarnemen. Kies een collega.")
        : !await db.Gebruikers.AnyAsync(g => g.Id == door && !g.Geblokkeerd, ct) ? new(nameof(Waarneminginvoer.DoorId), "Deze gebruiker bestaat niet of is geblokkeerd. Kies iemand uit de lijst.")
        : tot < van ? new(nameof(Waarneminginvoer.Tot), "De laatste dag ligt voor de eerste dag. Kies een latere dag.")
        : tot < klok.Vandaag() ? new(nameof(Waarneminginvoer.Tot), "Deze dag is voorbij. Kies een latere dag.")
        : tot > van.AddYears(HoogstensJaren) ? new(nameof(Waarneminginvoer.Tot), $"Een waarneming duurt hoogstens {HoogstensJaren} jaar. Kies een eerdere dag.")
        : await db.Waarnemingen.AnyAsync(w => w.VoorId == voorId && w.DoorId == door && w.IngetrokkenOp == null && w.Van <= tot && van <= w.Tot, ct)
            ? new(nameof(Waarneminginvoer.DoorId), "Deze collega neemt in die tijd al waar. Kies andere dagen of een andere collega.")
        : null;

    private async Task<Uitkomst> BewaarAsync(Waarneming waarneming, string wat, string wanneer, CancellationToken ct)
    {
        var uitkomst = await rechten.BewaarAsync("", ct);
        if (!uitkomst.Gelukt)
        {
            return uitkomst;
        }

        var namen = await db.Gebruikers.Where(g => g.Id == waarneming.VoorId || g.Id == waarneming.DoorId).ToDictionaryAsync(g => g.Id, g => g.Naam, ct);
        rechten.Noteer(waarneming.DoorId, $"waarneming-{(waarneming.IngetrokkenOp is null ? "geregeld" : "beeindigd")} voor:{waarneming.VoorId} {Toegangswoorden.Code(waarneming.Van)}/{Toegangswoorden.Code(waarneming.Tot)}");
        await geschiedenis.SchrijfAsync(waarneming.VoorId, $"Waarneming door {namen[waarneming.DoorId]} {wat}, {wanneer}", ct);
        await geschiedenis.SchrijfAsync(waarneming.DoorId, $"Waarneming voor {namen[waarneming.VoorId]} {wat}, {wanneer}", ct);
        return uitkomst;
    }
}
