using System.Collections.Frozen;
using Npgsql;

namespace Zvh.Platform.Modules;

/// <summary>Tells which modules are on. The state lives in PostgreSQL; a node re-reads it when its copy is older than one second.</summary>
public sealed class ModuleSchakelaar(ModuleCatalogus catalogus, NpgsqlDataSource database, TimeProvider klok) : IDisposable
{
    private static readonly TimeSpan Houdbaar = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim slot = new(1, 1);
    private volatile Stand? stand;

    /// <summary>The ids of the modules that are on.</summary>
    public async ValueTask<IReadOnlySet<string>> AanAsync(CancellationToken ct = default)
    {
        var huidig = stand;
        if (huidig is not null && klok.GetElapsedTime(huidig.Gelezen) < Houdbaar)
        {
            return huidig.Aan;
        }

        await slot.WaitAsync(ct);
        try
        {
            if (stand is { } vers && klok.GetElapsedTime(vers.Gelezen) < Houdbaar)
            {
                return vers.Aan;
            }

            stand = new(await LeesAsync(ct), klok.GetTimestamp());
            return stand.Aan;
        }
        finally
        {
            slot.Release();
        }
    }

    /// <summary>Whether the module is on.</summary>
    public async ValueTask<bool> IsAanAsync(string moduleId, CancellationToken ct = default) => (await AanAsync(ct)).Contains(moduleId);

    /// <summary>Forgets the copy, so that the next question reads the database.</summary>
    public void Vergeet() => stand = null;

    /// <inheritdoc />
    public void Dispose() => slot.Dispose();

    private async Task<FrozenSet<string>> LeesAsync(CancellationToken ct)
    {
        await using var opdracht = database.CreateCommand("select module_id from platform.module_stand where aan");
        await using var lezer = await opdracht.ExecuteReaderAsync(ct);
        var aan = catalogus.Manifesten.Where(m => m.AltijdAan).Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        while (await lezer.ReadAsync(ct))
        {
            aan.Add(lezer.GetString(0));
        }

        aan.IntersectWith(catalogus.Manifesten.Select(m => m.Id));
        return aan.ToFrozenSet(StringComparer.Ordinal);
    }

    private sealed record Stand(IReadOnlySet<string> Aan, long Gelezen);
}
