using System.Net;
using Zvh.Testing;

namespace Zvh.Toegang.Tests;

/// <summary>What was tampered with is refused, written down, and changes nothing; and what cannot be written down does not happen.</summary>
public sealed class WeigerTests(Productiehuis fixture) : IClassFixture<Productiehuis>
{
    [Fact]
    public async Task A_forged_session_cookie_leads_to_signing_in_and_a_row_in_the_log()
    {
        var voor = await fixture.RegelsAsync("Geweigerd", "koekje");
        using var dader = fixture.Huis.Anoniem();
        dader.Koekjes.Add(fixture.Huis.Adres, new Cookie("__Host-zvh", "CfDJ8-verzonnen") { Secure = true });

        using var antwoord = await dader.Http.GetAsync("/beheer/gebruikers");

        antwoord.Headers.Location!.ToString().ShouldContain("/aanmelden?terug=");
        antwoord.Headers.Location!.ToString().ShouldContain("reden=verlopen");
        (await fixture.RegelsAsync("Geweigerd", "koekje")).ShouldBe(voor + 1);
    }

    [Fact]
    public async Task A_form_with_a_tampered_token_is_refused_with_a_row_in_the_log()
    {
        using var beheerder = await fixture.Beheerder.AangemeldAsync();
        var pagina = await beheerder.OpenAsync("/beheer/gebruikers/nieuw");
        var voor = await fixture.RegelsAsync("Geweigerd", "formulierbewijs");

        using var antwoord = await beheerder.VerstuurAsync(pagina, "main form", new()
        {
            ["Invoer.Naam"] = "ge.knoeid", ["Invoer.Weergavenaam"] = "Iemand", ["Invoer.Rollen"] = "manager", ["__RequestVerificationToken"] = "CfDJ8-verzonnen",
        });

        antwoord.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await beheerder.LeesAsync(antwoord)).Tekst().ShouldContain("Dit formulier kon niet worden gelezen");
        (await fixture.RegelsAsync("Geweigerd", "formulierbewijs")).ShouldBe(voor + 1);
        (await fixture.Database.VraagAsync<long>("select count(*) from platform.gebruiker where naam = 'ge.knoeid'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_database_that_refuses_the_row_in_the_log_makes_signing_in_fail()
    {
        var account = await Account.NieuwAsync(fixture, "log.weigert");
        using var bezoeker = fixture.Huis.Anoniem();
        await bezoeker.WachtwoordAsync(account.Naam, account.Wachtwoord);
        var code = await account.CodeAsync();
        var sessies = await fixture.Database.VraagAsync<long>("select count(*) from platform.sessie");
        await fixture.DoeAsync("""
            create function audit.weiger() returns trigger language plpgsql as $$ begin raise exception 'the log is full'; end $$;
            create trigger weiger before insert on audit.regel for each row execute function audit.weiger();
            """);
        try
        {
            using var antwoord = await bezoeker.VerstuurAsync(await bezoeker.OpenAsync("/aanmelden/code"), "form.zvh-formulier", new() { ["Code"] = code });
            antwoord.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
            (await bezoeker.LeesAsync(antwoord)).Tekst().ShouldContain("Er is niets half opgeslagen");
            (await antwoord.Content.ReadAsStringAsync()).ShouldNotContain("the log is full");
            bezoeker.Koekjes.GetAllCookies().ShouldNotContain(k => k.Name == "__Host-zvh");
            (await fixture.Database.VraagAsync<long>("select count(*) from platform.sessie")).ShouldBe(sessies);

            // Nor does a refusal get by without its row.
            using var fout = await bezoeker.VerstuurAsync(await bezoeker.OpenAsync("/aanmelden"), "form.zvh-formulier", new() { ["Naam"] = "wie.dan", ["Wachtwoord"] = "een heel ander wachtwoord" });
            fout.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        }
        finally
        {
            await fixture.DoeAsync("drop trigger weiger on audit.regel; drop function audit.weiger();");
        }

        // The code was not used up, for nothing happened.
        (await bezoeker.CodeAsync(code)).ShouldBe("/");
    }

    [Fact]
    public async Task Every_cookie_is_bound_to_this_host_and_to_https()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        using var pagina = await bezoeker.Http.GetAsync("/aanmelden");
        var gezet = pagina.Headers.GetValues("Set-Cookie").ToList();
        using var naWachtwoord = await bezoeker.VerstuurAsync(await bezoeker.LeesAsync(pagina), "form.zvh-formulier", new() { ["Naam"] = fixture.Beheerder.Naam, ["Wachtwoord"] = fixture.Beheerder.Wachtwoord });
        gezet.AddRange(naWachtwoord.Headers.GetValues("Set-Cookie"));
        using var naCode = await bezoeker.VerstuurAsync(await bezoeker.OpenAsync("/aanmelden/code"), "form.zvh-formulier", new() { ["Code"] = await fixture.Beheerder.CodeAsync() });
        gezet.AddRange(naCode.Headers.GetValues("Set-Cookie"));

        var namen = gezet.Select(k => k.Split('=')[0]).ToHashSet();
        namen.ShouldAllBe(n => n.StartsWith("__Host-zvh"));
        new[] { "__Host-zvh", "__Host-zvh-formulier", "__Host-zvh-stap" }.ShouldBeSubsetOf(namen);
        foreach (var koekje in gezet.Select(k => k.ToLowerInvariant()))
        {
            koekje.ShouldContain("secure");
            koekje.ShouldContain("httponly");
            koekje.ShouldContain("samesite=lax");
            koekje.ShouldContain("path=/;");
            koekje.ShouldNotContain("domain=");
        }
    }

    [Fact]
    public async Task Browsers_are_told_to_use_https_only()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/aanmelden") { Headers = { Host = "huis.example" } };
        using var antwoord = await bezoeker.Http.SendAsync(vraag);
        antwoord.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=31536000; includeSubDomains"]);
    }

