using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Overzicht;

public sealed class OverzichtTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Theory]
    [InlineData("Lasten", "€ 648.768")]
    [InlineData("Baten", "€ 648.768")]
    [InlineData("Saldo", "€ 0")]
    [InlineData("Bijdragen gemeenten", "€ 550.968")]
    [InlineData("Rijksbijdragen", "€ 195.600")]
    [InlineData("Uitgegeven", "€ 625.106")]
    public async Task The_figures_of_2022_are_those_of_the_source(string label, string waarde)
    {
        var pagina = await OpenAsync("/financien?jaar=2022");

        var cijfer = pagina.QuerySelectorAll(".zvh-cijfer").Single(c => c.QuerySelector(".zvh-cijfer__label")!.TextContent == label);

        cijfer.QuerySelector(".zvh-cijfer__waarde")!.TextContent.Replace('\u00a0', ' ').ShouldBe(waarde);
    }

    [Fact]
    public async Task What_each_municipality_pays_in_2022_is_the_contribution_after_the_settlement_of_2021()
    {
        var pagina = await OpenAsync("/financien?jaar=2022");

        var tabel = pagina.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")?.TextContent.Contains("Wat elke gemeente betaalt", StringComparison.Ordinal) is true);

        tabel.QuerySelectorAll("tbody tr").Select(r => r.LastElementChild!.TextContent.Trim())
            .ShouldBe(["53.319", "65.152", "39.725", "30.310", "34.931", "126.522", "89.964"]);
        tabel.QuerySelectorAll("tbody tr:first-child td").Select(Tekst).ShouldBe(["66.777", "12,1", "31.731", "2,10", "−13.458", "53.319"]);
        tabel.QuerySelectorAll("tfoot td").Select(Tekst).ShouldBe(["550.968", "100,0", "239.098", "2,30", "−111.045", "439.923"]);
    }

    [Fact]
    public async Task The_flow_diagram_puts_the_money_together_and_shares_it_out()
    {
        var pagina = await OpenAsync("/financien?jaar=2022");

        var figuur = pagina.QuerySelectorAll("figure").Single(f => f.QuerySelector("svg.zvh-stromen") is not null);
        var stappen = figuur.QuerySelectorAll("tbody tr").Select(r => (Van: r.Children[0].TextContent, Naar: r.Children[1].TextContent, Bedrag: Tekst(r.Children[2]))).ToList();

        const string Huis = "ZVH Midden-Limburg";
        stappen.ShouldContain(("Roermond", Huis, "158.458"));
        stappen.ShouldContain((Huis, "Personele kosten", "560.727"));
        stappen.ShouldContain((Huis, "Toevoeging reserve 31265", "97.800"));
        Som(stappen.Where(s => s.Naar == Huis)).ShouldBe(746_568);
        Som(stappen.Where(s => s.Van == Huis)).ShouldBe(746_568);

        static int Som(IEnumerable<(string Van, string Naar, string Bedrag)> stappen) =>
            stappen.Sum(s => int.Parse(s.Bedrag.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_budget_with_a_deficit_shows_the_deficit_as_a_source()
    {
        var pagina = await OpenAsync("/financien?jaar=2021");

        pagina.QuerySelectorAll("figure tbody tr").Select(r => string.Join('|', r.Children.Select(Tekst)))
            .ShouldContain("Tekort|ZVH Midden-Limburg|27.461");
    }

    [Fact]
    public async Task Without_a_year_the_newest_one_is_shown_and_the_switch_offers_the_others()
    {
        var pagina = await OpenAsync("/financien");

        pagina.QuerySelector("h1")!.TextContent.ShouldStartWith("Financiën 2023");
        pagina.QuerySelectorAll("select[name=jaar] option").Select(o => o.TextContent).ShouldBe(["2023", "2022", "2021"]);
    }

    [Fact]
    public async Task Open_points_name_the_double_use_of_money_and_the_breaks_in_the_balance()
    {
        var punten = Punten(await OpenAsync("/financien?jaar=2022"));

        punten.ShouldContain(p => p.Contains("Twee keer gebruikt", StringComparison.Ordinal));
        punten.ShouldContain(p => p.StartsWith("Balanspost", StringComparison.Ordinal) && p.Contains("sluit niet aan", StringComparison.Ordinal));
        punten.ShouldContain(p => p.Contains("bedragen kloppen niet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_points_of_the_accounts_are_absent_for_who_may_not_see_them()
    {
        var punten = Punten(await OpenAsync("/financien?jaar=2022", "informatieanalist"));

        punten.ShouldNotBeEmpty();
        punten.ShouldNotContain(p => p.StartsWith("Balanspost", StringComparison.Ordinal) || p.Contains("Twee keer gebruikt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_figures_come_as_csv()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("bestuurder");

        var tekst = await bezoeker.Http.GetStringAsync("/financien?jaar=2022&handler=csv");

        tekst.ShouldContain("2022;Lasten;;;648768,00;EUR");
        tekst.ShouldContain("2022;Te betalen;Echt-Susteren;;53319,00;EUR");
    }

    [Theory]
    [InlineData("financieel-medewerker", "/financien?jaar=1999")]
    [InlineData("privacy-officer", "/financien")]
    public async Task A_year_without_a_budget_and_a_role_without_the_permission_find_nothing(string rol, string pad)
    {
        using var bezoeker = await fixture.Huis.AlsAsync(rol);

        (await bezoeker.StatusAsync(pad)).ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Tekst(IElement cel) => cel.TextContent.Trim();

    private static List<string> Punten(IHtmlDocument pagina) =>
        [.. pagina.QuerySelectorAll("#nog-te-doen ~ .zvh-tabel tbody tr").Select(r => string.Join(": ", r.Children.Select(Tekst)))];

    private async Task<IHtmlDocument> OpenAsync(string pad, string rol = "financieel-medewerker")
    {
        using var bezoeker = await fixture.Huis.AlsAsync(rol);
        return await bezoeker.OpenAsync(pad);
    }
}
