using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Jeugdtafels;
using Zvh.Jeugdtafels.Domein;
using Zvh.Jeugdtafels.Verzoeken;
using Zvh.Testing;
using static Zvh.Plustaken.Tests.Jeugdtafels.Jeugdstraat;

namespace Zvh.Plustaken.Tests.Jeugdtafels;

/// <summary>From request to decision letter, as asker, secretary, chair and invited partner see it (A-073, B4.15).</summary>
public sealed class VerzoekTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    [Fact]
    public async Task A_request_of_a_partner_becomes_a_talk_a_decision_and_a_letter()
    {
        var klok = new Verzetbareklok();
        await using var huis = await Testhuis.StartAsync(fixture.Database.ConnectionString, fixture.Regio, d => d.AddSingleton<TimeProvider>(klok));
        string verzoek;
        using (var partner = await huis.AlsAsync("partner-deelnemer"))
        using (var secretaris = await huis.AlsAsync(Secretaris))
        {
            verzoek = await VraagAsync(partner);
            (await secretaris.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{verzoek}']").ShouldNotBeNull("it waits for a day");
            await PlanAsync(secretaris, verzoek);
            var pagina = await secretaris.OpenAsync(verzoek);
            pagina.QuerySelectorAll("summary").Select(s => s.TextContent.Trim()).ShouldContain(s => s.StartsWith("Jeugdige", StringComparison.Ordinal), "from twelve on the youth is invited");
            pagina.QuerySelector(Besluitformulier).ShouldBeNull("the chair decides");
            (await partner.OpenAsync(verzoek)).Tekst().ShouldContain("Spreekkamer");
        }

        using (var vroeg = await huis.AlsAsync(Voorzitter))
        {
            (await FoutenAsync(vroeg, verzoek, Besluitformulier, Besluit("onderzoek"))).ShouldSatisfyAllConditions(
                f => f.ShouldContain("De bespreking is pas op"), f => f.ShouldContain("De tafel is niet compleet: voorzitter, secretaris, Raad voor de Kinderbescherming, gecertificeerde instelling"),
                f => f.ShouldContain("Niet iedere ouder met gezag is gehoord"), f => f.ShouldContain("12 jaar of ouder en is niet gehoord"));
        }

        klok.Verzet(TimeSpan.FromDays(4));
        using var voorzitter = await huis.AlsAsync(Voorzitter);
        await HoorAsync(voorzitter, verzoek, "Jeugdige");
        (await FoutenAsync(voorzitter, verzoek, Besluitformulier, Besluit("onderzoek"))).ShouldContain("12 jaar of ouder en is niet gehoord");
        await HoorAsync(voorzitter, verzoek);
        await StuurAsync(voorzitter, verzoek, Besluitformulier, Besluit("onderzoek"));

        var besloten = await voorzitter.OpenAsync(verzoek);
        besloten.Tekst().ShouldContain("De Raad voor de Kinderbescherming start een onderzoek");
        besloten.QuerySelectorAll("main form").ShouldBeEmpty();
        var brief = besloten.QuerySelectorAll("details a[href*='brief']").First(a => a.TextContent.Contains("ouder", StringComparison.Ordinal)).GetAttribute("href")!;
        Poppler.Tekst(await voorzitter.Http.GetByteArrayAsync(brief)).ShouldSatisfyAllConditions(t => t.ShouldContain("start een onderzoek"), t => t.ShouldContain("Ik wil thuis wonen"), t => t.ShouldContain("De zorgen zijn groot"));
        using var lezer = await huis.AlsAsync("partner-deelnemer");
        (await lezer.OpenAsync(verzoek)).Tekst().ShouldContain("start een onderzoek");
        (await lezer.OpenAsync(verzoek)).QuerySelector("a[href*='brief']").ShouldBeNull();
    }

    [Fact]
    public async Task A_table_can_go_on_another_time_and_starts_with_an_empty_list_of_who_was_there()
    {
        using var voorzitter = await fixture.Huis.AlsAsync(Voorzitter);
        var verzoek = await VraagAsync(voorzitter);
        await PlanAsync(voorzitter, verzoek);
        await HoorAsync(voorzitter, verzoek);
        await StuurAsync(voorzitter, verzoek, Besluitformulier, Besluit("aanhouden"));
        (await voorzitter.OpenAsync(verzoek)).Tekst().ShouldContain("aangehouden");
        (await voorzitter.OpenAsync(verzoek)).QuerySelector(Besluitformulier).ShouldBeNull();

        await PlanAsync(voorzitter, verzoek);

        (await voorzitter.OpenAsync(verzoek)).QuerySelectorAll("summary .zvh-status, summary [class*='status']").Select(s => s.TextContent.Trim()).ShouldNotContain("was erbij");
        (await FoutenAsync(voorzitter, verzoek, "form[action*='handler=Plan']", new() { ["Plan.Dag"] = "1-1-2020", ["Plan.Begin"] = "10:00", ["Plan.Plaats"] = "Hier" })).ShouldContain("Dit moment is voorbij");
    }

    [Theory]
    [InlineData("BesprokenOp", "", "Bespreek het verzoek eerst met de ouders")]
    [InlineData("BesprokenOp", "1-1-2099", "Deze dag moet nog komen")]
    [InlineData("Geboortedatum", "1-1-1980", "jonger dan 23 jaar")]
    [InlineData("Gemeente", "GM0363", "bij de tafel van die regio")]
    [InlineData("Gemeente", "GM0944", "valt voor jeugd onder Gelderland")]
    [InlineData("Zorgen", " ", "Schrijf op wat de zorgen zijn")]
    public async Task A_request_that_cannot_be_taken_in_says_why_and_what_to_do(string veld, string waarde, string fout)
    {
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");

        (await FoutenAsync(partner, Nieuw(Jeugdtafel.Bescherming), Paginahulp.Formulier, Verzoek((veld, waarde)))).ShouldContain(fout);
    }

    [Fact]
    public async Task What_could_not_be_talked_about_safely_says_why_and_the_expert_team_and_aftercare_ask_their_own_questions()
    {
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        (await FoutenAsync(partner, Nieuw(Jeugdtafel.Expertteam), Paginahulp.Formulier, Verzoek())).ShouldContain("Kies wat u van het team nodig hebt");
        (await FoutenAsync(partner, Nieuw(Jeugdtafel.Nazorg), Paginahulp.Formulier, Verzoek())).ShouldContain("wanneer de jeugdige vrijkomt");

        var onveilig = await VraagAsync(partner, Jeugdtafel.Expertteam, ("BesprokenOp", ""), ("NietBesproken", "Bespreken is gevaarlijk"), ("Pijler", "Procesregie"), ("GeslotenPlaatsing", "true"));

        (await partner.OpenAsync(onveilig)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Bespreken is gevaarlijk"), t => t.ShouldContain("procesregie; er dreigt een gesloten plaatsing"));
    }

    [Fact]
    public async Task Only_who_asked_or_is_invited_sees_it_and_nobody_looks_through_from_cases()
    {
        using var secretaris = await fixture.Huis.AlsAsync(Secretaris);
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var verzoek = await VraagAsync(secretaris, anders: ("Naam", "Zwvtrk Jeugdige"));
        (await partner.StatusAsync(verzoek)).ShouldBe(HttpStatusCode.NotFound, "he is not invited");
        (await regisseur.StatusAsync(verzoek)).ShouldBe(HttpStatusCode.NotFound, "a procesregisseur works on another ground");
        (await regisseur.StatusAsync("/jeugdtafels/verzoeken")).ShouldBe(HttpStatusCode.NotFound);

        await StuurAsync(secretaris, verzoek, "form[action*='handler=Nodig']", new() { ["Nodig.Rol"] = "Raad", ["Nodig.OrganisatieId"] = (await fixture.OrganisatieVanAsync("partner-deelnemer")).ToString() });

        (await partner.OpenAsync(verzoek)).Tekst().ShouldContain("Zwvtrk");
        (await partner.OpenAsync(verzoek)).QuerySelectorAll("main form").ShouldBeEmpty();
        (await FoutenAsync(secretaris, verzoek, "form[action*='handler=Nodig']", new() { ["Nodig.Rol"] = "Ouder", ["Nodig.OrganisatieId"] = (await fixture.OrganisatieVanAsync("partner-deelnemer")).ToString() })).ShouldContain("komen niet namens een organisatie");
        (await regisseur.OpenAsync("/casussen/personen?Zoek.Achternaam=Zwvtrk")).Tekst().ShouldNotContain("Zwvtrk Jeugdige");
        typeof(JeugdtafelsModule).Assembly.GetReferencedAssemblies().Select(a => a.Name).ShouldNotContain(n => n!.Contains("Casussen", StringComparison.Ordinal), "the Jeugdwet and the Wgs stay apart");
    }

    [Fact]
    public async Task Of_two_who_plan_at_once_the_second_is_told_and_whoever_asked_can_take_it_back()
    {
        using var secretaris = await fixture.Huis.AlsAsync(Secretaris);
        using var voorzitter = await fixture.Huis.AlsAsync(Voorzitter);
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var verzoek = await VraagAsync(partner);
        var oud = await voorzitter.OpenAsync(verzoek);
        await PlanAsync(secretaris, verzoek);

        using var laat = await voorzitter.VerstuurAsync(oud, "form[action*='handler=Plan']", new() { ["Plan.Dag"] = "1-12-2099", ["Plan.Begin"] = "11:00", ["Plan.Plaats"] = "Elders" });
        laat.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await StuurAsync(partner, verzoek, "form[action*='handler=TrekIn']", []);

        (await secretaris.OpenAsync(verzoek)).Tekst().ShouldContain("ingetrokken");
        (await secretaris.OpenAsync("/jeugdtafels/verzoeken?gesloten=true")).QuerySelector($"a[href='{verzoek}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Two_years_after_the_end_the_data_about_people_are_gone_and_the_count_stays()
    {
        using var secretaris = await fixture.Huis.AlsAsync(Secretaris);
        var verzoek = await VraagAsync(secretaris, anders: ("Naam", "Vergeten Qwxz"));
        await StuurAsync(secretaris, verzoek, "form[action*='handler=TrekIn']", []);
        var id = verzoek.Split('/')[^1];
        await fixture.Database.VraagAsync<int>($"update jeugdtafels.jeugdverzoek set besloten_op = now() - interval '25 months' where id = '{id}' returning 1");

        while (await fixture.Database.VraagAsync<bool>($"select gewist_op is null from jeugdtafels.jeugdverzoek where id = '{id}'"))
        {
            await fixture.Huis.InAsync<IServiceProvider, bool>(d => d.GetRequiredService<JeugdopruimJob>().WerkAsync(CancellationToken.None));
        }

        (await secretaris.OpenAsync(verzoek)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldNotContain("Vergeten"), t => t.ShouldNotContain("Gaat niet naar school"), t => t.ShouldContain("zijn verwijderd"));
    }
}
