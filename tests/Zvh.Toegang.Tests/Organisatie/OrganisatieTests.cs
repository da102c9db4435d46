using System.Net;
using Zvh.Testing;

namespace Zvh.Toegang.Tests.Organisatie;

/// <summary>Signing in at the identity provider of an organisation, with a real provider.</summary>
public sealed class OrganisatieTests(OrganisatieTests.Fixture fixture) : IClassFixture<OrganisatieTests.Fixture>
{
    private const string Geheim = "alleen-voor-de-proef-0123456789abcdef";

    [Fact]
    public async Task Somebody_signs_in_with_the_roles_that_the_provider_tells_and_keeps_the_same_account()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        (await bezoeker.OpenAsync("/aanmelden")).Tekst().ShouldContain("Proeforganisatie");
        await fixture.Aanbieder.MeldAanAsync("persoon-1", "Functie A", "ZVH-manager");
        (await NaarAsync(bezoeker, await Fixture.HeenAsync(bezoeker, "/beheer/modules"))).ShouldBe("/beheer/modules");
        (await bezoeker.StatusAsync("/beheer/modules")).ShouldBe(HttpStatusCode.OK);
        var account = await fixture.Database.VraagAsync<Guid>("select gebruiker_id from platform.extern_account where onderwerp = 'persoon-1'");

