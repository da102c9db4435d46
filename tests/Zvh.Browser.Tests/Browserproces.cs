using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Zvh.Testing;

/// <summary>The Chromium of the machine, on the pages of one host. Nothing is downloaded.</summary>
public sealed class Browserproces : IAsyncDisposable
{
    /// <summary>Milliseconds that a busy machine gets before a test gives up waiting for a page.</summary>
    private const float Geduld = 30_000;

    private const string ZoekFouten = """
        async labels => (await new Promise(klaar => requestAnimationFrame(() => requestAnimationFrame(klaar))), await axe.run({ runOnly: labels, resultTypes: ["violations"] })).violations
            .flatMap(fout => fout.nodes.map(plek => `${fout.id}: ${plek.html} ${plek.any.map(reden => reden.message).join("; ")}`))
        """;

    private static readonly string[] Wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly Uri _adres;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browserproces(Uri adres, IPlaywright playwright, IBrowser browser)
    {
        _adres = adres;
        _playwright = playwright;
        _browser = browser;
    }

    /// <summary>Where the screenshots of a run are kept.</summary>
    public static string Beelden { get; } = Path.Combine(AppContext.BaseDirectory, "TestResults", "beelden");

    /// <summary>Starts the browser.</summary>
    /// <param name="adres">Where the host listens.</param>
    public static async Task<Browserproces> StartAsync(Uri adres)
    {
        Directory.CreateDirectory(Beelden);
        Assertions.SetDefaultExpectTimeout(Geduld);
        var playwright = await Playwright.CreateAsync();
        return new(adres, playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Pad, Args = Chromium.Vlaggen }));
    }

    /// <summary>A fresh window on which nothing was opened yet.</summary>
    public async Task<IPage> VensterAsync(int breedte = 1280, bool donker = false, bool javaScript = true)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = _adres.ToString(),
            ColorScheme = donker ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = javaScript,
            Locale = "nl-NL",
            ViewportSize = new() { Width = breedte, Height = 900 },
        });
        context.SetDefaultTimeout(Geduld);
        return await context.NewPageAsync();
    }

    /// <summary>Keeps a screenshot of the whole page, as JPEG: making hundreds of PNG files took longer than drawing the pages.</summary>
    public static Task<byte[]> BeeldAsync(IPage pagina, string naam) =>
        pagina.ScreenshotAsync(new() { Path = Path.Combine(Beelden, naam + ".jpg"), FullPage = true, Type = ScreenshotType.Jpeg, Quality = 85 });

    /// <summary>What axe has against the page as it stands now, by WCAG 2.2 AA.</summary>
    /// <param name="pagina">The page.</param>
    /// <param name="ook">More labels of axe, for example <c>best-practice</c>.</param>
    public static async Task<string[]> AxeAsync(IPage pagina, params string[] ook)
    {
        // Once per page: it stays until the next one is opened.
        if (!await pagina.EvaluateAsync<bool>("'axe' in window"))
        {
            await pagina.EvaluateAsync(Axe);
        }

        return await pagina.EvaluateAsync<string[]>(ZoekFouten, (string[])[.. Wcag22AA, .. ook]);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
