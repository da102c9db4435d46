using System.Net;
using AngleSharp.Html.Dom;
using Zvh.Testing;

namespace Zvh.Toegang.Tests;

/// <summary>Whoever proved more than a quarter of an hour ago who he is, is asked again before something sensitive.</summary>
public sealed class BevestigTests(Productiehuis fixture) : IClassFixture<Productiehuis>
{
    [Theory]
    [InlineData("/account/code")]
    [InlineData("/account/sleutels")]
    [InlineData("/account/herstelcodes")]
    [InlineData("/beheer/gebruikers/nieuw")]
    [InlineData("/beheer/rechten/manager/beheer.gebruiker.lezen")]
    [InlineData("/beheer/configuratie?handler=Zip")]
    public async Task A_sensitive_page_asks_who_you_are_and_comes_back(string pad)
    {
        using var beheerder = await VerouderdAsync();
        using var antwoord = await beheerder.Http.GetAsync(pad);
        var vraag = antwoord.Headers.Location!.ToString();
        vraag.ShouldStartWith("/bevestig?terug=");

        (await beheerder.StuurAsync(await beheerder.OpenAsync(vraag), "form.zvh-formulier", await BewijsAsync())).ShouldBe(pad.Split('?')[0]);

        (await beheerder.StatusAsync(pad)).ShouldBe(HttpStatusCode.OK);
        (await fixture.Database.VraagAsync<long>("select count(*) from audit.regel where codes = 'bevestigd' and uitkomst = 'Gelukt'")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_form_that_comes_too_late_is_kept_and_saved_after_the_proof()
    {
        var account = await Account.NieuwAsync(fixture, "rol.krijger");
        using var beheerder = await fixture.Beheerder.AangemeldAsync();
        var pad = $"/beheer/gebruikers/{await account.IdAsync()}/rollen/nieuw";
        var pagina = await beheerder.OpenAsync(pad);
        await VerouderAsync(beheerder);
        using var antwoord = await beheerder.VerstuurAsync(pagina, "form.zvh-formulier", new() { ["Invoer.Rol"] = "privacy-officer" });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.TemporaryRedirect);

        // A browser repeats the post by itself (307).
        using var gevraagd = await beheerder.VerstuurAsync(pagina, "form.zvh-formulier", new() { ["Invoer.Rol"] = "privacy-officer" }, antwoord.Headers.Location!);
        var vraag = await beheerder.LeesAsync(gevraagd);
        vraag.Source.Text.ShouldNotContain("privacy-officer");
        using var bewezen = await beheerder.VerstuurAsync(vraag, "form.zvh-formulier", await BewijsAsync());
        var verder = await beheerder.LeesAsync(bewezen);
        verder.Tekst().ShouldContain("Wat u had ingevuld is bewaard");
        (await RollenAsync(account)).ShouldBe("manager");

        (await beheerder.StuurAsync(verder, "main form", [])).ShouldBe(pad.Replace("/rollen/nieuw", "", StringComparison.Ordinal));

        (await RollenAsync(account)).ShouldBe("manager,privacy-officer");
    }

    [Fact]
    public async Task Blocking_somebody_asks_who_you_are_first()
    {
        var account = await Account.NieuwAsync(fixture, "wordt.geblokkeerd");
        using var beheerder = await fixture.Beheerder.AangemeldAsync();
        var pagina = await beheerder.OpenAsync($"/beheer/gebruikers/{await account.IdAsync()}");
        await VerouderAsync(beheerder);

        using var antwoord = await beheerder.VerstuurAsync(pagina, "form[action*='Blokkeren']", new() { ["blokkeer"] = "true" });

        antwoord.StatusCode.ShouldBe(HttpStatusCode.TemporaryRedirect);
        antwoord.Headers.Location!.ToString().ShouldStartWith("/bevestig?");
        (await fixture.Database.VraagAsync<bool>($"select geblokkeerd from platform.gebruiker where naam = '{account.Naam}'")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_wrong_password_or_code_confirms_nothing()
    {
        using var beheerder = await VerouderdAsync();
        IHtmlDocument pagina = await beheerder.OpenAsync("/bevestig?terug=/account/code");
        (await beheerder.StuurAsync(pagina, "form.zvh-formulier", new() { ["Wachtwoord"] = "een heel ander wachtwoord", ["Code"] = await fixture.Beheerder.CodeAsync() })).ShouldContain("klopt niet");
        (await beheerder.StuurAsync(pagina, "form.zvh-formulier", new() { ["Wachtwoord"] = fixture.Beheerder.Wachtwoord, ["Code"] = "123456" })).ShouldContain("klopt niet");

        (await beheerder.NaarAsync("/account/code")).ShouldBe("/bevestig");
    }

    [Fact]
    public async Task The_own_account_without_anything_sensitive_does_not_ask()
    {
        using var beheerder = await VerouderdAsync();
        (await beheerder.StatusAsync("/account")).ShouldBe(HttpStatusCode.OK);
        (await beheerder.StatusAsync("/account/sessies")).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<Bezoeker> VerouderdAsync()
    {
        var beheerder = await fixture.Beheerder.AangemeldAsync();
        await VerouderAsync(beheerder);
        return beheerder;
    }

    // The house sees it within a second.
    private async Task VerouderAsync(Bezoeker beheerder)
    {
        await fixture.DoeAsync("update platform.sessie set bevestigd_op = now() - interval '16 minutes'");
        await Eventually.TrueAsync(async () => await beheerder.NaarAsync("/account/code") == "/bevestig");
    }

    private async Task<Dictionary<string, string>> BewijsAsync() => new() { ["Wachtwoord"] = fixture.Beheerder.Wachtwoord, ["Code"] = await fixture.Beheerder.CodeAsync() };

    private async Task<string?> RollenAsync(Account account) => await fixture.Database.VraagAsync<string>(
        $"select string_agg(rol, ',' order by rol) from platform.gebruiker_rol where gebruiker_id = '{await account.IdAsync()}'");
}
