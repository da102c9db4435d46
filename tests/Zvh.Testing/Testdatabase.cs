using Npgsql;

namespace Zvh.Testing;

/// <summary>A database that lives as long as one test.</summary>
public sealed class Testdatabase : IAsyncDisposable
{
    private readonly Testserver _server;

    internal Testdatabase(Testserver server, string naam)
    {
        _server = server;
        ConnectionString = server.Verbinding(naam);
        Naam = naam;
        Bron = NpgsqlDataSource.Create(ConnectionString);
    }

    /// <summary>Connection string for Npgsql.</summary>
    public string ConnectionString { get; }

    /// <summary>Name of the database.</summary>
    public string Naam { get; }

    /// <summary>Connections to the database, for checks beside the code under test.</summary>
    public NpgsqlDataSource Bron { get; }

    /// <summary>Runs one statement and gives its first value.</summary>
    public async Task<T?> VraagAsync<T>(string sql)
    {
        await using var vraag = Bron.CreateCommand(sql);
        return await vraag.ExecuteScalarAsync() is T waarde ? waarde : default;
    }

    /// <summary>Drops the database, connections and all.</summary>
    public async ValueTask DisposeAsync()
    {
        await Bron.DisposeAsync();
        await using var verbinding = new NpgsqlConnection(ConnectionString);
        NpgsqlConnection.ClearPool(verbinding);
        await _server.VerwijderAsync(Naam);
    }
}
