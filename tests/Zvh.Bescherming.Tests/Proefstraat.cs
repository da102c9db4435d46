using Zvh.Proef;
using Zvh.Testing;

namespace Zvh.Bescherming.Tests;

/// <summary>A house with two records: the role of the name is a member of the first, nobody of the second.</summary>
public sealed class Proefstraat : IAsyncLifetime
{
    /// <summary>Name of the collection.</summary>
    public const string Naam = "proefstraat";

    private readonly LegePostgresFixture _server = new();
    private Testdatabase? _database;

    /// <summary>The house.</summary>
    public Testhuis Huis { get; private set; } = null!;

    /// <summary>Its database, as the owner.</summary>
    public Testdatabase Database => _database!;

    /// <summary>Of this record the procesregisseur and both partners are members.</summary>
    public Guid Eigen { get; private set; }

    /// <summary>Of this record nobody is a member.</summary>
    public Guid Vreemd { get; private set; }

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        await _server.InitializeAsync();
        _database = await _server.MaakDatabaseAsync();
        Huis = await Proefhuis.StartAsync(_database.ConnectionString);
        Eigen = (await Huis.MaakDossierAsync("D-1", Schildwacht.Eigen)).Id;
        Vreemd = (await Huis.MaakDossierAsync("D-2", Schildwacht.Vreemd)).Id;
        foreach (var lid in new[] { "procesregisseur", "proef-partner", "proef-privaat" })
        {
            await Huis.MaakLidAsync(Eigen, lid);
        }
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        await Huis.DisposeAsync();
        await Database.DisposeAsync();
    }
}

/// <summary>Classes that share the house; they run one after another.</summary>
[CollectionDefinition(Proefstraat.Naam)]
public sealed class ProefstraatCollectie : ICollectionFixture<Proefstraat>;

/// <summary>Values that exist nowhere else: wherever one turns up, it leaked from a classified column.</summary>
public static class Schildwacht
{
    /// <summary>In the record that members see.</summary>
    public const string Eigen = "Qwxzlid Zeldzaam";

    /// <summary>In the record that no restricted user sees.</summary>
    public const string Vreemd = "Qwxzvreemd Zeldzaam";
}
