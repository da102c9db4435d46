using Microsoft.EntityFrameworkCore;
using Npgsql;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Toegang.Wie;
using Zvh.Privacy.Data;
using Zvh.Privacy.Domein;

namespace Zvh.Privacy.Noodtoegangen;

/// <summary>Reminds of an access in an emergency that nobody judged within three days; once.</summary>
internal sealed class Herinneringjob(PlatformDbContext platform, PrivacyDbContext db, Berichten berichten, NpgsqlDataSource database, Werkeenheid werkeenheid, TimeProvider klok) : IModuleJob
{
    private static readonly TimeSpan Termijn = TimeSpan.FromDays(3);

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        if ((await WachtendAsync(ct)).Count == 0)
        {
            return false;
        }

        // Another node may be reminding at this moment; read again behind the lock.
        await using var slot = await Databaseslot.ProbeerAsync(database, "noodtoegang herinneren", ct);
        foreach (var id in slot is null ? [] : await WachtendAsync(ct))
        {
            await werkeenheid.UitvoerenAsync(
                async () =>
                {
                    db.Add(new Beoordelingsherinnering { NoodtoegangId = id, Op = klok.GetUtcNow() });
                    await db.SaveChangesAsync(ct);
                    await berichten.StuurNaarRechtAsync(Rechten.NoodtoegangBeoordelen, "Een noodtoegang wacht al drie dagen op uw oordeel.", $"/privacy/noodtoegang/{id}", ct);
                    return true;
                },
                ct);
        }

        return false;
    }

    private async Task<List<Guid>> WachtendAsync(CancellationToken ct)
    {
        var grens = klok.GetUtcNow() - Termijn;
        var wachtend = await platform.Noodtoegangen.Where(n => n.BeoordeeldOp == null && n.Van <= grens).Select(n => n.Id).ToListAsync(ct);
        var gedaan = await db.Herinneringen.Where(h => wachtend.Contains(h.NoodtoegangId)).Select(h => h.NoodtoegangId).ToListAsync(ct);
        return [.. wachtend.Except(gedaan)];
    }
}
