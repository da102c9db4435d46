using Npgsql;
using Zvh.Platform.Data;
using Zvh.Platform.Data.Ingebed;

namespace Zvh.Host.Start;

/// <summary>The database of the house: the one in <c>ConnectionStrings:Zvh</c> (and <c>ConnectionStrings:ZvhEigenaar</c> for the role
/// that owns the tables), or else a PostgreSQL server of our own.</summary>
internal sealed class Databasestart : IAsyncDisposable
{
    private readonly IngebedPostgres? eigen;

    private Databasestart(Databaseverbinding verbinding, IngebedPostgres? eigen) => (Verbinding, this.eigen) = (verbinding, eigen);

    public Databaseverbinding Verbinding { get; }

    public static async Task<Databasestart> StartAsync(IConfiguration configuratie, string regioId, ILogger log, bool bijLopende, CancellationToken ct)
    {
        if (configuratie.GetConnectionString("Zvh") is { Length: > 0 } gegeven)
        {
            return new(new(MetNaam(gegeven), MetNaam(configuratie.GetConnectionString("ZvhEigenaar") is { Length: > 0 } eigenaar ? eigenaar : gegeven)), null);
        }

        var opties = IngebedOpties.Lees(configuratie, Plugins.Checkout() ?? AppContext.BaseDirectory, regioId);
        if (bijLopende && await IngebedPostgres.LopendeVerbindingAsync(opties, ct) is { } lopend)
        {
            return new(IngebedPostgres.MetHostrol(MetNaam(lopend)), null);
        }

        var server = await IngebedPostgres.StartAsync(opties, log, ct);
        return new(IngebedPostgres.MetHostrol(MetNaam(server.ConnectionString)), server);
    }

    public ValueTask DisposeAsync() => eigen?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static string MetNaam(string verbinding) => new NpgsqlConnectionStringBuilder(verbinding)
    {
        ApplicationName = "Zvh.Modular",
        // A house is small; idle connections cost memory on both sides.
        MaxPoolSize = 60,
        ConnectionIdleLifetime = 60,
    }.ConnectionString;
}
