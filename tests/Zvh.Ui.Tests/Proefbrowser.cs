using Microsoft.Playwright;
using Zvh.Testing;

namespace Zvh.Ui.Tests;

/// <summary>A browser on the pages of the test host.</summary>
public sealed class Proefbrowser : IAsyncLifetime
{
    private readonly Proefhost host = new();
    private Browserproces? browser;

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        browser = await Browserproces.StartAsync(host.Adres);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        await host.DisposeAsync();
    }

    /// <summary>A fresh window on which nothing was opened yet.</summary>
    public Task<IPage> VensterAsync() => browser!.VensterAsync();

    /// <summary>A fresh window with a page.</summary>
    public async Task<IPage> OpenAsync(string pad, int breedte = 1280, bool donker = false, bool javaScript = true)
    {
        var pagina = await browser!.VensterAsync(breedte, donker, javaScript);
        await pagina.GotoAsync(pad);
        return pagina;
    }
}
