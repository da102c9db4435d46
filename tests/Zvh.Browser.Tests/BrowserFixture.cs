using Microsoft.Playwright;
using Zvh.Testing;

namespace Zvh.Browser.Tests;

/// <summary>A house and the Chromium of the machine. Nothing is downloaded.</summary>
public sealed class BrowserFixture : HuisFixture, IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the screenshots of a run are kept.</summary>
    public static string Beelden { get; } = Path.Combine(AppContext.BaseDirectory, "TestResults", "beelden");

    async Task IAsyncLifetime.InitializeAsync()
    {
        await StartHuisAsync();
        Directory.CreateDirectory(Beelden);
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(30_000);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Pad, Args = Chromium.Vlaggen });
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await SluitHuisAsync();
    }

    /// <summary>A fresh browser window of somebody with a role.</summary>
    public async Task<IPage> AlsAsync(string rol, int breedte = 1280, bool donker = false, bool javaScript = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Huis.Adres.ToString(),
            ColorScheme = donker ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = javaScript,
            Locale = "nl-NL",
            ViewportSize = new() { Width = breedte, Height = 900 },
        });
        var pagina = await context.NewPageAsync();
        await pagina.GotoAsync("/aanmelden");
        await pagina.Locator($"button[value='{rol}']").ClickAsync();
        await Assertions.Expect(pagina).ToHaveURLAsync(Huis.Adres.ToString());
        return pagina;
    }

    /// <summary>Keeps a screenshot.</summary>
    public static Task<byte[]> BeeldAsync(IPage pagina, string naam) =>
        pagina.ScreenshotAsync(new() { Path = Path.Combine(Beelden, naam + ".png"), FullPage = true });
}
