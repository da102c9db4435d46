using System.Collections.Concurrent;
using Zvh.Testing;

namespace Zvh.Regions.Tests.Huizen;

/// <summary>One running house per region, started when the first test asks for it; each has a database of its own.</summary>
public sealed class Regiohuizen : IAsyncLifetime
{
    private readonly LegePostgresFixture _server = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<(Testhuis Huis, Testdatabase Database)>>> _huizen = new(StringComparer.Ordinal);

    /// <summary>The regions of this build, and the one that is a bare folder.</summary>
    public static TheoryData<string> Regios => [.. Profielen.Plugins.Select(p => p.Id), "proefland"];

    /// <summary>The house of a region.</summary>
    public async Task<Testhuis> HuisAsync(string regio) => (await NeemAsync(regio)).Huis;

    /// <summary>The database of the house of a region.</summary>
    public async Task<Testdatabase> DatabaseAsync(string regio) => (await NeemAsync(regio)).Database;

    /// <inheritdoc />
    public Task InitializeAsync() => _server.InitializeAsync();

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        foreach (var huis in _huizen.Values)
        {
            await (await huis.Value).Huis.DisposeAsync();
            await (await huis.Value).Database.DisposeAsync();
        }
    }

    private Task<(Testhuis Huis, Testdatabase Database)> NeemAsync(string regio) => _huizen.GetOrAdd(regio, r => new(() => StartAsync(r))).Value;

    private async Task<(Testhuis Huis, Testdatabase Database)> StartAsync(string regio)
    {
        var database = await _server.MaakDatabaseAsync();
        return (await Testhuis.StartAsync(database.ConnectionString, regio == "proefland" ? Profielen.Proefland : regio), database);
    }
}

/// <summary>Classes that share the houses; they run one after another.</summary>
[CollectionDefinition(Naam)]
public sealed class Regiostraat : ICollectionFixture<Regiohuizen>
{
    /// <summary>Name of the collection.</summary>
    public const string Naam = "regiostraat";
}
