using System.Collections.Concurrent;
using Zvh.Testing;

namespace Zvh.Browser.Tests;

/// <summary>A house in which there is something to see on every page: invoices were made. All that is found out about its pages
/// is found out once, however many tests ask.</summary>
public sealed class GevuldHuis : IAsyncLifetime
{
    /// <summary>Windows in which pages are looked at side by side; more gain nothing on two cores.</summary>
    private const int Vensters = 3;

    private readonly Lazy<Sitekaart> _kaart;
    private readonly Lazy<Task<IReadOnlyList<Pagina>>> _paginas;
    private readonly Lazy<Task<IReadOnlyList<Bevinding>>> _bevindingen;

    /// <summary>An empty house; it is filled when the tests start.</summary>
    public GevuldHuis()
    {
        _kaart = new(() => new Sitekaart(Browser.Huis));
        _paginas = new(() => _kaart.Value.LoopAsync());
        _bevindingen = new(KeurAsync);
    }

    /// <summary>The house and the browser.</summary>
    public BrowserFixture Browser { get; } = new();

    /// <summary>The pages of the house.</summary>
    internal Task<IReadOnlyList<Pagina>> PaginasAsync() => _paginas.Value;

    /// <summary>The links that lead nowhere.</summary>
    internal async Task<IReadOnlyCollection<string>> DodeLinksAsync()
    {
        await PaginasAsync();
        return _kaart.Value.DodeLinks;
    }

    /// <summary>What the pages do wrong against one demand; each line says which page.</summary>
    internal async Task<IEnumerable<string>> BevindingenAsync(Eis eis) => (await _bevindingen.Value).Where(b => b.Eis == eis).Select(b => b.Tekst);

    async Task IAsyncLifetime.InitializeAsync()
    {
        await ((IAsyncLifetime)Browser).InitializeAsync();
        await Instellen.AllesAanAsync(Browser.Huis, Browser.Database);
        await Facturen.MaakAsync(Browser.Huis, 2022);
    }

    Task IAsyncLifetime.DisposeAsync() => ((IAsyncLifetime)Browser).DisposeAsync();

    private async Task<IReadOnlyList<Bevinding>> KeurAsync()
    {
        var bevindingen = new ConcurrentBag<Bevinding>();
        foreach (var vanRol in (await PaginasAsync()).GroupBy(p => p.Rol))
        {
            var wachtrij = new ConcurrentQueue<Pagina>(vanRol);
            await Task.WhenAll(Enumerable.Range(0, Math.Min(Vensters, wachtrij.Count)).Select(_ => KeurAsync(vanRol.Key, wachtrij, bevindingen)));
        }

        return [.. bevindingen];
    }

    private async Task KeurAsync(string? rol, ConcurrentQueue<Pagina> wachtrij, ConcurrentBag<Bevinding> bevindingen)
    {
        var venster = rol is null ? await Browser.AnoniemAsync() : await Browser.AlsAsync(rol);
        var keuring = new Keuring(venster, bevindingen);
        while (wachtrij.TryDequeue(out var pagina))
        {
            await keuring.KeurAsync(pagina);
        }

        await venster.Context.CloseAsync();
    }
}

/// <summary>The tests that look at all pages share one house.</summary>
[CollectionDefinition(Naam)]
public sealed class AllePaginas : ICollectionFixture<GevuldHuis>
{
    /// <summary>The name, for <see cref="CollectionAttribute"/>.</summary>
    public const string Naam = "all pages";
}
