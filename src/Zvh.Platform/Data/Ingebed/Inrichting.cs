using Npgsql;

namespace Zvh.Platform.Data.Ingebed;

/// <summary>The role, the database and the extensions of a house. Every step may be repeated: a start can be cut off anywhere.</summary>
internal static class Inrichting
{
    /// <summary>Role that owns the database of a house and migrates it; not the owner of the server.</summary>
    public const string Rol = "zvh";

    /// <summary>Role as which the host works: rows only.</summary>
    public const string Hostrol = "zvh_host";

    private static readonly string[] Extensies = ["pg_trgm", "unaccent", "fuzzystrmatch", "btree_gist"];

    /// <summary>Makes what is missing.</summary>
    /// <param name="verbinding">The connection of the host; role and database need not exist yet.</param>
    /// <param name="cancellationToken">Stops between two statements.</param>
    public static async Task MaakAsync(NpgsqlConnectionStringBuilder verbinding, CancellationToken cancellationToken)
    {
        if (await KlaarAsync(verbinding, cancellationToken))
        {
            return;
        }

        var beheer = new NpgsqlConnectionStringBuilder(verbinding.ConnectionString) { Username = Cluster.Beheerrol, Database = "postgres" };
        await using (var server = await OpenAsync(beheer, cancellationToken))
        {
            foreach (var (rol, mag) in new[] { (Rol, "createdb"), (Hostrol, "nocreatedb") })
            {
                if (!await BestaatAsync(server, "select 1 from pg_roles where rolname = $1", rol, cancellationToken))
                {
                    await DoeAsync(server, $"create role {rol} login {mag} password '{verbinding.Password}'", cancellationToken);
                }
            }

            // The owner may end what the host left running, for instance to drop a database.
            await DoeAsync(server, $"grant {Hostrol} to {Rol}", cancellationToken);
            if (!await BestaatAsync(server, "select 1 from pg_database where datname = $1", verbinding.Database!, cancellationToken))
            {
                await DoeAsync(server, $"create database \"{verbinding.Database}\" owner {Rol}", cancellationToken);
            }
        }

        beheer.Database = verbinding.Database;
        await MaakExtensiesAsync(beheer.ConnectionString, cancellationToken);
    }

    /// <summary>Makes the extensions in a database; its owner may, for they are trusted.</summary>
    public static async Task MaakExtensiesAsync(string verbinding, CancellationToken cancellationToken)
    {
        await using var database = await OpenAsync(new(verbinding), cancellationToken);
        foreach (var extensie in Extensies)
        {
            await DoeAsync(database, $"create extension if not exists {extensie}", cancellationToken);
        }
    }

    private static async Task<bool> KlaarAsync(NpgsqlConnectionStringBuilder verbinding, CancellationToken cancellationToken)
    {
        try
        {
            await using var database = await OpenAsync(new(verbinding.ConnectionString), cancellationToken);
            await using var vraag = new NpgsqlCommand(
                "select (select count(*) from pg_extension where extname = any ($1)) + (select count(*) from pg_roles where rolname = $2)", database)
            {
                Parameters = { new() { Value = Extensies }, new() { Value = Hostrol } },
            };
            return await vraag.ExecuteScalarAsync(cancellationToken) is long aantal && aantal == Extensies.Length + 1;
        }
        catch (PostgresException fout) when (fout.SqlState is PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidCatalogName)
        {
            return false;
        }
    }

    private static async Task<NpgsqlConnection> OpenAsync(NpgsqlConnectionStringBuilder naar, CancellationToken cancellationToken)
    {
        // Not pooled: the pool would keep connections of the owner of the server open.
        naar.Pooling = false;
        var verbinding = new NpgsqlConnection(naar.ConnectionString);
        try
        {
            await verbinding.OpenAsync(cancellationToken);
            return verbinding;
        }
        catch
        {
            await verbinding.DisposeAsync();
            throw;
        }
    }

    private static async Task<bool> BestaatAsync(NpgsqlConnection verbinding, string sql, string naam, CancellationToken cancellationToken)
    {
        await using var vraag = new NpgsqlCommand(sql, verbinding) { Parameters = { new() { Value = naam } } };
        return await vraag.ExecuteScalarAsync(cancellationToken) is not null;
    }

    private static async Task DoeAsync(NpgsqlConnection verbinding, string sql, CancellationToken cancellationToken)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }
}
