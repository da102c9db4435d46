using System.Net;
using AngleSharp.Html.Dom;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class GebruikerTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Nieuw = "/beheer/gebruikers/nieuw";

    [Fact]
    public async Task A_new_user_chooses_a_password_with_the_link_that_was_shown_once()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var link = await MaakAsync(beheerder, "proef.een", "manager");
        (await beheerder.OpenAsync(await PaginaVanAsync("proef.een"))).Tekst().ShouldContain("Nog geen wachtwoord");

        using var gebruiker = fixture.Huis.Anoniem();
        await KiesWachtwoordAsync(gebruiker, link);

        (await MeldAanAsync(gebruiker, "proef.een", Eigen)).ShouldBe(HttpStatusCode.Redirect);
        (await gebruiker.StatusAsync("/beheer/modules")).ShouldBe(HttpStatusCode.OK);
        (await beheerder.OpenAsync(await PaginaVanAsync("proef.een"))).Body!.InnerHtml.ShouldNotContain(link.Split('/')[^1]);
    }

    [Fact]
    public async Task A_blocked_user_is_out_at_once_and_comes_back_when_let_in()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        using var gebruiker = await AangemeldAsync(beheerder, "proef.drie", "manager");
        var pad = await PaginaVanAsync("proef.drie");

        await beheerder.DoeAsync(pad, new() { ["blokkeer"] = "true" }, "form[action*='Blokkeren']");
        (await gebruiker.StatusAsync("/beheer/modules")).ShouldBe(HttpStatusCode.Redirect);
        (await MeldAanAsync(gebruiker, "proef.drie", Eigen)).ShouldBe(HttpStatusCode.OK);

        await beheerder.DoeAsync(pad, new() { ["blokkeer"] = "false" }, "form[action*='Blokkeren']");
        (await MeldAanAsync(gebruiker, "proef.drie", Eigen)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_new_link_from_the_admin_replaces_the_password_once_it_is_used()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        using var gebruiker = await AangemeldAsync(beheerder, "proef.vier", "manager");
        var pad = await PaginaVanAsync("proef.vier") + "/link";

        var pagina = await beheerder.ProbeerAsync(await beheerder.OpenAsync(pad), [], "form.zvh-bevestig");
        var link = pagina.QuerySelector("#link")!.TextContent;
        (await gebruiker.StatusAsync("/beheer/modules")).ShouldBe(HttpStatusCode.OK);

        using var hersteld = fixture.Huis.Anoniem();
        await KiesWachtwoordAsync(hersteld, link, "een heel nieuw wachtwoord");
        (await gebruiker.StatusAsync("/beheer/modules")).ShouldBe(HttpStatusCode.Redirect);
        (await MeldAanAsync(gebruiker, "proef.vier", Eigen)).ShouldBe(HttpStatusCode.OK);
        (await MeldAanAsync(gebruiker, "proef.vier", "een heel nieuw wachtwoord")).ShouldBe(HttpStatusCode.Redirect);
        (await beheerder.OpenAsync(await PaginaVanAsync("proef.vier"))).Tekst().ShouldContain("Herstellink gegeven");
    }

    [Fact]
    public async Task The_last_regiobeheerder_is_not_blocked()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var pad = await PaginaVanAsync("regiobeheerder");

        (await beheerder.ProbeerAsync(await beheerder.OpenAsync(pad), new() { ["blokkeer"] = "true" }, "form[action*='Blokkeren']"))
            .Fouten().ShouldContain("niemand meer die gebruikers en rechten kan beheren");
        (await beheerder.StatusAsync("/beheer/modules")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("", "Iemand", "manager", "Vul “Gebruikersnaam” in")]
    [InlineData("met spatie", "Iemand", "manager", "Gebruik in de gebruikersnaam alleen")]
    [InlineData("regiobeheerder", "Iemand", "manager", "bestaat al")]
    [InlineData("proef.vijf", "", "manager", "Vul “Naam of functie” in")]
    [InlineData("proef.vijf", "Iemand", "", "Kies minstens één rol")]
    [InlineData("proef.vijf", "Iemand", "keizer", "bestaat niet")]
    public async Task A_user_that_cannot_be_made_is_refused_at_the_field(string naam, string weergavenaam, string rol, string melding)
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var velden = new Dictionary<string, string> { ["Invoer.Naam"] = naam, ["Invoer.Weergavenaam"] = weergavenaam };
        if (rol.Length > 0)
        {
            velden["Invoer.Rollen"] = rol;
        }

        var antwoord = await beheerder.ProbeerAsync(await beheerder.OpenAsync(Nieuw), velden);

        antwoord.Fouten().ShouldContain(melding);
        antwoord.QuerySelector(antwoord.QuerySelector(".zvh-foutoverzicht a")!.GetAttribute("href")!).ShouldNotBeNull();
        (await fixture.Database.VraagAsync<long>("select count(*) from platform.gebruiker where naam = 'proef.vijf'")).ShouldBe(0);
    }

    private const string Eigen = "een eigen wachtwoord";

    private static async Task<string> MaakAsync(Bezoeker beheerder, string naam, string rol)
    {
        var pagina = await beheerder.ProbeerAsync(
            await beheerder.OpenAsync(Nieuw), new() { ["Invoer.Naam"] = naam, ["Invoer.Weergavenaam"] = "Proefpersoon", ["Invoer.Rollen"] = rol });
        pagina.Fouten().ShouldBeEmpty();
        return pagina.QuerySelector("#link")!.TextContent;
    }

    private async Task<Bezoeker> AangemeldAsync(Bezoeker beheerder, string naam, string rol)
    {
        var gebruiker = fixture.Huis.Anoniem();
        await KiesWachtwoordAsync(gebruiker, await MaakAsync(beheerder, naam, rol));
        await MeldAanAsync(gebruiker, naam, Eigen);
        return gebruiker;
    }

    private static async Task KiesWachtwoordAsync(Bezoeker bezoeker, string link, string wachtwoord = Eigen)
    {
        using var geopend = await bezoeker.Http.GetAsync(link);
        await bezoeker.DoeAsync(geopend.Headers.Location!.ToString(), new() { ["Invoer.Nieuw"] = wachtwoord, ["Invoer.Herhaald"] = wachtwoord });
    }

    private static async Task<HttpStatusCode> MeldAanAsync(Bezoeker bezoeker, string naam, string wachtwoord)
    {
        IHtmlDocument pagina = await bezoeker.OpenAsync("/aanmelden");
        using var antwoord = await bezoeker.VerstuurAsync(pagina, "form.zvh-formulier", new() { ["Naam"] = naam, ["Wachtwoord"] = wachtwoord });
        return antwoord.StatusCode;
    }

    private async Task<string> PaginaVanAsync(string naam) =>
        $"/beheer/gebruikers/{await fixture.Database.VraagAsync<Guid>($"select id from platform.gebruiker where naam = '{naam}'")}";
}
