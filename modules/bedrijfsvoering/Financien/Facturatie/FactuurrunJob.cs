using Microsoft.EntityFrameworkCore;
using Npgsql;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;

namespace Zvh.Financien.Facturatie;

/// <summary>Looks for a run that waits, or that a killed node left, and carries it out.</summary>
internal sealed class FactuurrunJob(FinancienDbContext db, NpgsqlDataSource database, FactuurrunUitvoeren uitvoeren) : IModuleJob
{
    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        foreach (var run in await db.Factuurruns.AsNoTracking().Where(r => r.Status == RunStatus.Wacht || r.Status == RunStatus.Bezig).OrderBy(r => r.Op).ToListAsync(ct))
        {
            // One node at a time works on a run; the lock goes with the node when it dies.
            await using var slot = await Databaseslot.ProbeerAsync(database, FactuurrunUitvoeren.Slotnaam(run.Id), ct);
            if (slot is not null)
            {
                await uitvoeren.VoerUitAsync(run, ct);
                return true;
            }
        }

        return false;
    }
}
