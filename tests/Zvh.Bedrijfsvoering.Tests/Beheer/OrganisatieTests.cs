using System.Net;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class OrganisatieTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Nieuw = "/beheer/organisaties/nieuw";

    [Fact]
    public async Task An_organisation_is_made_counts_as_confirmed_for_a_year_and_shows_its_people()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        var pagina = await beheerder.DoeAsync(Nieuw, Velden("Proefdienst"));
        pagina.Tekst().ShouldContain("Private deelnemer");
        pagina.Tekst().ShouldContain($"Rechten bevestigd tot en met {Toegangstest.Vandaag.AddYears(1).Getypt()}");
        pagina.Tekst().ShouldContain("nog geen mensen");

        var gebruiker = await fixture.Database.PaginaVanAsync("bestuurder");
        await beheerder.DoeAsync(gebruiker + "/wijzigen", new() { ["Invoer.OrganisatieId"] = pagina.Url.Split('/')[^1] });
        (await beheerder.OpenAsync(pagina.Url)).Tekst().ShouldContain("bestuurder");
        (await beheerder.OpenAsync("/beheer/organisaties")).QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Proefdienst"))
            .QuerySelector(".getal")!.TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task Somebody_who_saves_over_a_later_change_is_shown_both()
    {
        using var een = await fixture.Huis.AlsAsync("regiobeheerder");
        using var ander = await fixture.Huis.AlsAsync("regiobeheerder");
        var pad = (await een.DoeAsync(Nieuw, Velden("Dubbeldienst"))).Url + "/wijzigen";
        var formulier = await een.OpenAsync(pad);
        await ander.DoeAsync(pad, new() { ["Invoer.Artikel"] = "Proefwet, art. 2" });

        using var antwoord = await een.VerstuurAsync(formulier, Paginahulp.Formulier, new() { ["Invoer.Artikel"] = "Proefwet, art. 3" });

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await een.LeesAsync(antwoord)).Tekst().ShouldContain("art. 2");
        (await een.OpenAsync(pad)).QuerySelector("#Invoer_Artikel")!.GetAttribute("value").ShouldBe("Proefwet, art. 2");
    }

    [Theory]
    [InlineData("", "Lid1", "taak", "art. 1", "", "Vul “Naam” in")]
    [InlineData("Foutdienst", "", "taak", "art. 1", "", "Kies hoe de organisatie meedoet")]
    [InlineData("Foutdienst", "Keizer", "taak", "art. 1", "", "Deelnemersklasse")]
    [InlineData("Foutdienst", "Lid1", "", "art. 1", "", "Vul de wettelijke taak in")]
    [InlineData("Foutdienst", "Lid2", "taak", "", "", "Vul het artikel van die taak in")]
    [InlineData("het huis zelf (demo)", "Huis", "", "", "", "al een organisatie met deze naam")]
    [InlineData("Foutdienst", "Lid1", "taak", "art. 1", "32-13-2026", "“32-13-2026” bestaat niet")]
    public async Task An_organisation_that_cannot_be_is_refused_at_the_field(string naam, string klasse, string taak, string artikel, string tot, string melding)
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        var antwoord = await beheerder.ProbeerAsync(await beheerder.OpenAsync(Nieuw), Velden(naam, klasse, taak, artikel, tot));

        antwoord.Fouten().ShouldContain(melding);
        antwoord.QuerySelector(antwoord.QuerySelector(".zvh-foutoverzicht a")!.GetAttribute("href")!).ShouldNotBeNull();
        (await fixture.Database.VraagAsync<long>("select count(*) from platform.organisatie where naam = 'Foutdienst'")).ShouldBe(0);
    }

    [Fact]
    public async Task The_organisation_of_the_only_regiobeheerder_does_not_end()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var pad = await fixture.Database.OrganisatieAsync("Het huis zelf (demo)") + "/wijzigen";

        var antwoord = await beheerder.ProbeerAsync(await beheerder.OpenAsync(pad), new() { ["Invoer.GeldigTot"] = Toegangstest.Vandaag.AddDays(-1).Getypt() });

        antwoord.Fouten().ShouldContain("niemand meer die gebruikers en rechten kan beheren");
        (await beheerder.StatusAsync("/beheer/organisaties")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_may_only_look_cannot_change_and_others_see_nothing()
    {
        using var manager = await fixture.Huis.AlsAsync("manager");
        (await manager.OpenAsync("/beheer/organisaties")).Tekst().ShouldNotContain("Organisatie maken");
        (await manager.StatusAsync(Nieuw)).ShouldBe(HttpStatusCode.NotFound);

        using var bestuurder = await fixture.Huis.AlsAsync("bestuurder");
        (await bestuurder.StatusAsync("/beheer/organisaties")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> Velden(string naam, string klasse = "Lid2", string taak = "Begeleiden", string artikel = "Proefwet, art. 1", string tot = "") => new()
    {
        ["Invoer.Naam"] = naam, ["Invoer.Klasse"] = klasse, ["Invoer.WettelijkeTaak"] = taak, ["Invoer.Artikel"] = artikel, ["Invoer.GeldigTot"] = tot,
    };
}
