using System.Net;
using Zvh.Testing;

namespace Zvh.Toegang.Tests;

/// <summary>Invitations and resets by a one-time link.</summary>
public sealed class LinkTests(Productiehuis fixture) : IClassFixture<Productiehuis>
{
    [Fact]
    public async Task The_secret_of_a_link_is_shown_once_and_stands_nowhere_else()
    {
        using var beheerder = await fixture.Beheerder.AangemeldAsync();
        var link = await beheerder.NodigUitAsync("link.een", "manager");
        var geheim = link.Split('/')[^1];
        using var bezoeker = fixture.Huis.Anoniem();
        using var antwoord = await bezoeker.Http.GetAsync(link);

        antwoord.Headers.Location!.ToString().ShouldBe("/account-instellen");
        antwoord.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        antwoord.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await (await bezoeker.Http.GetAsync("/account-instellen")).Content.ReadAsStringAsync()).ShouldNotContain(geheim);
        fixture.Huis.Logs.Regels.ShouldNotContain(r => r.Tekst.Contains(geheim));
        (await fixture.Database.VraagAsync<long>($"select count(*) from platform.eenmalige_link l where l::text like '%{geheim}%'")).ShouldBe(0);
        (await fixture.Database.VraagAsync<long>($"select count(*) from audit.regel r where r::text like '%{geheim}%'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_link_works_once_and_opening_it_does_not_use_it_up()
    {
        using var beheerder = await fixture.Beheerder.AangemeldAsync();
        var link = await beheerder.NodigUitAsync("link.twee", "manager");
        using var mailfilter = fixture.Huis.Anoniem();
        (await mailfilter.StatusAsync(link)).ShouldBe(HttpStatusCode.Redirect);
        using var gebruiker = fixture.Huis.Anoniem();
        await gebruiker.KiesWachtwoordAsync(link, Account.Zin, []);

        using var ander = fixture.Huis.Anoniem();
        using var antwoord = await ander.Http.GetAsync(link);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await ander.LeesAsync(antwoord)).Tekst().ShouldContain("Deze link werkt niet meer");
        (await mailfilter.StatusAsync("/account-instellen")).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task An_expired_invitation_says_so_and_changes_nothing()
    {
        using var beheerder = await fixture.Beheerder.AangemeldAsync();
        var link = await beheerder.NodigUitAsync("link.drie", "manager");
        await fixture.DoeAsync("update platform.eenmalige_link set tot = now() - interval '1 second' where gebruikt_op is null");
        using var gebruiker = fixture.Huis.Anoniem();

        using var antwoord = await gebruiker.Http.GetAsync(link);

        antwoord.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await gebruiker.LeesAsync(antwoord)).Tekst().ShouldContain("Vraag de regiobeheerder om een nieuwe link");
        (await fixture.Database.VraagAsync<long>("""
            select count(*) from audit.regel r join platform.gebruiker g on r.actor = g.id::text
            where g.naam = 'link.drie' and r.soort = 'platform.eenmalige_link' and r.uitkomst = 'Geweigerd' and r.codes = 'verlopen'
            """)).ShouldBe(1);
        (await fixture.Database.VraagAsync<bool>("select wachtwoordhash is null from platform.gebruiker where naam = 'link.drie'")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/link/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/link/kort")]
    [InlineData("/link/%00%ff")]
    public async Task A_link_that_was_made_up_opens_nothing(string pad)
    {
        using var bezoeker = fixture.Huis.Anoniem();
        ((int)await bezoeker.StatusAsync(pad)).ShouldBeInRange(400, 499);
        (await bezoeker.StatusAsync("/account-instellen")).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_refused_password_does_not_use_the_link_up()
    {
        using var beheerder = await fixture.Beheerder.AangemeldAsync();
        var link = await beheerder.NodigUitAsync("link.vier", "manager");
        using var gebruiker = fixture.Huis.Anoniem();
        await gebruiker.StatusAsync(link);
        (await gebruiker.StuurAsync(await gebruiker.OpenAsync("/account-instellen"), "form.zvh-formulier", new() { ["Invoer.Nieuw"] = "welkom123456", ["Invoer.Herhaald"] = "welkom123456" }))
            .ShouldContain("gelekte of veelgebruikte");

        await gebruiker.KiesWachtwoordAsync(link, Account.Zin, []);
    }

    [Fact]
    public async Task A_reset_takes_the_old_password_the_app_and_the_sessions_away()
    {
        var account = await Account.NieuwAsync(fixture, "link.vijf");
        using var open = await account.AangemeldAsync();
        using var beheerder = await fixture.Beheerder.AangemeldAsync();
        using var gemaakt = await beheerder.VerstuurAsync(await beheerder.OpenAsync($"/beheer/gebruikers/{await account.IdAsync()}/link"), "main form", []);
        var link = (await beheerder.LeesAsync(gemaakt)).QuerySelector("#link")!.TextContent;
        (await open.StatusAsync("/")).ShouldBe(HttpStatusCode.OK);

        using var gebruiker = fixture.Huis.Anoniem();
        await gebruiker.KiesWachtwoordAsync(link, "een nieuwe zin na het herstel", []);

        (await open.NaarAsync("/")).ShouldBe("/aanmelden");
        (await gebruiker.WachtwoordAsync(account.Naam, account.Wachtwoord)).ShouldContain("niet gelukt");
        (await gebruiker.WachtwoordAsync(account.Naam, "een nieuwe zin na het herstel")).ShouldBe("/");
        (await gebruiker.NaarAsync("/")).ShouldBe("/account/tweede-factor");
    }
}
