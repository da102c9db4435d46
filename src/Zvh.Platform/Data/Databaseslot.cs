using Npgsql;

namespace Zvh.Platform.Data;

/// <summary>A lock that holds over all nodes, freed when it is disposed or when its node dies.</summary>
public sealed class Databaseslot : IAsyncDisposable
{
    private readonly NpgsqlConnection verbinding;
    private readonly string naam;

    private Databaseslot(NpgsqlConnection verbinding, string naam) => (this.verbinding, this.naam) = (verbinding, naam);

    /// <summary>Waits for the lock with this name.</summary>
    public static async Task<Databaseslot> NeemAsync(NpgsqlDataSource database, string naam, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(database);
        var verbinding = await database.OpenConnectionAsync(ct);
        await VoerUitAsync(verbinding, "select pg_advisory_lock(hashtextextended($1, 0))", naam, ct);
        return new(verbinding, naam);
    }

    /// <summary>Takes the lock with this name when nobody holds it.</summary>
    /// <returns>Null when somebody else holds it.</returns>
    public static async Task<Databaseslot?> ProbeerAsync(NpgsqlDataSource database, string naam, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(database);
        var verbinding = await database.OpenConnectionAsync(ct);
        await using var opdracht = new NpgsqlCommand("select pg_try_advisory_lock(hashtextextended($1, 0))", verbinding) { Parameters = { new() { Value = naam } } };
        if (await opdracht.ExecuteScalarAsync(ct) is true)
        {
            return new(verbinding, naam);
        }

        await verbinding.DisposeAsync();
        return null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await VoerUitAsync(verbinding, "select pg_advisory_unlock(hashtextextended($1, 0))", naam, CancellationToken.None);
        await verbinding.DisposeAsync();
    }

    private static async Task VoerUitAsync(NpgsqlConnection verbinding, string sql, string naam, CancellationToken ct)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding) { Parameters = { new() { Value = naam } } };
        await opdracht.ExecuteNonQueryAsync(ct);
    }
}
