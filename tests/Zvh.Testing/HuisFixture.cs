using Xunit;

namespace Zvh.Testing;

/// <summary>A house of Midden-Limburg for a test class, on a database that was migrated and filled once per test process.</summary>
public class HuisFixture : PostgresFixture, IAsyncLifetime
{
    private Testdatabase? _database;
    private Testhuis? _huis;

    /// <summary>A house of Midden-Limburg.</summary>
    public HuisFixture()
        : this("midden-limburg")
    {
    }

    /// <summary>A house of another region: derive a fixture that names it.</summary>
    protected HuisFixture(string regio)
        : base(async verbinding => await (await Testhuis.StartAsync(verbinding, regio)).DisposeAsync()) => Regio = regio;

    /// <summary>Id of the region.</summary>
    public string Regio { get; }

    /// <inheritdoc />
    protected override string Sjabloonnaam => $"huis {Regio}";

    /// <summary>The house.</summary>
    public Testhuis Huis => _huis ?? throw new InvalidOperationException("The fixture has not been initialised.");

    /// <summary>The database of the house.</summary>
    public Testdatabase Database => _database ?? throw new InvalidOperationException("The fixture has not been initialised.");

    /// <summary>Clones the template and opens the house.</summary>
    protected async Task StartHuisAsync()
    {
        await InitializeAsync();
        _database = await MaakDatabaseAsync();
        _huis = await Testhuis.StartAsync(_database.ConnectionString, Regio);
    }

    /// <summary>Closes the house and drops its database.</summary>
    protected async Task SluitHuisAsync()
    {
        if (_huis is not null)
        {
            await _huis.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    Task IAsyncLifetime.InitializeAsync() => StartHuisAsync();

    Task IAsyncLifetime.DisposeAsync() => SluitHuisAsync();
}
