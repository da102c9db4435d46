using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Zvh.Platform.Data;
using Zvh.Platform.Data.Ingebed;

namespace Zvh.Testing;

/// <summary>The PostgreSQL server of this test process.</summary>
internal sealed class Testserver
{
    private const int Pogingen = 5;

    private const string Variabele = "ZVH_TEST_DB";

    private static readonly Lazy<Task<Testserver>> Server = new(StartAsync);

    private readonly string _verbinding;
    private readonly NpgsqlDataSource _beheer;

    // Lives as long as this object, and that as long as the process.
    private readonly object? _wacht;

    private Testserver(string verbinding, object? wacht)
    {
        _verbinding = verbinding;
        _wacht = wacht;
        _beheer = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(verbinding) { MaxPoolSize = 4 });
    }

    /// <summary>The server, started when the first test asks for it.</summary>
    public static Task<Testserver> VanProcesAsync() => Server.Value;

    /// <summary>Connection string to one of the databases. Small pools: many tests share the server.</summary>
    public string Verbinding(string database) =>
        new NpgsqlConnectionStringBuilder(_verbinding) { Database = database, MaxPoolSize = 20, IncludeErrorDetail = true }.ConnectionString;

    /// <summary>On our own server a house works as the role of the host, as in production; a given server has one role.</summary>
    public static Databaseverbinding Rollen(string eigenaar) =>
        new NpgsqlConnectionStringBuilder(eigenaar).Username == Inrichting.Rol ? IngebedPostgres.MetHostrol(eigenaar) : new(eigenaar);

    /// <summary>Makes a database that sorts the Dutch way, as that of a house does, and fills it.</summary>
    public async Task<string> MaakSjabloonAsync(Func<string, Task> richtIn)
    {
        var naam = $"zvh_sjabloon_{Guid.CreateVersion7():N}";
        await DoeAsync($"create database {naam} template template0 encoding 'UTF8' locale_provider icu icu_locale 'nl-NL' lc_collate 'C' lc_ctype 'C'");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => VerwijderBijEinde(naam);

        // Without a pool nothing stays connected: a database with connections cannot be cloned.
        var verbinding = new NpgsqlConnectionStringBuilder(Verbinding(naam)) { Pooling = false }.ConnectionString;
        await Inrichting.MaakExtensiesAsync(verbinding, CancellationToken.None);
        await richtIn(verbinding);
        return naam;
    }

    /// <summary>Clones a template.</summary>
    public async Task<Testdatabase> MaakDatabaseAsync(string sjabloon)
    {
        var naam = $"zvh_test_{Guid.CreateVersion7():N}";
        await DoeAsync($"create database {naam} template {sjabloon}");
        return new(this, naam);
    }

    /// <summary>Drops a database.</summary>
    public async Task VerwijderAsync(string naam)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                await DoeAsync($"drop database if exists {naam} with (force)");
                return;
            }
            catch (PostgresException fout) when (fout.SqlState == PostgresErrorCodes.InsufficientPrivilege && poging < Pogingen)
            {
                // The server itself cleans up in this database, and its owner may not send that away; a drop without force can.
                await ProbeerZonderDwangAsync(naam);
            }
        }
    }

    private async Task ProbeerZonderDwangAsync(string naam)
    {
        try
        {
            await DoeAsync($"drop database if exists {naam}");
        }
        catch (PostgresException fout) when (fout.SqlState == PostgresErrorCodes.ObjectInUse)
        {
            // A connection of the test is still open: the next try takes it by force.
        }
    }

    private static async Task<Testserver> StartAsync()
    {
        if (Environment.GetEnvironmentVariable(Variabele) is { Length: > 0 } gegeven)
        {
            return new(gegeven, wacht: null);
        }

        await Testmappen.RuimOpAsync();
        var postgres = await IngebedPostgres.StartAsync(
            new() { DataPad = Testmappen.Nieuw(), Wegwerp = true }, NullLogger.Instance, CancellationToken.None);
        return new(postgres.ConnectionString, Testmappen.Bewaak(postgres));
    }

    // A server of our own goes away whole; only one that was given keeps what we leave behind.
    private void VerwijderBijEinde(string naam)
    {
        if (Environment.GetEnvironmentVariable(Variabele) is { Length: > 0 })
        {
            VerwijderAsync(naam).GetAwaiter().GetResult();
        }
    }

    private async Task DoeAsync(string sql)
    {
        await using var opdracht = _beheer.CreateCommand(sql);
        await opdracht.ExecuteNonQueryAsync();
    }
}
