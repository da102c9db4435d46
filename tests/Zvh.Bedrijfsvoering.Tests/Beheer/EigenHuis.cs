using Microsoft.Extensions.DependencyInjection;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

/// <summary>A house with a database of its own, for a test that changes what others look at.</summary>
internal sealed record EigenHuis(Testhuis Huis, Testdatabase Database) : IAsyncDisposable
{
    /// <summary>Opens a house like that of the fixture, with a clock that the test moves when it gives one.</summary>
    public static async Task<EigenHuis> OpenAsync(HuisFixture fixture, TimeProvider? klok = null)
    {
        var database = await fixture.MaakDatabaseAsync();
        return new(await Testhuis.StartAsync(database.ConnectionString, fixture.Regio, d => d.AddSingleton(klok ?? TimeProvider.System)), database);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Huis.DisposeAsync();
        await Database.DisposeAsync();
    }
}
