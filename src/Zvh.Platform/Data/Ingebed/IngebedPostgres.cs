using Microsoft.Extensions.Logging;
using Npgsql;

namespace Zvh.Platform.Data.Ingebed;

/// <summary>A PostgreSQL server that belongs to this host: it starts and stops with it and listens to it alone.</summary>
public sealed class IngebedPostgres : IAsyncDisposable
{
    private readonly Datamap _map;
    private readonly Cluster _cluster;
    private readonly bool _wegwerp;
    private bool _gestopt;

    private IngebedPostgres(Datamap map, Cluster cluster, IngebedOpties opties, string connectionString)
    {
        (_map, _cluster, _wegwerp) = (map, cluster, opties.Wegwerp);
        ConnectionString = connectionString;
    }

    /// <summary>Connection string for Npgsql, as the owner of the database of the house. Holds the password: never log it.</summary>
    public string ConnectionString { get; }

    /// <summary>The connection of the host and of the owner, from that of the owner of one of our own databases.</summary>
    public static Databaseverbinding MetHostrol(string eigenaar) =>
        new(new NpgsqlConnectionStringBuilder(eigenaar) { Username = Inrichting.Hostrol }.ConnectionString, eigenaar);

    /// <summary>The data folder.</summary>
    public string Map => _map.Pad;

    /// <summary>Takes the data folder, makes the cluster when there is none, starts the server and makes the database.</summary>
    /// <param name="opties">Where the data lies.</param>
    /// <param name="logger">Hears what is started and where.</param>
    /// <param name="cancellationToken">Ends the start; a server that was started is stopped again.</param>
    /// <exception cref="DatafolderInGebruik">Another host holds the data folder.</exception>
    /// <exception cref="IngebedFout">The server cannot be started; the message says what to do.</exception>
    public static async Task<IngebedPostgres> StartAsync(IngebedOpties opties, ILogger logger, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opties);
        var map = Datamap.Neem(Path.GetFullPath(opties.DataPad));
        try
        {
            return await Task.Run(() => StartAsync(opties, map, logger, cancellationToken), cancellationToken);
        }
        catch
        {
            map.Dispose();
            throw;
        }
    }

    /// <summary>The connection string of a house whose host is running (for a verb that works beside it); null when none runs.</summary>
    /// <param name="opties">Where the data lies.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    public static async Task<string?> LopendeVerbindingAsync(IngebedOpties opties, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(opties);
        var pad = Path.GetFullPath(opties.DataPad);
        if (!Datamap.IsBezet(pad) || Cluster.Luistert(Datamap.ClusterVan(pad)) is not { } plek)
        {
            return null;
        }

        var wachtwoord = await File.ReadAllTextAsync(Datamap.WachtwoordVan(pad), cancellationToken);
        return Verbinding(plek, opties.Database, wachtwoord).ConnectionString;
    }

    /// <summary>Stops the server and leaves the data folder to the next host. Data that may be lost is removed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_gestopt)
        {
            return;
        }

        _gestopt = true;
        try
        {
            await Task.Run(_cluster.Stop);
            if (_wegwerp)
            {
                Mappen.Verwijder(_map.Pad);
            }
        }
        finally
        {
            _map.Dispose();
        }
    }

    private static async Task<IngebedPostgres> StartAsync(
        IngebedOpties opties, Datamap map, ILogger logger, CancellationToken cancellationToken)
    {
        var account = Dienstaccount.Kies(map.Pad);
        if (!account.Bereikt(map.Pad))
        {
            throw new IngebedFout($"Het account {account.Naam}, waaronder PostgreSQL draait, kan niet bij {map.Pad}. "
                + "Kies met Zvh:DataPad een map waar ieder account bij kan, of start de host als een gewone gebruiker.");
        }

        var werkmap = Environment.IsPrivilegedProcess ? StandaardDataPad.MachineMap : map.Pad;
        var binaries = PostgresBinaries.Zoek(opties.PostgresMap, map.Versie, account, werkmap);
        var cluster = new Cluster(map, binaries, account, opties.Wegwerp);
        cancellationToken.ThrowIfCancellationRequested();
        cluster.Maak();
        var plek = cluster.Start();
        try
        {
            var verbinding = Verbinding(plek, opties.Database, await File.ReadAllTextAsync(map.Wachtwoordbestand, cancellationToken));
            await Inrichting.MaakAsync(verbinding, cancellationToken);
            logger.LogInformation("PostgreSQL {Versie} runs as {Account} on the data in {Map}.", binaries.Versie, account.Naam, map.Pad);
            return new(map, cluster, opties, verbinding.ConnectionString);
        }
        catch
        {
            cluster.Stop();
            throw;
        }
    }

    private static NpgsqlConnectionStringBuilder Verbinding(Luisterplek plek, string database, string wachtwoord) => new()
    {
        Host = plek.Adres,
        Port = plek.Poort,
        Database = database,
        Username = Inrichting.Rol,
        Password = wachtwoord,
        RequireAuth = "ScramSHA256",
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    };
}
