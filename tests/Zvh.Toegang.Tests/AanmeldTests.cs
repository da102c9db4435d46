using System.Net;
using Zvh.Testing;

namespace Zvh.Toegang.Tests;

public sealed class AanmeldTests(Productiehuis fixture) : IClassFixture<Productiehuis>
{
    [Fact]
    public async Task A_password_alone_opens_nothing_but_setting_up_a_second_factor()
    {
        using var beheerder = await fixture.Beheerder.AangemeldAsync();
        using var nieuw = fixture.Huis.Anoniem();
        await nieuw.KiesWachtwoordAsync(await beheerder.NodigUitAsync("alleen.wachtwoord", "manager"), Account.Zin, []);
        (await nieuw.WachtwoordAsync("alleen.wachtwoord", Account.Zin)).ShouldBe("/");

        (await nieuw.NaarAsync("/")).ShouldBe("/account/tweede-factor");
        (await nieuw.NaarAsync("/beheer/modules")).ShouldBe("/account/tweede-factor");
        (await nieuw.NaarAsync("/account/sessies")).ShouldBe("/account/tweede-factor");
        (await nieuw.StatusAsync("/account/tweede-factor")).ShouldBe(HttpStatusCode.OK);
        (await nieuw.StatusAsync("/account/code")).ShouldBe(HttpStatusCode.OK);
        (await nieuw.StatusAsync("/account/sleutels")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_code_of_the_app_completes_signing_in_and_works_once()
    {
        var account = await Account.NieuwAsync(fixture, "code.een");
        var code = await account.CodeAsync();
        using var bezoeker = fixture.Huis.Anoniem();
        (await bezoeker.WachtwoordAsync(account.Naam, account.Wachtwoord)).ShouldBe("/aanmelden/code");
        (await bezoeker.NaarAsync("/")).ShouldBe("/aanmelden");
        (await bezoeker.CodeAsync(code)).ShouldBe("/");
        (await bezoeker.StatusAsync("/beheer/modules")).ShouldBe(HttpStatusCode.OK);

        using var dief = fixture.Huis.Anoniem();
        await dief.WachtwoordAsync(account.Naam, account.Wachtwoord);
        (await dief.CodeAsync(code)).ShouldContain("klopt niet of is al gebruikt");
        (await dief.ProbeerAsync(await dief.OpenAsync("/aanmelden/code"), new() { ["Code"] = code }, "form.zvh-formulier")).QuerySelector("input[name=Code]")!.GetAttribute("aria-invalid").ShouldBe("true", "it is told at the field");
        (await dief.NaarAsync("/")).ShouldBe("/aanmelden");
    }

    [Fact]
    public async Task A_wrong_code_is_refused_and_written_down_and_eight_lock_the_account()
    {
        var account = await Account.NieuwAsync(fixture, "code.twee");
        using var bezoeker = fixture.Huis.Anoniem();
        await bezoeker.WachtwoordAsync(account.Naam, account.Wachtwoord);
        for (var poging = 0; poging < 8; poging++)
        {
            (await bezoeker.CodeAsync("000000")).ShouldContain("klopt niet");
        }

        (await bezoeker.CodeAsync(await account.CodeAsync())).ShouldContain("vijf minuten op slot");
        var id = await account.IdAsync();
        (await fixture.Database.VraagAsync<long>($"select count(*) from audit.regel where actor = '{id}' and actie = 'Aanmelden' and uitkomst = 'Geweigerd' and codes = 'code'")).ShouldBe(8);
        (await fixture.Database.VraagAsync<long>($"select count(*) from audit.regel where actor = '{id}' and codes = 'op-slot'")).ShouldBe(1);

        // A good password does not clear the count.
        using var opnieuw = fixture.Huis.Anoniem();
        (await opnieuw.WachtwoordAsync(account.Naam, account.Wachtwoord)).ShouldContain("Aanmelden is niet gelukt");
    }

    [Theory]
    [InlineData(10, "loopt ongeveer 5 minuten voor")]
    [InlineData(-20, "loopt ongeveer 10 minuten achter")]
    public async Task A_clock_that_is_off_is_named(int stappen, string melding)
    {
        var account = await Account.NieuwAsync(fixture, $"klok.{stappen + 50}");
        using var bezoeker = fixture.Huis.Anoniem();
        await bezoeker.WachtwoordAsync(account.Naam, account.Wachtwoord);

        var uitkomst = await bezoeker.CodeAsync(await account.CodeAsync(stappen));

        uitkomst.ShouldContain(melding);
        (await fixture.Database.VraagAsync<long>($"select count(*) from audit.regel where actor = '{await account.IdAsync()}' and uitkomst = 'Geweigerd' and codes = 'klok'")).ShouldBe(1);
        (await bezoeker.NaarAsync("/")).ShouldBe("/aanmelden");
    }

    [Fact]
    public async Task A_recovery_code_works_once()
    {
        var account = await Account.NieuwAsync(fixture, "herstel.een");
        using var bezoeker = fixture.Huis.Anoniem();
        await bezoeker.WachtwoordAsync(account.Naam, account.Wachtwoord);
        (await bezoeker.CodeAsync(account.Herstelcodes[3].ToUpperInvariant())).ShouldBe("/");
        (await bezoeker.OpenAsync("/account")).Tekst().ShouldContain("Nog 9 herstelcodes");

        using var opnieuw = fixture.Huis.Anoniem();
        await opnieuw.WachtwoordAsync(account.Naam, account.Wachtwoord);
        (await opnieuw.CodeAsync(account.Herstelcodes[3])).ShouldContain("is al gebruikt");
        (await fixture.Database.VraagAsync<long>($"select count(*) from platform.herstelcode where hash like '%{account.Herstelcodes[4]}%'")).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_code_sent_twice_at_the_same_moment_opens_one_session()
    {
        var account = await Account.NieuwAsync(fixture, "tegelijk.een");
        using var een = fixture.Huis.Anoniem();
        using var ander = fixture.Huis.Anoniem();
        await een.WachtwoordAsync(account.Naam, account.Wachtwoord);
        await ander.WachtwoordAsync(account.Naam, account.Wachtwoord);
        var code = account.Herstelcodes[0];

        var uitkomsten = await Task.WhenAll(een.CodeAsync(code), ander.CodeAsync(code));

        uitkomsten.Count(u => u == "/").ShouldBe(1);
        uitkomsten.ShouldContain(u => u.Contains("al gebruikt"));
    }

    [Fact]
    public async Task The_answer_does_not_tell_whether_an_account_exists()
    {
        var account = await Account.NieuwAsync(fixture, "bestaat.wel");
        using var bezoeker = fixture.Huis.Anoniem();
        var fout = await bezoeker.WachtwoordAsync(account.Naam, "een heel ander wachtwoord");
        var onbekend = await bezoeker.WachtwoordAsync("bestaat.niet", "een heel ander wachtwoord");
        onbekend.ShouldBe(fout);

        await fixture.DoeAsync($"update platform.gebruiker set geblokkeerd_tot = now() + interval '5 minutes' where naam = '{account.Naam}'");
        (await bezoeker.WachtwoordAsync(account.Naam, account.Wachtwoord)).ShouldBe(fout);
        await fixture.DoeAsync($"update platform.gebruiker set geblokkeerd_tot = null, geblokkeerd = true where naam = '{account.Naam}'");
        (await bezoeker.WachtwoordAsync(account.Naam, account.Wachtwoord)).ShouldBe(fout);

        (await fixture.Database.VraagAsync<long>("select count(*) from audit.regel where actor = '' and codes = 'onbekend' and uitkomst = 'Geweigerd'")).ShouldBeGreaterThan(0);
        (await fixture.Database.VraagAsync<long>("select count(*) from audit.regel r where r::text like '%bestaat.%'")).ShouldBe(0);
        fixture.Huis.Logs.Regels.ShouldNotContain(r => r.Tekst.Contains("bestaat.niet"));
    }

    [Fact]
    public async Task Nobody_gets_to_the_second_step_without_the_first()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        (await bezoeker.NaarAsync("/aanmelden/code")).ShouldBe("/aanmelden");
    }

    [Fact]
    public async Task Where_one_goes_after_signing_in_is_an_address_of_this_house()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        await bezoeker.WachtwoordAsync(fixture.Beheerder.Naam, fixture.Beheerder.Wachtwoord);
        var pagina = await bezoeker.OpenAsync("/aanmelden/code?terug=https://elders.example/");
        (await bezoeker.StuurAsync(pagina, "form.zvh-formulier", new() { ["Code"] = await fixture.Beheerder.CodeAsync() })).ShouldBe("/");
    }
}
