using Microsoft.Playwright;
using Zvh.Testing;

namespace Zvh.Ui.Tests;

/// <summary>The Chromium of the machine, on the pages of the test host. Nothing is downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly Proefhost host = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where pictures of the pages are kept, to look at them.</summary>
    public static string Beelden { get; } = Path.Combine(AppContext.BaseDirectory, "beelden");

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Beelden);
        await host.InitializeAsync();
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(30_000);
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Pad,
            Args = Chromium.Vlaggen,
        });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await host.DisposeAsync();
    }

    /// <summary>A fresh page at a path.</summary>
    public async Task<IPage> OpenAsync(string pad, int breedte = 1280, bool donker = false, bool javaScript = true)
    {
        var pagina = await VensterAsync(breedte, donker, javaScript);
        await pagina.GotoAsync(pad);
        return pagina;
    }

    /// <summary>A fresh page on which nothing was opened yet.</summary>
    public async Task<IPage> VensterAsync(int breedte = 1280, bool donker = false, bool javaScript = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = host.Adres.ToString(),
            ColorScheme = donker ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = javaScript,
            Locale = "nl-NL",
            ViewportSize = new() { Width = breedte, Height = 900 },
        });
        return await context.NewPageAsync();
    }
}
