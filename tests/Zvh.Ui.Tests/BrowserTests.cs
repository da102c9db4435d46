using Microsoft.Playwright;
using Zvh.Testing;

namespace Zvh.Ui.Tests;

public sealed class BrowserTests(Proefbrowser browser) : IClassFixture<Proefbrowser>
{
    private static readonly string[] Paginas = ["/proef/lijst", "/proef/formulier", "/proef/onderdelen", "/proef/grafieken"];

    public static IEnumerable<object[]> PaginasEnWeergaven => Paginas.SelectMany(p => new[] { false, true }, (p, donker) => new object[] { p, donker });

    public static IEnumerable<object[]> PaginasEnBreedten => Paginas.SelectMany(p => new[] { 320, 768, 1280, 1920 }, (p, breedte) => new object[] { p, breedte });

    public static TheoryData<string> AllePaginas => [.. Paginas];

    [Theory]
    [MemberData(nameof(PaginasEnWeergaven))]
    public async Task Axe_finds_nothing_against_WCAG_22_AA(string pad, bool donker)
    {
        foreach (var breedte in new[] { 320, 1280 })
        {
            var pagina = await browser.OpenAsync(pad, breedte, donker);
            (await BevindingenAsync(pagina)).ShouldBeEmpty($"{pad} at {breedte} px");
            await pagina.Context.CloseAsync();
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Axe_finds_nothing_on_a_form_that_was_refused(bool donker)
    {
        var pagina = await browser.OpenAsync("/proef/formulier", donker: donker);
        await pagina.FillAsync("#Invoer_Lasten", "veel");
        await pagina.ClickAsync("text=Post opslaan");

        (await BevindingenAsync(pagina)).ShouldBeEmpty();
        (await pagina.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("foutoverzicht");
        await Browserproces.BeeldAsync(pagina, $"formulier-geweigerd{(donker ? "-donker" : "")}");
        await pagina.ClickAsync("#foutoverzicht a >> text=veel");
        (await pagina.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("Invoer_Lasten");
        await pagina.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(PaginasEnBreedten))]
    public async Task No_page_scrolls_sideways(string pad, int breedte)
    {
        var pagina = await browser.OpenAsync(pad, breedte);

        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(breedte);
        await Browserproces.BeeldAsync(pagina, $"{pad[7..]}-{breedte}");
        await pagina.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(AllePaginas))]
    public async Task Nothing_on_a_page_is_stopped_by_the_content_security_policy(string pad)
    {
        var pagina = await browser.VensterAsync();
        List<string> meldingen = [];
        pagina.Console += (_, m) => meldingen.Add(m.Text);
        pagina.PageError += (_, f) => meldingen.Add(f);

        await pagina.GotoAsync(pad, new() { WaitUntil = WaitUntilState.NetworkIdle });

        meldingen.ShouldBeEmpty();
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Progress_renews_itself_until_it_is_done()
    {
        var pagina = await browser.OpenAsync("/proef/onderdelen");

        await pagina.WaitForSelectorAsync("text=120 van 120 facturen");

        (await pagina.Locator(".zvh-voortgang[data-hx-get]").CountAsync()).ShouldBe(0);
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_menu_the_form_and_the_choice_for_dark_work()
    {
        var pagina = await browser.OpenAsync("/proef/lijst", breedte: 390, javaScript: false);
        await pagina.ClickAsync("text=Menu");
        await pagina.ClickAsync("nav >> text=Verdeelsleutels");
        await pagina.FillAsync("#Invoer_Naam", "Scholing");
        await pagina.FillAsync("#Invoer_Lasten", "1.234");
        await pagina.ClickAsync("text=Post opslaan");
        (await pagina.Locator("main").InnerTextAsync()).ShouldContain("“Lasten” is gelezen als €\u00a01.234,00.");

        await pagina.ClickAsync("[popovertarget=ik]");
        await pagina.ClickAsync("button:text-is('Donker')");

        (await pagina.Locator("html").GetAttributeAsync("data-weergave")).ShouldBe("donker");
        new Uri(pagina.Url).AbsolutePath.ShouldBe("/proef/lijst");
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task The_question_mark_shows_the_keys_and_a_page_key_presses_its_button()
    {
        var pagina = await browser.OpenAsync("/proef/lijst");

        await pagina.Keyboard.PressAsync("?");
        (await pagina.Locator("dialog").InnerTextAsync()).ShouldContain("Post toevoegen");
        (await BevindingenAsync(pagina)).ShouldBeEmpty();
        await pagina.Keyboard.PressAsync("Escape");
        await pagina.Keyboard.PressAsync("/");
        (await pagina.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("zoek");
        await pagina.Keyboard.PressAsync("n");
        new Uri(pagina.Url).AbsolutePath.ShouldBe("/proef/lijst");
        await pagina.Locator("#zoek").BlurAsync();
        await pagina.Keyboard.PressAsync("n");
        await Assertions.Expect(pagina).ToHaveURLAsync(new Uri(new Uri(pagina.Url), "/proef/formulier").ToString());
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content()
    {
        var pagina = await browser.OpenAsync("/proef/lijst");

        await pagina.Keyboard.PressAsync("Tab");
        await pagina.Keyboard.PressAsync("Enter");

        (await pagina.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("inhoud");
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task The_head_of_a_table_stays_in_sight_under_the_top_bar()
    {
        var pagina = await browser.OpenAsync("/proef/grafieken");

        await pagina.Locator(".zvh-grafiek__tabel tbody tr").Nth(8).EvaluateAsync("e => window.scrollTo(0, e.getBoundingClientRect().top + scrollY - 200)");

        var kop = await pagina.Locator(".zvh-grafiek__tabel thead th").First.BoundingBoxAsync();
        kop!.Y.ShouldBe(56f, 1f);
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task A_print_has_the_content_without_the_frame()
    {
        var pagina = await browser.OpenAsync("/proef/lijst");
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });

        (await pagina.Locator(".zvh-huis__naam").IsVisibleAsync()).ShouldBeTrue();
        (await pagina.Locator(".zvh-zoek").IsVisibleAsync()).ShouldBeFalse();
        (await pagina.Locator(".zvh-kop__acties").IsVisibleAsync()).ShouldBeFalse();
        (await pagina.Locator(".zvh-menu").IsVisibleAsync()).ShouldBeFalse();
        (await pagina.Locator("h1").IsVisibleAsync()).ShouldBeTrue();
        await pagina.PdfAsync(new() { Path = Path.Combine(Browserproces.Beelden, "lijst.pdf"), Format = "A4" });
        await pagina.Context.CloseAsync();
    }

    [Fact]
    public async Task At_400_percent_zoom_the_content_is_all_there()
    {
        // 1280 × 1024 at 400 % leaves 320 × 256 CSS pixels.
        var pagina = await browser.OpenAsync("/proef/lijst", 320);
        await pagina.SetViewportSizeAsync(320, 256);

        (await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320);
        (await pagina.Locator(".zvh-bovenbalk").EvaluateAsync<string>("e => getComputedStyle(e).position")).ShouldBe("static");
        await pagina.Context.CloseAsync();
    }

    private static Task<string[]> BevindingenAsync(IPage pagina) => Browserproces.AxeAsync(pagina, "best-practice");
}
