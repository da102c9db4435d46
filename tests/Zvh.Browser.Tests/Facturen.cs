using System.Net;
using AngleSharp.Html.Dom;
using Zvh.Testing;

namespace Zvh.Browser.Tests;

/// <summary>Makes invoices through the front door, so that their pages have something to show.</summary>
internal static class Facturen
{
    private const string Menu = "/financien/facturen/maken";

    public static async Task MaakAsync(Testhuis huis, int jaar)
    {
        using var bezoeker = await huis.AlsAsync("financieel-medewerker");
        var keuze = await bezoeker.OpenAsync(Menu);
        var stroom = keuze.QuerySelectorAll("input[type=checkbox][name='Invoer.Geldstromen']").OfType<IHtmlInputElement>()
            .First(i => keuze.QuerySelector($"label[for='{i.Id}']")!.TextContent.Contains("Bijdragen", StringComparison.Ordinal)).Value;
        var voorbeeld = await bezoeker.OpenAsync($"{Menu}?Invoer.Jaar={jaar}&Invoer.Termijn=1&Invoer.Datum={jaar}-02-01&Invoer.Geldstromen={stroom}&bekijk=ja");
        using var gestart = await bezoeker.VerstuurAsync(voorbeeld, "main form[method=post]", []);
        gestart.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await KlaarAsync(bezoeker, gestart.Headers.Location!.ToString());
    }

    // The run is made by a background job; its page says when it is done.
    private static async Task KlaarAsync(Bezoeker bezoeker, string run)
    {
        using var grens = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await bezoeker.OpenAsync(run)).QuerySelector("progress, [role=progressbar]") is not null)
        {
            await Task.Delay(100, grens.Token);
        }
    }
}