    [Fact]
    public async Task There_are_no_demo_accounts()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        (await bezoeker.OpenAsync("/aanmelden")).Tekst().ShouldNotContain("Demo");
        (await fixture.Database.VraagAsync<long>("select count(*) from platform.gebruiker where is_demo")).ShouldBe(0);
    }

    [Theory]
    [InlineData("PogingenPerAdres", "verschillend")]
    [InlineData("PogingenPerNaam", "zelfde")]
    public async Task Too_many_attempts_get_a_page_that_says_how_long_to_wait(string grens, string namen)
    {
        await using var database = await fixture.LegeDatabaseAsync();
        await using var huis = await Productiehuis.StartAsync(database.ConnectionString, $"--Zvh:Aanmelden:{grens}=3");
        using var bezoeker = huis.Anoniem();
        var pagina = await bezoeker.OpenAsync("/aanmelden");
        for (var poging = 0; poging < 3; poging++)
        {
            (await bezoeker.StuurAsync(pagina, "form.zvh-formulier", Poging(poging))).ShouldContain("niet gelukt");
        }

        using var antwoord = await bezoeker.VerstuurAsync(pagina, "form.zvh-formulier", Poging(3));

        antwoord.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        antwoord.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        (await bezoeker.LeesAsync(antwoord)).Tekst().ShouldContain("Wacht een minuut");
        (await bezoeker.StatusAsync("/aanmelden")).ShouldBe(HttpStatusCode.OK);

        Dictionary<string, string> Poging(int nummer) => new() { ["Naam"] = namen == "zelfde" ? "iemand" : $"iemand.{nummer}", ["Wachtwoord"] = "een heel ander wachtwoord" };
    }

    [Fact]
    public async Task Attempts_with_one_name_count_together_over_all_nodes()
    {
        await using var database = await fixture.LegeDatabaseAsync();
        await using var huis = await Productiehuis.StartAsync(database.ConnectionString, "--Zvh:Aanmelden:PogingenPerNaam=2");
        await using var knoop = await Productiehuis.StartAsync(database.ConnectionString, "--Zvh:Aanmelden:PogingenPerNaam=2");
        (await ProbeerAsync(huis, "iemand")).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await ProbeerAsync(knoop, "Iemand")).ShouldNotBe(HttpStatusCode.TooManyRequests);

        (await ProbeerAsync(knoop, "iemand")).ShouldBe(HttpStatusCode.TooManyRequests);
        (await ProbeerAsync(huis, "iemand")).ShouldBe(HttpStatusCode.TooManyRequests);
        (await ProbeerAsync(huis, "iemand.anders")).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await database.VraagAsync<long>("select count(*) from platform.snelheidsteller where sleutel ilike '%iemand%'")).ShouldBe(0, "the count holds no names");

        static async Task<HttpStatusCode> ProbeerAsync(Testhuis huis, string naam)
        {
            using var bezoeker = huis.Anoniem();
            using var antwoord = await bezoeker.VerstuurAsync(
                await bezoeker.OpenAsync("/aanmelden"), "form.zvh-formulier", new() { ["Naam"] = naam, ["Wachtwoord"] = "een heel ander wachtwoord" });
            return antwoord.StatusCode;
        }
    }
}
