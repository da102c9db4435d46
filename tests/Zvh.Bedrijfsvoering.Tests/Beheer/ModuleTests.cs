using System.Net;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class ModuleTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Uit = "/beheer/modules/financien/uitzetten";
    private const string Begrotingen = "/financien/begrotingen";
    private const string Aan = "/beheer/modules/financien/aanzetten";

    [Fact]
    public async Task A_module_that_is_switched_off_is_gone_for_everybody_and_comes_back()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        using var medewerker = await fixture.Huis.AlsAsync("financieel-medewerker");
        (await medewerker.OpenAsync(Begrotingen)).QuerySelectorAll(".zvh-menu__link").ShouldContain(l => l.TextContent == "Begrotingen");

        var detail = await beheerder.DoeAsync(Uit, new() { ["Reden"] = "Proef met uitzetten" });
        detail.Tekst().ShouldContain("Financiën staat uit");
        (await medewerker.StatusAsync(Begrotingen)).ShouldBe(HttpStatusCode.NotFound);
        (await beheerder.StatusAsync(Begrotingen)).ShouldBe(HttpStatusCode.NotFound);
        using (var anoniem = fixture.Huis.Anoniem())
        {
            (await anoniem.StatusAsync(Begrotingen)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await medewerker.OpenAsync("/")).QuerySelectorAll(".zvh-menu__link").ShouldNotContain(l => l.GetAttribute("href")!.StartsWith("/financien"));

        var terug = await beheerder.DoeAsync(Aan, new() { ["Reden"] = "Proef klaar" });
        (await medewerker.OpenAsync(Begrotingen)).QuerySelectorAll(".zvh-menu__link").ShouldContain(l => l.TextContent == "Begrotingen");
        terug.Tekst().ShouldContain("Uitgezet regiobeheerder Proef met uitzetten");
        terug.Tekst().ShouldContain("Aangezet regiobeheerder Proef klaar");
    }

    [Fact]
    public async Task The_question_names_the_module_and_what_disappears()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        var vraag = (await beheerder.OpenAsync(Uit)).Tekst();

        vraag.ShouldContain("Financiën uitzetten?");
        vraag.ShouldContain("In het menu: Overzicht, Begrotingen");
        vraag.ShouldContain("pagina's onder /financien");
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_switched()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        var antwoord = await beheerder.ProbeerAsync(await beheerder.OpenAsync(Uit), new() { ["Reden"] = " " });

        antwoord.Fouten().ShouldContain("Schrijf waarom u dit doet");
        (await fixture.Database.VraagAsync<bool>("select aan from platform.module_stand where module_id = 'financien'")).ShouldBeTrue();
    }

    [Fact]
    public async Task Beheer_itself_cannot_be_switched_off()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        (await beheerder.OpenAsync("/beheer/modules/beheer")).QuerySelector("a[href$='/uitzetten']").ShouldBeNull();
        (await beheerder.StatusAsync("/beheer/modules/beheer/uitzetten")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_page_tells_what_a_module_brings()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        var tekst = (await beheerder.OpenAsync("/beheer/modules/financien")).Tekst();

        tekst.ShouldContain("financien.begroting.lezen");
        tekst.ShouldContain("financien.json");
        (await beheerder.StatusAsync("/beheer/modules/bestaat-niet")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/beheer/modules")]
    [InlineData("/beheer/instellingen")]
    [InlineData("/beheer/configuratie")]
    [InlineData("/beheer/gebruikers")]
    public async Task Pages_are_for_who_manages_the_house_and_readers_change_nothing(string pad)
    {
        using var anoniem = fixture.Huis.Anoniem();
        using var vreemde = await fixture.Huis.AlsAsync("financieel-medewerker");
        using var lezer = await fixture.Huis.AlsAsync("privacy-officer");

        (await anoniem.StatusAsync(pad)).ShouldBe(HttpStatusCode.Redirect);
        (await vreemde.StatusAsync(pad)).ShouldBe(HttpStatusCode.NotFound);
        (await lezer.OpenAsync(pad)).QuerySelectorAll("main form[method='post']:not([role='search']) button").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Uit)]
    [InlineData("/beheer/gebruikers/nieuw")]
    public async Task What_a_reader_may_not_do_does_not_exist_for_a_reader(string pad)
    {
        using var lezer = await fixture.Huis.AlsAsync("manager");

        (await lezer.StatusAsync(pad)).ShouldBe(HttpStatusCode.NotFound);
    }
}
