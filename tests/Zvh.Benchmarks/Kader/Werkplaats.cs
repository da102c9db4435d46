using System.Reflection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Zvh.Platform.Data.Ingebed;

namespace Zvh.Benchmarks.Kader;

/// <summary>What measurements share, made when one asks for it and gone after the run.</summary>
internal sealed class Werkplaats : IAsyncDisposable
{
    private readonly string map = Path.Combine(Path.GetTempPath(), $"zvh-meting-{Guid.CreateVersion7():N}");
    private readonly Dictionary<string, Task<string>> gemaakt = new(StringComparer.Ordinal);
    private IngebedPostgres? server;
    private string? publicatie;

    /// <summary>The root of the checkout.</summary>
    public static string Wortel { get; } = typeof(Werkplaats).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "Zvh.RepoRoot").Value!;

    /// <summary>The published host: Release, compiled ahead of time.</summary>
    public async Task<string> HostAsync(CancellationToken ct) => publicatie ??= await Publicatie.MaakAsync(zonder: null, ct);

    /// <summary>A new folder that any account may read, for PostgreSQL does not run as root.</summary>
    public string NieuweMap(string naam) => Directory.CreateDirectory(Path.Combine(map, $"{naam}-{Guid.CreateVersion7():N}")).FullName;

    /// <summary>A new, empty database on a server that flushes to disk as that of a house does.</summary>
    public async Task<string> NieuweDatabaseAsync(CancellationToken ct)
    {
        server ??= await IngebedPostgres.StartAsync(new() { DataPad = Path.Combine(map, "postgres") }, NullLogger.Instance, ct);
        return await MaakDatabaseAsync(server, "template0 encoding 'UTF8' locale_provider icu icu_locale 'nl-NL' lc_collate 'C' lc_ctype 'C'", ct);
    }

    /// <summary>A copy of a database to which nobody is connected.</summary>
    public Task<string> KloonAsync(string verbinding, CancellationToken ct) =>
        MaakDatabaseAsync(server!, $"{new NpgsqlConnectionStringBuilder(verbinding).Database} strategy file_copy", ct);

    /// <summary>Drops a database, so that the server does not keep what nobody needs.</summary>
    public async Task VerwijderAsync(string verbinding)
    {
        await using var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server!.ConnectionString) { CommandTimeout = 0 });
        await using var weg = bron.CreateCommand($"drop database {new NpgsqlConnectionStringBuilder(verbinding).Database} with (force)");
        await weg.ExecuteNonQueryAsync();
    }

    /// <summary>Makes something when the first measurement asks for it; the others get the same.</summary>
    public Task<string> EenmaalAsync(string naam, Func<Task<string>> maak) => gemaakt.TryGetValue(naam, out var al) ? al : gemaakt[naam] = maak();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        if (Directory.Exists(map))
        {
            Directory.Delete(map, recursive: true);
        }
    }

    private static async Task<string> MaakDatabaseAsync(IngebedPostgres server, string naar, CancellationToken ct)
    {
        var naam = $"meting_{Guid.CreateVersion7():N}";
        await using var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(server.ConnectionString) { CommandTimeout = 0 });
        await using var maak = bron.CreateCommand($"create database {naam} template {naar}");
        await maak.ExecuteNonQueryAsync(ct);
        return new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = naam }.ConnectionString;
    }
}
