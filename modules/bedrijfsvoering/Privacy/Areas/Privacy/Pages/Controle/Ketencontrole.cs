using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Logboek;

namespace Zvh.Privacy.Controles;

/// <summary>The first row that does not fit.</summary>
/// <param name="Regel">Its number.</param>
/// <param name="Melding">What is wrong with it, in Dutch.</param>
internal sealed record Ketenbreuk(long Regel, string Melding);

/// <summary>What the database says about the end of the log, in one look.</summary>
/// <param name="Stand">Number and hash that the head keeps.</param>
/// <param name="Laatste">The highest number that a row has.</param>
internal sealed record Ketenkop(Ketenstand Stand, long Laatste);

/// <summary>How a check ended.</summary>
/// <param name="Stand">The last row that fits: when all is well the head.</param>
/// <param name="Breuk">The first row that does not fit; null when all do.</param>
internal sealed record Ketenuitslag(Ketenstand Stand, Ketenbreuk? Breuk);

/// <summary>Checks the chain of the log from the first row to the head, a batch at a time, so that a log of any length fits in memory.</summary>
internal sealed class Ketencontrole(LogboekDbContext db)
{
    /// <summary>The number of a noted head whose row is nowhere to be found.</summary>
    public const long Onvindbaar = long.MaxValue;

    private const int Partij = 2000;

    /// <summary>The head as it is now; null when somebody took it away.</summary>
    public async Task<Ketenkop?> KopAsync(CancellationToken ct) =>
        // One statement sees head and rows at the same moment, however much is being written.
        (await db.Database.SqlQuery<Kopregel>(
            $"select volgnummer as nummer, hash, (select coalesce(max(volgnummer), 0) from audit.regel) as laatste from audit.kop").ToListAsync(ct))
            .Select(k => new Ketenkop(new(k.Nummer, k.Hash), k.Laatste)).SingleOrDefault();

    /// <summary>Checks every row between a place in the chain and the head.</summary>
    /// <param name="vanaf">Where to begin: <see cref="Logketen.Begin"/>, or where an interrupted check stopped.</param>
    /// <param name="kop">The head to go up to.</param>
    /// <param name="ijkpunten">Heads that were noted earlier: the rows up to there must still be the same.</param>
    /// <param name="vorderAsync">Told after each batch how far the check is.</param>
    /// <param name="ct">Stops between two batches.</param>
    public async Task<Ketenuitslag> ControleerAsync(
        Ketenstand vanaf, Ketenkop? kop, IEnumerable<Ketenstand> ijkpunten, Func<Ketenstand, Task> vorderAsync, CancellationToken ct)
    {
        if (kop is null)
        {
            return new(vanaf, new(vanaf.Nummer + 1, "De kop van het logboek ontbreekt."));
        }

        var stand = vanaf;
        var bekend = ijkpunten.ToLookup(i => i.Nummer, i => i.Hash);
        for (var partij = await NeemAsync(stand, kop, ct); partij.Count > 0; partij = await NeemAsync(stand, kop, ct))
        {
            foreach (var regel in partij)
            {
                if (Logketen.Fout(stand, regel) is { } fout)
                {
                    return new(stand, new(stand.Nummer + 1, fout));
                }

                stand = Ketenstand.Van(regel);
                if (bekend[stand.Nummer].Any(h => !h.AsSpan().SequenceEqual(stand.Hash)))
                {
                    return new(stand, new(stand.Nummer, $"Regel {stand.Nummer} is een andere dan bij een eerdere controle: het logboek is daarna herschreven."));
                }
            }

            await vorderAsync(stand);
        }

        return new(stand, EindeFout(stand, kop, bekend.Select(b => b.Key).DefaultIfEmpty().Max()));
    }

    private static Ketenbreuk? EindeFout(Ketenstand stand, Ketenkop kop, long verst)
    {
        var volgende = stand.Nummer + 1;
        return stand.Nummer < kop.Stand.Nummer ? new(volgende, $"Regel {volgende} ontbreekt.")
            : !stand.Hash.AsSpan().SequenceEqual(kop.Stand.Hash) ? new(stand.Nummer, $"De kop van het logboek past niet bij regel {stand.Nummer}.")
            : kop.Laatste > kop.Stand.Nummer ? new(volgende, $"Regel {volgende} staat buiten de keten.")
            : verst == Onvindbaar ? new(stand.Nummer, "De genoteerde kop komt in het logboek niet voor: het is daarna herschreven, of de kop is van een ander huis.")
            : verst > kop.Stand.Nummer ? new(volgende, $"Regel {volgende} ontbreekt: bij een eerdere controle liep het logboek tot regel {verst}.")
            : null;
    }

    // What stands before the first row was put in by hand; reading must meet it.
    private Task<List<Logregel>> NeemAsync(Ketenstand na, Ketenkop kop, CancellationToken ct)
    {
        var nummer = na.Nummer == 0 ? long.MinValue : na.Nummer;
        return db.Regels.AsNoTracking().Where(r => r.Volgnummer > nummer && r.Volgnummer <= kop.Stand.Nummer).OrderBy(r => r.Volgnummer).Take(Partij).ToListAsync(ct);
    }

    private sealed record Kopregel(long Nummer, byte[] Hash, long Laatste);
}
