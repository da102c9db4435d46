using System.Net;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class RechtenmatrixTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Bestuurder = "/beheer/rechten/bestuurder/beheer.module.lezen";

    [Fact]
    public async Task A_changed_cell_opens_a_page_in_an_open_session_and_the_default_closes_it_again()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        using var bestuurder = await fixture.Huis.AlsAsync("bestuurder");
        (await bestuurder.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.NotFound);

        var matrix = await beheerder.DoeAsync(Bestuurder, Velden("Alles"));
        matrix.Tekst().ShouldContain("Bestuurder geen alles regiobeheerder");
        matrix.QuerySelector($"a[href='{Bestuurder}']")!.TextContent.ShouldBe("alles *");
        (await bestuurder.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.OK);
        (await fixture.Database.RechtenlogAsync("soort = 'platform.rolrecht'")).ShouldBe("rol:bestuurder recht:beheer.module.lezen was:Geen wordt:Alles");

        (await beheerder.DoeAsync(Bestuurder, Velden("Geen"))).Tekst().ShouldContain("volgt overal de standaard");
        (await bestuurder.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_second_of_two_admins_is_told_what_the_first_chose()
    {
        const string cel = "/beheer/rechten/manager/beheer.module.lezen";
        using var een = await fixture.Huis.AlsAsync("regiobeheerder");
        using var ander = await fixture.Huis.AlsAsync("regiobeheerder");
        var formulier = await een.OpenAsync(cel);
        await ander.DoeAsync(cel, Velden("Geen"));

        (await een.ProbeerAsync(formulier, Velden("Geen"))).Fouten().ShouldContain("regiobeheerder heeft dit intussen gewijzigd in: geen");

        await een.DoeAsync(cel, Velden("Alles"));
    }

    [Theory]
    [InlineData("beheer.rechten.wijzigen")]
    [InlineData("beheer.gebruiker.wijzigen")]
    public async Task The_last_role_that_manages_the_house_keeps_its_permissions(string recht)
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        var antwoord = await beheerder.ProbeerAsync(await beheerder.OpenAsync($"/beheer/rechten/regiobeheerder/{recht}"), Velden("Geen"));

        antwoord.Fouten().ShouldContain("niemand meer die gebruikers en rechten kan beheren");
        (await fixture.Database.VraagAsync<long>($"select count(*) from platform.rolrecht where recht = '{recht}'")).ShouldBe(0);
    }

    [Theory]
    [InlineData("Alles", "", "Schrijf waarom")]
    [InlineData("", "Proef", "Kies hoe ver")]
    [InlineData("Lid", "Proef", "gaat niet over dossiers met leden")]
    [InlineData("Geen", "Proef", "Er is niets veranderd")]
    public async Task A_cell_that_cannot_be_so_is_refused_at_the_field(string bereik, string reden, string melding)
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        var antwoord = await beheerder.ProbeerAsync(await beheerder.OpenAsync("/beheer/rechten/bestuurder/beheer.module.schakelen"), Velden(bereik, reden));

        antwoord.Fouten().ShouldContain(melding);
        antwoord.QuerySelector(antwoord.QuerySelector(".zvh-foutoverzicht a")!.GetAttribute("href")!).ShouldNotBeNull();
    }

    [Fact]
    public async Task Readers_see_the_matrix_without_a_link_and_what_is_not_there_is_not_found()
    {
        using var manager = await fixture.Huis.AlsAsync("privacy-officer");
        (await manager.OpenAsync("/beheer/rechten?module=financien")).QuerySelectorAll("main table a").ShouldBeEmpty();
        (await manager.StatusAsync(Bestuurder)).ShouldBe(HttpStatusCode.NotFound);

        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        (await beheerder.StatusAsync("/beheer/rechten?module=bestaatniet")).ShouldBe(HttpStatusCode.NotFound);
        (await beheerder.StatusAsync("/beheer/rechten/keizer/beheer.module.lezen")).ShouldBe(HttpStatusCode.NotFound);
        (await beheerder.StatusAsync("/beheer/rechten/manager/beheer.module.stelen")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> Velden(string bereik, string reden = "Proef in dit huis") => new() { ["Invoer.Bereik"] = bereik, ["Invoer.Reden"] = reden };
}
