using System.Net;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Huis;

public sealed class VoordeurTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task The_anonymous_is_sent_to_sign_in()
    {
        using var bezoeker = fixture.Huis.Anoniem();

        using var antwoord = await bezoeker.Http.GetAsync("/");

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        antwoord.Headers.Location!.ToString().ShouldContain("/aanmelden");
    }

    [Fact]
    public async Task The_start_page_shows_the_house_and_what_the_role_may_do()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");

        var pagina = await bezoeker.OpenAsync("/");

        pagina.QuerySelector("h1")!.TextContent.ShouldBe("Zorg- en Veiligheidshuis Midden-Limburg");
        pagina.QuerySelectorAll("nav a").Select(a => a.GetAttribute("href")).ShouldContain("/financien/begrotingen");
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_counted()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        var pagina = await bezoeker.OpenAsync("/aanmelden");

        using var antwoord = await bezoeker.VerstuurAsync(pagina, "form.zvh-formulier", new() { ["Naam"] = "manager", ["Wachtwoord"] = "dit is het niet" });

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await fixture.Database.VraagAsync<int>("select foute_pogingen from platform.gebruiker where naam = 'manager'")).ShouldBe(1);
    }
}
