using System.Collections.Frozen;
using Npgsql;
using Zvh.Platform.Data;

namespace Zvh.Platform.Modules;

/// <summary>Tells which modules are on. The state lives in PostgreSQL; a node re-reads it when its copy is older than one second.</summary>
public sealed class ModuleSchakelaar : IDisposable
{
    private readonly ModuleCatalogus catalogus;
    private readonly NpgsqlDataSource database;
    private readonly KorteKopie<FrozenSet<string>> stand;

    /// <summary>Makes the switch; the database is not touched yet.</summary>
    public ModuleSchakelaar(ModuleCatalogus catalogus, NpgsqlDataSource database, TimeProvider klok)
    {
        (this.catalogus, this.database) = (catalogus, database);
        stand = new(LeesAsync, klok);
    }

    /// <summary>The ids of the modules that are on.</summary>
    public async ValueTask<IReadOnlySet<string>> AanAsync(CancellationToken ct = default) => await stand.NeemAsync(ct);

    /// <summary>Whether the module is on.</summary>
    public async ValueTask<bool> IsAanAsync(string moduleId, CancellationToken ct = default) => (await stand.NeemAsync(ct)).Contains(moduleId);

    /// <summary>Forgets the copy, so that the next question reads the database.</summary>
    public void Vergeet() => stand.Vergeet();

    /// <inheritdoc />
    public void Dispose() => stand.Dispose();

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
}