        // The next time the provider says something else about the same person.
        using var opnieuw = fixture.Huis.Anoniem();
        await fixture.Aanbieder.MeldAanAsync("persoon-1", "Functie A", "iets-anders");
        (await NaarAsync(opnieuw, await Fixture.HeenAsync(opnieuw))).ShouldBe("/");
        (await opnieuw.StatusAsync("/beheer/modules")).ShouldBe(HttpStatusCode.NotFound);
        (await fixture.Database.VraagAsync<Guid>("select gebruiker_id from platform.extern_account where onderwerp = 'persoon-1'")).ShouldBe(account);
        (await fixture.Database.VraagAsync<long>($"select count(*) from audit.regel where actie = 'Rechten' and object_id = '{account}'")).ShouldBe(2);
        (await fixture.Database.VraagAsync<long>($"select count(*) from audit.regel where actie = 'Aanmelden' and codes = 'organisatie' and actor = '{account}'")).ShouldBe(2);
    }

    [Fact]
    public async Task An_answer_works_once_and_only_in_the_browser_that_asked()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        await fixture.Aanbieder.MeldAanAsync("persoon-2", "Functie B", "ZVH-manager");
        var terug = await Fixture.HeenAsync(bezoeker);

        using var dief = fixture.Huis.Anoniem();
        (await WeigeringAsync(dief, terug)).ShouldContain("al gebruikt, verlopen of in een andere browser begonnen");
        (await NaarAsync(bezoeker, terug)).ShouldBe("/");
        (await WeigeringAsync(bezoeker, terug)).ShouldContain("al gebruikt, verlopen");
        (await dief.NaarAsync("/")).ShouldBe("/aanmelden");
        (await fixture.RegelsAsync("organisatie:toestand")).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_replayed_state_with_a_kept_cookie_stops_at_the_provider()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        await fixture.Aanbieder.MeldAanAsync("persoon-3", "Functie C", "ZVH-manager");
        var terug = await Fixture.HeenAsync(bezoeker);
        var bewaard = bezoeker.Koekjes.GetAllCookies().Single(k => k.Name == "zvh-organisatie");
        (await NaarAsync(bezoeker, terug)).ShouldBe("/");

        using var dief = fixture.Huis.Anoniem();
        dief.Koekjes.Add(fixture.Huis.Adres, new Cookie(bewaard.Name, bewaard.Value));
        (await WeigeringAsync(dief, terug)).ShouldContain("niet bevestigd");
        (await fixture.RegelsAsync("organisatie:code")).ShouldBe(1);
    }

    [Fact]
    public async Task Another_state_or_a_cookie_that_was_made_up_is_refused()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        await fixture.Aanbieder.MeldAanAsync("persoon-4", "Functie D", "ZVH-manager");
        var terug = await Fixture.HeenAsync(bezoeker);
        (await WeigeringAsync(bezoeker, terug.Replace("state=", "state=x", StringComparison.Ordinal))).ShouldContain("Begin opnieuw");

        using var dief = fixture.Huis.Anoniem();
        dief.Koekjes.Add(fixture.Huis.Adres, new Cookie("zvh-organisatie", "CfDJ8-verzonnen"));
        (await WeigeringAsync(dief, terug)).ShouldContain("Begin opnieuw");
        (await fixture.Database.VraagAsync<long>("select count(*) from platform.extern_account where onderwerp = 'persoon-4'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_token_for_another_question_is_refused()
    {
        // The code of a question that the thief asked is put in the answer to the question of the victim: PKCE and nonce both stop it.
        using var dief = fixture.Huis.Anoniem();
        await fixture.Aanbieder.MeldAanAsync("persoon-5", "Functie E", "ZVH-manager");
        var vanDief = Vraag(await Fixture.HeenAsync(dief));
        using var slachtoffer = fixture.Huis.Anoniem();
        var vanSlachtoffer = Vraag(await Fixture.HeenAsync(slachtoffer));

        var gemengd = $"/aanmelden/organisatie/terug?code={vanDief["code"]}&state={vanSlachtoffer["state"]}";

        (await WeigeringAsync(slachtoffer, gemengd)).ShouldContain("niet bevestigd");
    }

    [Fact]
    public async Task A_new_key_of_the_provider_is_fetched_when_a_token_names_it()
    {
        using var voor = fixture.Huis.Anoniem();
        await fixture.Aanbieder.MeldAanAsync("persoon-6", "Functie F", "ZVH-manager");
        (await NaarAsync(voor, await Fixture.HeenAsync(voor))).ShouldBe("/");
        await fixture.Aanbieder.NieuweSleutelAsync();

        using var na = fixture.Huis.Anoniem();
        (await NaarAsync(na, await Fixture.HeenAsync(na))).ShouldBe("/");
    }

    [Fact]
    public async Task Breaking_off_at_the_provider_signs_nobody_in()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        await fixture.Aanbieder.WeigerAsync();
        (await WeigeringAsync(bezoeker, await Fixture.HeenAsync(bezoeker))).ShouldContain("heeft de aanmelding afgebroken");
        (await fixture.RegelsAsync("organisatie:aanbieder")).ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_unknown_gets_no_account_where_the_house_does_not_want_that()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        await fixture.Aanbieder.MeldAanAsync("persoon-7", "Functie G", "ZVH-manager");
        (await WeigeringAsync(bezoeker, await Fixture.HeenAsync(bezoeker, aanbieder: "streng"))).ShouldContain("u hebt hier nog geen account");
        (await fixture.Database.VraagAsync<long>("select count(*) from platform.extern_account where onderwerp = 'persoon-7'")).ShouldBe(0);
        (await fixture.RegelsAsync("organisatie:geen-account")).ShouldBe(1);
    }

    [Fact]
    public async Task A_provider_that_is_away_is_told_and_its_secret_stands_in_no_log()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        using var antwoord = await bezoeker.Http.GetAsync("/aanmelden/organisatie/weg");
        antwoord.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await bezoeker.LeesAsync(antwoord)).Tekst().ShouldContain("niet bereikbaar");
        (await bezoeker.StatusAsync("/aanmelden/organisatie/onbekend")).ShouldBe(HttpStatusCode.NotFound);
        fixture.Huis.Logs.Regels.ShouldNotContain(r => r.Tekst.Contains(Geheim));
    }

    [Fact]
    public async Task A_provider_that_calls_itself_something_else_is_not_used()
    {
        using var bezoeker = fixture.Huis.Anoniem();
        (await bezoeker.StatusAsync("/aanmelden/organisatie/vermomd")).ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task A_provider_that_is_not_complete_stops_the_host()
    {
        var fout = await Should.ThrowAsync<InvalidOperationException>(async () =>
        {
            await using var huis = await Testhuis.StartAsync(fixture.Database.ConnectionString, "midden-limburg", "--Zvh:Aanbieders:half:Naam=Half", "--Zvh:Aanbieders:half:Adres=http://elders.example");
        });
        fout.Message.ShouldContain("Zvh:Aanbieders:half");
    }

    private static async Task<string> NaarAsync(Bezoeker bezoeker, string terug) => await bezoeker.NaarAsync(terug);

    private static async Task<string> WeigeringAsync(Bezoeker bezoeker, string terug) => (await bezoeker.OpenAsync(terug)).Tekst();

    private static Dictionary<string, string> Vraag(string pad) => pad.Split('?')[1].Split('&').Select(d => d.Split('=')).ToDictionary(d => d[0], d => d[1]);

    /// <summary>A house with three providers: one that makes accounts, one that does not, and one that is away.</summary>
    public sealed class Fixture : HuisFixture, IAsyncLifetime
    {
        private Proefaanbieder? _aanbieder;
        private Testhuis? _eigen;

        internal Proefaanbieder Aanbieder => _aanbieder!;

        public new Testhuis Huis => _eigen!;

        async Task IAsyncLifetime.InitializeAsync()
        {
            await StartHuisAsync();
            _aanbieder = await Proefaanbieder.StartAsync();
            _eigen = await Testhuis.StartAsync(Database.ConnectionString, Regio,
            [
                .. Instelling("proef", Aanbieder.Adres), "--Zvh:Aanbieders:proef:MaaktAccounts=true", "--Zvh:Aanbieders:proef:Rollen:ZVH-manager=manager",
                .. Instelling("streng", Aanbieder.Adres), .. Instelling("weg", "http://127.0.0.1:9"),
                .. Instelling("vermomd", Aanbieder.Adres.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)),
            ]);
        }

        async Task IAsyncLifetime.DisposeAsync()
        {
            await Huis.DisposeAsync();
            await Aanbieder.DisposeAsync();
            await SluitHuisAsync();
        }

        /// <summary>Goes to the provider and through it.</summary>
        /// <returns>Path and query with which the provider sends one back.</returns>
        public static async Task<string> HeenAsync(Bezoeker bezoeker, string terug = "/", string aanbieder = "proef")
        {
            using var begin = await bezoeker.Http.GetAsync($"/aanmelden/organisatie/{aanbieder}?terug={Uri.EscapeDataString(terug)}");
            var adres = begin.Headers.Location!;

            // The same cookies go along: the provider lives on the same host, as far as a cookie can tell.
            while (!adres.AbsolutePath.StartsWith("/aanmelden/", StringComparison.Ordinal))
            {
                using var antwoord = await bezoeker.Http.GetAsync(adres);
                adres = new Uri(adres, antwoord.Headers.Location ?? throw new InvalidOperationException(await antwoord.Content.ReadAsStringAsync()));
            }

            return adres.PathAndQuery;
        }

        public Task<long> RegelsAsync(string codes) => Database.VraagAsync<long>($"select count(*) from audit.regel where uitkomst = 'Geweigerd' and codes = '{codes}'");

        private static IEnumerable<string> Instelling(string id, string adres) =>
        [
            $"--Zvh:Aanbieders:{id}:Naam=Proeforganisatie ({id})", $"--Zvh:Aanbieders:{id}:Adres={adres}",
            $"--Zvh:Aanbieders:{id}:ClientId=zvh", $"--Zvh:Aanbieders:{id}:ClientSecret={Geheim}",
        ];
    }
}
