using System.Net;
using Zvh.Testing;

namespace Zvh.Toegang.Tests;

public sealed class SessieTests(Productiehuis fixture) : IClassFixture<Productiehuis>
{
    [Fact]
    public async Task A_user_sees_the_own_sessions_and_signs_another_one_out_at_once()
    {
        var account = await Account.NieuwAsync(fixture, "sessie.een");
        using var hier = await account.AangemeldAsync();
        using var daar = await account.AangemeldAsync();
        using var ginds = await account.AangemeldAsync();
        var pagina = await hier.OpenAsync("/account/sessies");
        pagina.Tekst().ShouldContain("Deze browser");
        var rijen = pagina.QuerySelectorAll("form[action*='handler=Een'] button").ToList();

        // One more is left from coupling the app.
        rijen.Count.ShouldBe(3);
        await hier.StuurAsync(pagina, "form[action*='handler=Een']", new() { ["id"] = await LaatsteAsync(account) });
        (await ginds.NaarAsync("/beheer/modules")).ShouldBe("/aanmelden");
        (await daar.StatusAsync("/beheer/modules")).ShouldBe(HttpStatusCode.OK);

        await hier.StuurAsync(await hier.OpenAsync("/account/sessies"), "form[action*='handler=Andere']", []);
        (await daar.NaarAsync("/beheer/modules")).ShouldBe("/aanmelden");
        (await hier.StatusAsync("/beheer/modules")).ShouldBe(HttpStatusCode.OK);
        (await fixture.Database.VraagAsync<long>($"select count(*) from audit.regel where actie = 'Afmelden' and actor = '{await account.IdAsync()}'")).ShouldBe(3);
    }

    [Fact]
    public async Task Nobody_signs_a_session_of_somebody_else_out()
    {
        var (een, ander) = (await Account.NieuwAsync(fixture, "sessie.twee"), await Account.NieuwAsync(fixture, "sessie.drie"));
        using var dader = await een.AangemeldAsync();
        using var dader2 = await een.AangemeldAsync();
        using var slachtoffer = await ander.AangemeldAsync();
        var pagina = await dader.OpenAsync("/account/sessies");

        using var antwoord = await dader.VerstuurAsync(pagina, "form[action*='handler=Een']", new() { ["id"] = await LaatsteAsync(ander) });

        antwoord.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await slachtoffer.StatusAsync("/beheer/modules")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_admin_sees_the_sessions_of_a_user_and_signs_one_out()
    {
        var account = await Account.NieuwAsync(fixture, "sessie.vier");
        using var gebruiker = await account.AangemeldAsync();
        using var beheerder = await fixture.Beheerder.AangemeldAsync();
        var pagina = await beheerder.OpenAsync($"/beheer/gebruikers/{await account.IdAsync()}");

        await beheerder.StuurAsync(pagina, "form[action*='handler=Afmelden']", new() { ["sessie"] = await LaatsteAsync(account) });

        (await gebruiker.NaarAsync("/beheer/modules")).ShouldBe("/aanmelden");
    }

    [Theory]
    [InlineData("laatst_gezien_op", "31 minutes")]
    [InlineData("begonnen_op", "481 minutes")]
    public async Task A_session_ends_after_half_an_hour_of_rest_and_after_eight_hours(string kolom, string geleden)
    {
        var account = await Account.NieuwAsync(fixture, $"verloop.{geleden[..2]}");
        using var gebruiker = await account.AangemeldAsync();
        await fixture.DoeAsync($"update platform.sessie set {kolom} = now() - interval '{geleden}' where id = '{await LaatsteAsync(account)}'");

        await Eventually.TrueAsync(async () => await gebruiker.NaarAsync("/") == "/aanmelden");

        using var nog = fixture.Huis.Anoniem();
        (await nog.OpenAsync("/aanmelden?reden=verlopen")).Tekst().ShouldContain("Uw sessie is verlopen of beëindigd");
    }

    [Fact]
    public async Task Using_a_session_is_remembered_once_a_minute()
    {
        var account = await Account.NieuwAsync(fixture, "sessie.vijf");
        using var gebruiker = await account.AangemeldAsync();
        var id = await LaatsteAsync(account);
        var vraag = $"select laatst_gezien_op from platform.sessie where id = '{id}'";
        await gebruiker.StatusAsync("/");
        var begin = await fixture.Database.VraagAsync<DateTime>(vraag);
        await gebruiker.StatusAsync("/");
        (await fixture.Database.VraagAsync<DateTime>(vraag)).ShouldBe(begin);

        await fixture.DoeAsync($"update platform.sessie set laatst_gezien_op = now() - interval '2 minutes' where id = '{id}'");
        await Eventually.TrueAsync(async () =>
        {
            await gebruiker.StatusAsync("/");
            return await fixture.Database.VraagAsync<DateTime>(vraag) >= begin;
        });
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_a_kept_cookie_opens_nothing()
    {
        var account = await Account.NieuwAsync(fixture, "sessie.zes");
        using var gebruiker = await account.AangemeldAsync();
        var bewaard = gebruiker.Koekjes.GetAllCookies().Single(k => k.Name == "__Host-zvh");
        await gebruiker.StuurAsync(await gebruiker.OpenAsync("/afmelden"), "main form", []);

        using var dief = fixture.Huis.Anoniem();
        dief.Koekjes.Add(fixture.Huis.Adres, new Cookie(bewaard.Name, bewaard.Value) { Secure = true });
        (await dief.NaarAsync("/")).ShouldBe("/aanmelden");
    }

    [Fact]
    public async Task Another_password_ends_the_other_sessions_and_not_this_one()
    {
        var account = await Account.NieuwAsync(fixture, "sessie.zeven");
        using var hier = await account.AangemeldAsync();
        using var daar = await account.AangemeldAsync();

        (await hier.StuurAsync(await hier.OpenAsync("/wachtwoord"), "main form", new()
        {
            ["Invoer.Huidig"] = account.Wachtwoord, ["Invoer.Nieuw"] = "een andere zin van woorden", ["Invoer.Herhaald"] = "een andere zin van woorden",
        })).ShouldBe("/account");

        (await daar.NaarAsync("/")).ShouldBe("/aanmelden");
        (await hier.StatusAsync("/account")).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<string> LaatsteAsync(Account account) => (await fixture.Database.VraagAsync<Guid>(
        $"select id from platform.sessie where gebruiker_id = '{await account.IdAsync()}' order by id desc limit 1")).ToString();
}
