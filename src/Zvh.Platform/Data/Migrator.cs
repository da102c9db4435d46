using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Zvh.Platform.Data;

/// <summary>Brings every schema up to date at start. A context whose newest migration is in its history is not even built.</summary>
public sealed class Migrator(
    IServiceScopeFactory scopes, NpgsqlDataSource database, Databaseverbinding verbinding, IEnumerable<Contextregistratie> contexten, ILogger<Migrator> log)
{
    /// <summary>Migrates what is behind; nodes that start together wait for each other.</summary>
    /// <returns>The schemas that were changed.</returns>
    public async Task<IReadOnlyList<string>> MigreerAsync(CancellationToken ct = default)
    {
        var achter = new List<Contextregistratie>();
        foreach (var context in contexten)
        {
            if (!await IsBijAsync(context, ct))
            {
                achter.Add(context);
            }
        }

        if (achter.Count == 0)
        {
            return [];
        }

        await using var eigenaar = NpgsqlDataSource.Create(verbinding.Eigenaar);
        await using var slot = await Databaseslot.NeemAsync(eigenaar, "migratie", ct);
        await using var open = await eigenaar.OpenConnectionAsync(ct);
        foreach (var context in achter)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = (DbContext)scope.ServiceProvider.GetRequiredService(context.ContextType);
            db.Database.SetDbConnection(open, contextOwnsConnection: false);

            // Otherwise EF looks for a history that is not there and logs an error at every first start.
            await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync(ct);
            await db.Database.MigrateAsync(ct);
            log.LogInformation("Schema {Schema} is bijgewerkt", context.Schema);
        }

        if (verbinding.Hostrol is { } rol)
        {
            await Hostrechten.GeefAsync(open, rol, achter.Select(a => a.Schema), ct);
        }

        return [.. achter.Select(a => a.Schema)];
    }

    private async Task<bool> IsBijAsync(Contextregistratie context, CancellationToken ct)
    {
        var nieuwste = NieuwsteMigratie(context.ContextType);
        if (nieuwste is null)
        {
            return true;
        }

        // A role that was never granted anything does not see the schema: then it is behind too.
        await using var bestaat = database.CreateCommand(
            "select exists (select 1 from pg_namespace where nspname = $2 and has_schema_privilege(oid, 'usage')) and to_regclass($1) is not null");
        bestaat.Parameters.Add(new() { Value = $"\"{context.Schema}\".\"{HistoryRepository.DefaultTableName}\"" });
        bestaat.Parameters.Add(new() { Value = context.Schema });
        if (await bestaat.ExecuteScalarAsync(ct) is not true)
        {
            return false;
        }

        // The schema is the id of a module, a constant of the build.
        await using var gedaan = database.CreateCommand(
            $"select exists (select 1 from \"{context.Schema}\".\"{HistoryRepository.DefaultTableName}\" where \"MigrationId\" = $1)");
        gedaan.Parameters.Add(new() { Value = nieuwste });
        return await gedaan.ExecuteScalarAsync(ct) is true;
    }

    private static string? NieuwsteMigratie(Type contextType) => contextType.Assembly.GetTypes()
        .Where(t => t.GetCustomAttributes(typeof(DbContextAttribute), false).OfType<DbContextAttribute>().Any(a => a.ContextType == contextType))
        .SelectMany(t => t.GetCustomAttributes(typeof(MigrationAttribute), false).OfType<MigrationAttribute>())
        .Select(m => m.Id).Order(StringComparer.Ordinal).LastOrDefault();
}
