using System.Net;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class RolTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task A_role_opens_and_closes_pages_in_an_open_session_and_is_written_down()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        using var gebruiker = await fixture.Huis.AlsAsync("bestuurder");
        var pad = await fixture.Database.PaginaVanAsync("bestuurder");
        (await gebruiker.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.NotFound);

        var pagina = await beheerder.DoeAsync(pad + "/rollen/nieuw", new() { ["Invoer.Rol"] = "manager" });
        pagina.Tekst().ShouldContain("Gekregen: Manager");
        (await gebruiker.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.OK);
        (await fixture.Database.RechtenlogAsync("codes like 'rol-gegeven%'"))
            .ShouldBe($"rol-gegeven rol:manager thema:alle {Toegangstest.Vandaag:yyyy-MM-dd}/{Toegangstest.Vandaag.AddYears(1):yyyy-MM-dd}");

        pagina = await beheerder.DoeAsync(pagina.Link("Manager"), [], "form[action*='Beeindigen']");
        pagina.Tekst().ShouldContain("Afgenomen: Manager");
        (await gebruiker.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.NotFound);
        (await fixture.Database.RechtenlogAsync("codes like 'rol-beeindigd%'")).ShouldNotBeNull().ShouldContain("rol:manager");
    }

    [Fact]
    public async Task A_role_that_begins_later_opens_nothing_yet()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        using var gebruiker = await fixture.Huis.AlsAsync("contactpersoon-partner");
        var pad = await fixture.Database.PaginaVanAsync("contactpersoon-partner");

        await beheerder.DoeAsync(pad + "/rollen/nieuw", new() { ["Invoer.Rol"] = "manager", ["Invoer.Van"] = Toegangstest.Vandaag.AddDays(2).Getypt() });

        (await gebruiker.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_role_is_prolonged_and_the_second_of_two_admins_is_told()
    {
        using var een = await fixture.Huis.AlsAsync("regiobeheerder");
        using var ander = await fixture.Huis.AlsAsync("regiobeheerder");
        var rol = (await een.OpenAsync(await fixture.Database.PaginaVanAsync("privacy-officer"))).Link("Privacy-officer");
        var formulier = await een.OpenAsync(rol);
        var dag = Toegangstest.Vandaag.AddDays(500);
        (await ander.DoeAsync(rol, new() { ["Tot"] = dag.Getypt() }, "form.zvh-formulier")).Tekst().ShouldContain($"geldt nu tot en met {dag.Getypt()}");

        var antwoord = await een.ProbeerAsync(formulier, new() { ["Tot"] = Toegangstest.Vandaag.AddDays(20).Getypt() }, "form.zvh-formulier");

        antwoord.Fouten().ShouldContain("intussen gewijzigd");
        (await een.DoeAsync(rol, new() { ["Tot"] = Toegangstest.Vandaag.AddDays(20).Getypt() }, "form.zvh-formulier")).Tekst().ShouldContain("Rol Privacy-officer Verloopt binnenkort");
    }

    [Fact]
    public async Task Whoever_signed_in_long_ago_proves_who_he_is_before_giving_a_role()
    {
        var klok = new Verzetbareklok();
        await using var eigen = await EigenHuis.OpenAsync(fixture, klok);
        using var beheerder = await eigen.Huis.AlsAsync("regiobeheerder");
        var pad = await eigen.Database.PaginaVanAsync("bestuurder") + "/rollen/nieuw";
        (await beheerder.StatusAsync(pad)).ShouldBe(HttpStatusCode.OK);

        klok.Verzet(TimeSpan.FromMinutes(25));

        using var antwoord = await beheerder.Http.GetAsync(pad);
        antwoord.Headers.Location!.ToString().ShouldStartWith("/bevestig?terug=");
    }

    [Fact]
    public async Task The_last_role_that_manages_users_does_not_end()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var rol = (await beheerder.OpenAsync(await fixture.Database.PaginaVanAsync("regiobeheerder"))).Link("Regiobeheerder");

        (await beheerder.ProbeerAsync(await beheerder.OpenAsync(rol), [], "form[action*='Beeindigen']")).Fouten().ShouldContain("niemand meer die gebruikers");

        (await beheerder.StatusAsync("/beheer/gebruikers")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("", 0, 10, "Kies een rol")]
    [InlineData("keizer", 0, 10, "bestaat niet")]
    [InlineData("informatieanalist", 5, 2, "ligt voor de eerste dag")]
    [InlineData("informatieanalist", 0, 800, "hoogstens 2 jaar")]
    [InlineData("financieel-medewerker", 0, 10, "heeft deze rol in deze tijd al")]
    public async Task A_role_that_cannot_be_given_is_refused_at_the_field(string rol, int van, int tot, string melding)
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var pad = await fixture.Database.PaginaVanAsync("financieel-medewerker") + "/rollen/nieuw";

        var antwoord = await beheerder.ProbeerAsync(await beheerder.OpenAsync(pad), new()
        {
            ["Invoer.Rol"] = rol, ["Invoer.Van"] = Toegangstest.Vandaag.AddDays(van).Getypt(), ["Invoer.Tot"] = Toegangstest.Vandaag.AddDays(tot).Getypt(),
        });

        antwoord.Fouten().ShouldContain(melding);
        antwoord.QuerySelector(antwoord.QuerySelector(".zvh-foutoverzicht a")!.GetAttribute("href")!).ShouldNotBeNull();
    }
}
