using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Zvh.Browser.Tests;

/// <summary>What holds for every page, whatever module it is of.</summary>
public sealed class PaginaTests(GevuldHuis huis) : IClassFixture<GevuldHuis>
{
    private const string Reden = "Not yet seen to finish on every page within the time of a run; to be split per module.";

    [Theory(Skip = Reden)]
    [InlineData("financieel-medewerker", false)]
    [InlineData("regiobeheerder", true)]
    public async Task Axe_finds_nothing_against_WCAG_22_AA(string rol, bool donker)
    {
        var pagina = await huis.Browser.AlsAsync(rol, donker: donker);
        var bevindingen = new List<string>();
        foreach (var pad in (await huis.PaginasAsync(rol)).Keys)
        {
            await pagina.GotoAsync(pad);
            var uitslag = await pagina.RunAxe(new AxeRunOptions
            {
                RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
            });
            bevindingen.AddRange(uitslag.Violations.SelectMany(v => v.Nodes.Select(n => $"{pad}: {v.Id}: {n.Html}")));
        }

        bevindingen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("financieel-medewerker")]
    [InlineData("regiobeheerder")]
    public async Task Nothing_scrolls_sideways_at_320_pixels(string rol)
    {
        var pagina = await huis.Browser.AlsAsync(rol, breedte: 320);
        var breed = new List<string>();
        foreach (var pad in (await huis.PaginasAsync(rol)).Keys)
        {
            await pagina.GotoAsync(pad);
            var breedte = await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (breedte > 320)
            {
                breed.Add($"{pad}: {breedte} px");
            }
        }

        breed.ShouldBeEmpty();
    }

    [Fact(Skip = Reden)]
    public async Task Nothing_breaks_the_content_security_policy_and_no_script_fails()
    {
        var pagina = await huis.Browser.AlsAsync("financieel-medewerker");
        var klachten = new List<string>();
        pagina.Console += (_, bericht) => { if (bericht.Type == "error") { klachten.Add($"{pagina.Url}: {bericht.Text}"); } };
        pagina.PageError += (_, fout) => klachten.Add($"{pagina.Url}: {fout}");
        foreach (var pad in (await huis.PaginasAsync("financieel-medewerker")).Keys)
        {
            await pagina.GotoAsync(pad);
        }

        klachten.ShouldBeEmpty();
    }

    [Fact(Skip = Reden)]
    public async Task Screenshots_of_every_page_are_kept_for_every_width()
    {
        foreach (var (breedte, donker) in new[] { (320, false), (768, false), (1280, false), (1280, true), (1920, false) })
        {
            var pagina = await huis.Browser.AlsAsync("financieel-medewerker", breedte, donker);
            foreach (var pad in await huis.EenPerRouteAsync("financieel-medewerker"))
            {
                await pagina.GotoAsync(pad);
                await BrowserFixture.BeeldAsync(pagina, string.Create(CultureInfo.InvariantCulture, $"{Naam(pad)}-{breedte}{(donker ? "-donker" : "")}"));
            }

            await pagina.Context.CloseAsync();
        }

        Directory.GetFiles(BrowserFixture.Beelden, "*.png").Length.ShouldBeGreaterThan(20);
    }

    [Fact(Skip = Reden)]
    public async Task A_page_prints_without_the_frame()
    {
        var pagina = await huis.Browser.AlsAsync("financieel-medewerker");
        await pagina.GotoAsync("/financien");

        await pagina.EmulateMediaAsync(new() { Media = Media.Print });

        (await pagina.Locator("nav").First.IsVisibleAsync()).ShouldBeFalse();
        (await pagina.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        await BrowserFixture.BeeldAsync(pagina, "afdruk-overzicht");
    }

    private static string Naam(string pad) => pad.Length == 1 ? "start" : new string([.. pad.Trim('/').Select(c => char.IsLetterOrDigit(c) ? c : '-').Take(80)]);
}
