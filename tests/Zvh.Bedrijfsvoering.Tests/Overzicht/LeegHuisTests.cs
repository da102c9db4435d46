using AngleSharp.Dom;
using Zvh.Bedrijfsvoering.Tests.Huis;

namespace Zvh.Bedrijfsvoering.Tests.Overzicht;

public sealed class LeegHuisTests(MarkiezatenFixture fixture) : IClassFixture<MarkiezatenFixture>
{
    [Fact]
    public async Task A_house_without_a_budget_says_what_to_do()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");

        var pagina = await bezoeker.OpenAsync("/financien");

        pagina.QuerySelector(".zvh-leeg__titel")!.TextContent.ShouldBe("Dit huis heeft nog geen begroting");
        pagina.QuerySelectorAll(".zvh-leeg a").Select(a => a.GetAttribute("href")).ShouldBe(["/financien/begrotingen/nieuw", "/financien/begrotingen/importeren"]);
        pagina.QuerySelectorAll("#nog-te-doen ~ .zvh-tabel a").Select(a => a.GetAttribute("href")).ShouldContain("/financien/geldstromen/onderzoek");
    }

    [Fact]
    public async Task Who_may_only_look_gets_no_button_to_make_one()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("bestuurder");

        var pagina = await bezoeker.OpenAsync("/financien");

        pagina.QuerySelector(".zvh-leeg").ShouldNotBeNull();
        pagina.QuerySelectorAll(".zvh-leeg a").ShouldBeEmpty();
    }
}
