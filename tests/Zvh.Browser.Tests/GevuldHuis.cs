using Zvh.Testing;

namespace Zvh.Browser.Tests;

/// <summary>A house in which there is something to see on every page: invoices were made.</summary>
public sealed class GevuldHuis : IAsyncLifetime
{
    private readonly Dictionary<string, Task<IReadOnlyDictionary<string, string>>> _paginas = new(StringComparer.Ordinal);

    /// <summary>The house and the browser.</summary>
    public BrowserFixture Browser { get; } = new();

    /// <summary>The pages that a role can reach by following links, with their HTML.</summary>
    public Task<IReadOnlyDictionary<string, string>> PaginasAsync(string rol)
    {
        lock (_paginas)
        {
            return _paginas.TryGetValue(rol, out var al) ? al : _paginas[rol] = Sitekaart.LoopAsync(Browser.Huis, rol);
        }
    }

    /// <summary>One path of every page that a role can reach.</summary>
    public async Task<IReadOnlyList<string>> EenPerRouteAsync(string rol)
    {
        var routes = Sitekaart.Routes(Browser.Huis);
        return [.. (await PaginasAsync(rol)).Keys.GroupBy(p => Sitekaart.Route(routes, p)).Select(g => g.First())];
    }

    async Task IAsyncLifetime.InitializeAsync()
    {
        await ((IAsyncLifetime)Browser).InitializeAsync();
        await Facturen.MaakAsync(Browser.Huis, 2022);
    }

    Task IAsyncLifetime.DisposeAsync() => ((IAsyncLifetime)Browser).DisposeAsync();
}
