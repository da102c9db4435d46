using Microsoft.EntityFrameworkCore;
using Npgsql;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Privacy.Data;
using Zvh.Privacy.Domein;

namespace Zvh.Privacy.Controles;

/// <summary>Asks for the check of the night, and carries out a check that waits or that a killed node left.</summary>
internal sealed class ControleJob(PrivacyDbContext db, NpgsqlDataSource database, ControleVragen vragen, ControleUitvoeren uitvoeren) : IModuleJob
{
    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        await vragen.VannachtAsync(ct);
        foreach (var id in await Open().Select(c => c.Id).ToListAsync(ct))
        {
            // One node at a time works on a check; the lock goes with the node when it dies.
            await using var slot = await Databaseslot.ProbeerAsync(database, $"logcontrole {id}", ct);
            if (slot is not null && await Open().SingleOrDefaultAsync(c => c.Id == id, ct) is { } controle)
            {
                await uitvoeren.VoerUitAsync(controle, ct);
                return true;
            }
        }

        return false;
    }

    private IQueryable<Logcontrole> Open() =>
        db.Logcontroles.AsNoTracking().Where(c => c.Status == Controlestatus.Wacht || c.Status == Controlestatus.Bezig).OrderBy(c => c.Op);
}
