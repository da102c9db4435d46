using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Zvh.Ui.Tests;

public sealed class FrameTests(Proefhost host) : IClassFixture<Proefhost>, IDisposable
{
    private readonly Paginalezer lezer = new(host.Adres);

    public void Dispose() => lezer.Dispose();

    [Fact]
    public async Task A_page_in_an_area_of_another_assembly_gets_the_frame_without_a_view_start_of_its_own()
    {
        var pagina = await lezer.OpenAsync("/proef/lijst");

        pagina.Title.ShouldBe("Begroting 2022 · Zorg- en Veiligheidshuis Proefstad");
        pagina.QuerySelector(".zvh-menu [aria-current=page]")!.TextContent.ShouldBe("Begroting");
        pagina.QuerySelectorAll("nav[aria-label=Kruimelpad] a").Select(a => a.TextContent).ShouldBe(["Start", "Financiën"]);
        pagina.QuerySelectorAll(".zvh-banner").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("/proef/lijst")]
    [InlineData("/proef/formulier")]
    [InlineData("/proef/onderdelen")]
    [InlineData("/proef/grafieken")]
    public async Task A_page_holds_no_inline_style_and_no_inline_script(string pad)
    {
        var pagina = await lezer.OpenAsync(pad);

        pagina.QuerySelectorAll("[style], style, script:not([src])").ShouldBeEmpty();
        pagina.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_file_that_a_page_names_is_there()
    {
        var pagina = await lezer.OpenAsync("/proef/lijst");
        var bestanden = pagina.QuerySelectorAll("link[rel=stylesheet], script[src], img[src]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Concat(["/_content/Zvh.Ui/lib/source-sans-3-latin.woff2"]).ToList();

        bestanden.Count.ShouldBe(9);
        foreach (var bestand in bestanden)
        {
            using var antwoord = await lezer.VraagAsync(bestand);
            antwoord.IsSuccessStatusCode.ShouldBeTrue(bestand);
            (await antwoord.Content.ReadAsByteArrayAsync()).Length.ShouldBeInRange(1, 120_000, bestand);
        }
    }

    [Fact]
    public async Task Foreign_code_is_kept_out_by_the_headers()
    {
        using var antwoord = await lezer.VraagAsync("/proef/lijst");

        antwoord.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldSatisfyAllConditions(b => b.ShouldStartWith("default-src 'self';"), b => b.ShouldContain("frame-ancestors 'none'"));
        antwoord.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        antwoord.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
    }

    [Fact]
    public async Task A_logo_is_served_so_that_nothing_in_it_runs()
    {
        using var antwoord = await lezer.VraagAsync("/huisstijl/logo.svg");

        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        antwoord.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("sandbox");
        (await antwoord.Content.ReadAsStringAsync()).ShouldStartWith("<svg color=\"#ffffff\" ");
    }

    [Fact]
    public async Task A_column_head_sorts_and_then_sorts_the_other_way_and_keeps_the_filter()
    {
        var eerst = await lezer.OpenAsync("/proef/lijst?jaar=2021");
        var link = eerst.QuerySelectorAll<IHtmlAnchorElement>(".zvh-sorteer").Single(a => a.TextContent.StartsWith("Begroot", StringComparison.Ordinal));
        var daarna = await lezer.OpenAsync(link.GetAttribute("href")!);

        eerst.QuerySelector("[aria-sort]")!.TextContent.ShouldBe("Post");
        link.GetAttribute("href").ShouldBe("/proef/lijst?jaar=2021&sorteer=begroot&richting=op");
        daarna.QuerySelector("[aria-sort=ascending] a")!.GetAttribute("href").ShouldBe("/proef/lijst?jaar=2021&sorteer=begroot&richting=af");
    }

    [Fact]
    public async Task The_pager_keeps_the_order_and_goes_one_way_at_a_time()
    {
        var pagina = await lezer.OpenAsync("/proef/lijst?sorteer=naam&richting=af&na=p4");

        pagina.QuerySelector("[rel=next]")!.GetAttribute("href").ShouldBe("/proef/lijst?sorteer=naam&richting=af&na=p8");
        pagina.QuerySelector("[rel=prev]")!.GetAttribute("href").ShouldBe("/proef/lijst?sorteer=naam&richting=af&voor=p1");
    }

    [Fact]
    public async Task A_choice_for_light_or_dark_needs_the_form_of_the_page()
    {
        using var client = new HttpClient { BaseAddress = host.Adres };
        using var inhoud = new FormUrlEncodedContent([KeyValuePair.Create("weergave", "donker")]);

        using var antwoord = await client.PostAsync(new Uri("/weergave", UriKind.Relative), inhoud);

        ((int)antwoord.StatusCode).ShouldBe(400);
    }

    [Theory]
    [InlineData("/financien", "/financien")]
    [InlineData("/financien/begroting", "/financien/begroting")]
    [InlineData("/financien/begroting/2022/posten", "/financien/begroting")]
    [InlineData("/financien/begrotingen", null)]
    [InlineData("/ergens/anders", null)]
    public void The_menu_marks_the_entry_that_fits_the_page_best(string pad, string? menu)
    {
        MenuGroep[] groepen = [new("Bedrijfsvoering", [new("Financiën", [new("Start", "/financien"), new("Begroting", "/financien/begroting")])])];

        (Menupad.Beste(groepen, pad)?.Pad).ShouldBe(menu);
    }
}
