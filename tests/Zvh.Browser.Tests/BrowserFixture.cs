using Microsoft.Playwright;
using Zvh.Testing;

namespace Zvh.Browser.Tests;

/// <summary>A house and a browser to look at it.</summary>
public sealed class BrowserFixture : HuisFixture, IAsyncLifetime
{
    private Browserproces? _browser;

    async Task IAsyncLifetime.InitializeAsync()
    {
        await StartHuisAsync();
        _browser = await Browserproces.StartAsync(Huis.Adres);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        await SluitHuisAsync();
    }

    /// <summary>A fresh browser window of somebody who did not sign in.</summary>
    public Task<IPage> AnoniemAsync() => _browser!.VensterAsync();

    /// <summary>A fresh browser window of somebody with a role.</summary>
    public async Task<IPage> AlsAsync(string rol, int breedte = 1280, bool javaScript = true)
    {
        var pagina = await _browser!.VensterAsync(breedte, javaScript: javaScript);
        await pagina.GotoAsync("/aanmelden");
        await pagina.Locator($"button[value='{rol}']").ClickAsync();
        await Assertions.Expect(pagina).ToHaveURLAsync(Huis.Adres.ToString());
        return pagina;
    }
}
