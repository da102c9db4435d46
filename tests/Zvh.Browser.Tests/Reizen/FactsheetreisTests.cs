using Microsoft.Playwright;
using static Zvh.Browser.Tests.Reizen.Reisstappen;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>An analyst counts a half year, watches the progress, says what the figures mean and publishes; an administrator reads it.</summary>
public sealed class FactsheetreisTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_half_is_counted_explained_published_and_read()
    {
        var (analist, bestuurder) = (await browser.AlsAsync("informatieanalist"), await browser.AlsAsync("bestuurder"));
        await StuurAsync(analist, "/signalering/factsheets", "main form", new() { ["Periode"] = "2021-Q2" });
        var ronde = Pad(analist);

        // The page renews itself while the count goes on.
        await Assertions.Expect(analist.Locator("main tbody a").First).ToBeVisibleAsync();
        await KeurAsync(analist);
        var paden = await analist.Locator("main tbody a").EvaluateAllAsync<string[]>("links => links.map(l => l.getAttribute('href'))");
        foreach (var pad in paden)
        {
            await StuurAsync(analist, pad, "main form:has(textarea)", new() { ["Duiding"] = "Het aantal meldingen bleef gelijk." });
        }

        await analist.GotoAsync(paden[0]);
        await KeurAsync(analist);
        await StuurAsync(analist, ronde, "form[action*='Publiceer']", []);
        await Assertions.Expect(analist.Locator("main")).ToContainTextAsync($"{paden.Length} factsheets over 2021-Q2 tot en met 2021-Q3 zijn gepubliceerd.");

        await bestuurder.GotoAsync("/signalering/factsheets");
        await bestuurder.Locator($"main a[href='{paden[0]}']").ClickAsync();
        await Assertions.Expect(bestuurder.Locator("main")).ToContainTextAsync("Het aantal meldingen bleef gelijk.");
        await KeurAsync(bestuurder);
    }
}
