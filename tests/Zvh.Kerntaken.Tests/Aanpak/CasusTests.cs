using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Casussen.Afgeschermd;
using Zvh.Casussen.Plannen;
using Zvh.Platform.Toegang.Wie;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;

namespace Zvh.Kerntaken.Tests.Aanpak;

/// <summary>A case from melding to shielding, as procesregisseur, casusregisseur, partner and privacy officer see it.</summary>
public sealed class CasusTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task A_case_goes_all_the_way_and_disappears_at_the_end()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        using var privacy = await fixture.Huis.AlsAsync("privacy-officer");
        var casus = await OpenAsync(fixture, regisseur, "Hele", "Wegstra");
        var (persoon, melding) = await PadenAsync(regisseur, casus);
        await WeegAsync(fixture, regisseur, casus);
        await RegieAsync(fixture, regisseur, casus, "Procesregie", "procesregisseur");
        await FaseAsync(regisseur, casus, "Casusoverleg");
        await RegieAsync(fixture, regisseur, casus, "Casusregie", "casusregisseur");
        await LaatMeedoenAsync(fixture, regisseur, casus, "partner-deelnemer");
        var plan = await PlanAsync(fixture, regisseur, casus);
        await FaseAsync(regisseur, casus, "Uitvoering");

        await StuurAsync(partner, plan, "form[action*='handler=Antwoord']", new() { ["Antwoord.Stand"] = "Geaccepteerd" });
        await FaseAsync(regisseur, casus, "Evaluatie");
        await FaseAsync(regisseur, casus, "Sluiten");
        (await regisseur.OpenAsync($"{casus}/sluiten")).Tekst().ShouldContain("Er staat nog één actie open");
        await StuurAsync(partner, plan, "form[action*='handler=Antwoord']", new() { ["Antwoord.Stand"] = "Gereed", ["Antwoord.Terugkoppeling"] = "Woning gevonden" });
        await StuurAsync(regisseur, $"{casus}/sluiten", "form[action*='Verslag']", new() { ["Verslag.Resultaat"] = "Rust in huis", ["Verslag.Vervolg"] = "Wijkteam" });
        await StuurAsync(regisseur, $"{casus}/sluiten", "form[action*='Afschermen']", []);

        foreach (var (wie, pad) in new[] { (regisseur, casus), (partner, casus), (partner, plan), (regisseur, plan), (regisseur, $"{casus}/verloop") })
        {
            (await wie.StatusAsync(pad)).ShouldBe(HttpStatusCode.NotFound, pad);
        }

        (await regisseur.StatusAsync(persoon)).ShouldBe(HttpStatusCode.NotFound, "who stands in closed cases only is found by nobody");
        (await regisseur.StatusAsync(melding)).ShouldBe(HttpStatusCode.NotFound);
        var afgeschermd = $"/casussen/afgeschermd/{casus.Split('/')[^1]}";
        (await privacy.OpenAsync("/casussen/afgeschermd")).QuerySelector($"a[href='{afgeschermd}']").ShouldNotBeNull();
        (await privacy.StatusAsync(casus)).ShouldBe(HttpStatusCode.NotFound, "who guards the terms does not read the case");
        await StuurAsync(privacy, afgeschermd, "form[action*='Heropen']", new() { ["Reden"] = "Nieuwe ernstige melding" });
        (await regisseur.OpenAsync(casus)).Tekst().ShouldContain("weging");
        foreach (var pad in new[] { plan, persoon, melding })
        {
            (await regisseur.StatusAsync(pad)).ShouldBe(HttpStatusCode.OK, pad);
        }

        // Who led and took part before comes back with one press each, and by nobody's silence.
        await StuurAsync(regisseur, $"{casus}/mensen", "td form[action*='handler=Regie']", []);
        (await regisseur.OpenAsync($"{casus}/mensen")).QuerySelectorAll("td form[action*='handler=Regie']").Length.ShouldBe(1, "the other regie waits for its own press");
    }

    [Fact]
    public async Task Nothing_is_gathered_before_the_weging()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Vroeg", "Verzamelstra");

        (await regisseur.OpenAsync($"{casus}/plannen")).QuerySelector("button[name=persoonId]").ShouldBeNull();
        (await regisseur.OpenAsync(casus)).QuerySelector("form[action*='Notitie']").ShouldBeNull();
        (await FoutenAsync(regisseur, $"{casus}/mensen", "form[action*='Deelnemer']", new() { ["Deelnemer.GebruikerId"] = (await PrivaatAsync()).ToString() })).ShouldContain("publieke deelnemers (lid 1)");
    }

    [Fact]
    public async Task A_weging_without_two_public_participants_does_not_open_the_case()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Half", "Gewogenstra");
        await FaseAsync(regisseur, casus, "Weging");
        await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Begin']", []);
        await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Criteria']", Criteria());

        (await FoutenAsync(regisseur, $"{casus}/weging", "form[action*='Afronden']", new() { ["Afronden.Uitkomst"] = "Procesregie", ["Afronden.Reden"] = "Ernstig" })).ShouldContain("Minstens 2 publieke deelnemers");
        (await FoutenAsync(regisseur, $"{casus}/weging", "form[action*='Afronden']", new() { ["Afronden.Uitkomst"] = "Lokaal", ["Afronden.Reden"] = "Kan lokaal" })).ShouldContain("wie het oppakt");
        await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Afronden']", new() { ["Afronden.Uitkomst"] = "Lokaal", ["Afronden.Naar"] = "Wijkteam", ["Afronden.Reden"] = "Kan lokaal" });

        (await regisseur.OpenAsync(casus)).QuerySelector("h1 + *, .zvh-kop")!.TextContent.ShouldContain("sluiten");
    }

    [Fact]
    public async Task Whoever_works_for_one_side_does_not_see_the_other()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var casus = await OpenAsync(fixture, regisseur, "Pleger", "Muurman");
        await WeegAsync(fixture, regisseur, casus);
        var slachtoffer = await fixture.PersoonAsync("Slachtoffer", "Muurvrouw");
        await VoegToeAsync(regisseur, casus, slachtoffer, "Slachtoffer");
        await StuurAsync(regisseur, $"{casus}/mensen", "form:has(select[name=zijde] option[selected][value='Geen']):has(input[name=plaatsId])", new() { ["zijde"] = "Pleger" });
        await LaatMeedoenAsync(fixture, regisseur, casus, "partner-deelnemer", "Pleger");

        (await partner.OpenAsync(casus)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Muurman"), t => t.ShouldNotContain("Muurvrouw"), t => t.ShouldContain("niet zichtbaar voor u"));
        (await partner.StatusAsync(slachtoffer)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_casusregisseur_makes_a_plan_and_everybody_keeps_the_plans_he_had()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var casusregisseur = await fixture.Huis.AlsAsync("casusregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var casus = await OpenAsync(fixture, regisseur, "Eigen", "Plannema");
        await WeegAsync(fixture, regisseur, casus);
        await VoegToeAsync(regisseur, casus, await fixture.PersoonAsync("Ander", "Plannema"), "Geen");
        await LaatMeedoenAsync(fixture, regisseur, casus, "partner-deelnemer");
        var eerste = await PlanAsync(fixture, regisseur, casus);
        await RegieAsync(fixture, regisseur, casus, "Casusregie", "casusregisseur");

        var tweede = await StuurAsync(casusregisseur, $"{casus}/plannen", "main form", new()
        {
            ["persoonId"] = (await casusregisseur.OpenAsync($"{casus}/plannen")).QuerySelector("button[name=persoonId]")!.GetAttribute("value")!,
        });
        foreach (var (wie, plan) in new[] { (casusregisseur, tweede), (casusregisseur, eerste), (partner, eerste), (partner, tweede) })
        {
            (await wie.StatusAsync(plan)).ShouldBe(HttpStatusCode.OK, plan);
        }
    }

    [Fact]
    public async Task A_partner_sees_a_case_only_while_he_takes_part()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var casus = await OpenAsync(fixture, regisseur, "Even", "Meedoenstra");
        await WeegAsync(fixture, regisseur, casus);
        (await partner.StatusAsync(casus)).ShouldBe(HttpStatusCode.NotFound);

        await LaatMeedoenAsync(fixture, regisseur, casus, "partner-deelnemer");
        (await partner.OpenAsync("/casussen")).QuerySelector($"a[href='{casus}']").ShouldNotBeNull();
        (await partner.OpenAsync("/berichten")).QuerySelector("main")!.TextContent.ShouldContain("U doet mee aan casus");

        await StuurAsync(regisseur, $"{casus}/mensen", "form[action*='Einde']", []);
        (await partner.StatusAsync(casus)).ShouldBe(HttpStatusCode.NotFound);
        await StuurAsync(regisseur, $"{casus}/mensen", "td form[action*='handler=Deelnemer']", []);
        (await partner.StatusAsync(casus)).ShouldBe(HttpStatusCode.OK, "one press lets him take part again");
        (await regisseur.OpenAsync($"{casus}/mensen")).QuerySelector("td form[action*='handler=Deelnemer']").ShouldBeNull();
    }

    [Fact]
    public async Task Scaling_asks_for_a_reason_and_keeps_who_was_responsible()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Op", "Schaalstra");
        await WeegAsync(fixture, regisseur, casus);
        await StuurAsync(regisseur, $"{casus}/ave", "main form", new() { ["Invoer.Niveau"] = "4", ["Invoer.Reden"] = "Onrust in de buurt", ["Invoer.HerzienOp"] = "1-12-2099" });

        (await FoutenAsync(regisseur, $"{casus}/ave", "main form", new() { ["Invoer.Niveau"] = "2", ["Invoer.HerzienOp"] = "1-12-2099" })).ShouldContain("slaat er een over");
        (await FoutenAsync(regisseur, $"{casus}/ave", "main form", new() { ["Invoer.Niveau"] = "3", ["Invoer.Reden"] = "Rustiger", ["Invoer.HerzienOp"] = "1-1-2020" })).ShouldContain("een dag die nog komt");
        await StuurAsync(regisseur, $"{casus}/ave", "main form", new() { ["Invoer.Niveau"] = "3", ["Invoer.Reden"] = "Rustiger", ["Invoer.HerzienOp"] = "1-12-2099" });

        (await regisseur.OpenAsync($"{casus}/ave")).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Onrust in de buurt"), t => t.ShouldContain("Rustiger"), t => t.ShouldContain("Burgemeester"));
    }

    [Fact]
    public async Task An_action_for_somebody_who_does_not_take_part_is_refused_and_a_partner_answers_for_himself_only()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var casus = await OpenAsync(fixture, regisseur, "Ac", "Tiestra");
        await WeegAsync(fixture, regisseur, casus);
        await LaatMeedoenAsync(fixture, regisseur, casus, "partner-deelnemer");
        var plan = await PlanAsync(fixture, regisseur, casus);
        var (vreemd, doel) = ((await fixture.PubliekeOrganisatiesAsync(1))[0].ToString(), (await regisseur.OpenAsync(plan)).QuerySelector("input[name=doelId]")!.GetAttribute("value")!);

        (await FoutenAsync(regisseur, plan, "form[action*='handler=Actie']", new() { ["Actie.DoelId"] = doel, ["Actie.Tekst"] = "Iets", ["Actie.OrganisatieId"] = vreemd, ["Actie.Uiterlijk"] = "1-12-2099" })).ShouldContain("doet niet mee");
        (await FoutenAsync(partner, plan, "form[action*='handler=Antwoord']", new() { ["Antwoord.Stand"] = "Geweigerd" })).ShouldContain("Schrijf waarom");
        (await FoutenAsync(partner, plan, "form[action*='handler=Antwoord']", new() { ["Antwoord.Stand"] = "Vervallen", ["Antwoord.Terugkoppeling"] = "x" })).ShouldContain("kan nu niet");
        await StuurAsync(partner, plan, "form[action*='handler=Antwoord']", new() { ["Antwoord.Stand"] = "Geweigerd", ["Antwoord.Terugkoppeling"] = "Geen capaciteit" });

        (await regisseur.OpenAsync(plan)).Tekst().ShouldContain("Geen capaciteit");
    }

    [Fact]
    public async Task An_action_waits_on_the_start_page_of_its_organisation_and_reminds_once()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var casus = await OpenAsync(fixture, regisseur, "Her", "Innerstra");
        await WeegAsync(fixture, regisseur, casus);
        await LaatMeedoenAsync(fixture, regisseur, casus, "partner-deelnemer");
        var plan = await PlanAsync(fixture, regisseur, casus);
        (await partner.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{plan}']")!.TextContent.ShouldContain("Antwoord geven op een vraag");
        (await regisseur.OpenAsync($"{casus}/netwerk")).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Innerstra"), t => t.ShouldContain("Wonen"), t => t.ShouldContain("Publieke partner"));

        await fixture.Database.VraagAsync<int>($"update casussen.actie set uiterlijk = current_date + 1 where dossier_id = '{plan.Split('/')[^1]}' returning 1");
        for (var keer = 0; keer < 2; keer++)
        {
            await fixture.Huis.InAsync<IServiceProvider, bool>(d => d.GetRequiredService<ActieherinnerJob>().WerkAsync(CancellationToken.None));
        }

        // The job of the house may be busy with it.
        while (await fixture.Database.VraagAsync<bool>($"select herinnerd_op is null from casussen.actie where dossier_id = '{plan.Split('/')[^1]}'"))
        {
            await Task.Yield();
        }

        (await fixture.Database.VraagAsync<long>($"select count(*) from platform.bericht where pad = '{plan}' and tekst like '%moet%klaar zijn%'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_contribution_carries_its_ground_and_is_marked_when_it_is_wrong()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var casus = await OpenAsync(fixture, regisseur, "Bij", "Draagstra");
        await WeegAsync(fixture, regisseur, casus);
        await LaatMeedoenAsync(fixture, regisseur, casus, "partner-deelnemer");
        var bijdragen = $"{await PlanAsync(fixture, regisseur, casus)}/bijdragen";
        Dictionary<string, string> Bijdrage(string gegeven, string grond) => new()
        {
            ["Bijdrage.OrganisatieId"] = "", ["Bijdrage.Gegeven"] = gegeven, ["Bijdrage.Tekst"] = "Zwkr: heeft begeleiding", ["Bijdrage.Grond"] = grond, ["Bijdrage.GrondOp"] = "1-11-2026", ["Bijdrage.Doorgeven"] = "Niet",
        };
        var eigen = (await fixture.OrganisatieVanAsync("partner-deelnemer")).ToString();

        (await FoutenAsync(partner, bijdragen, "main form", new(Bijdrage("Gezondheid", "WettelijkeTaak")) { ["Bijdrage.OrganisatieId"] = eigen })).ShouldContain("medisch beroepsgeheim");
        (await FoutenAsync(partner, bijdragen, "main form", new(Bijdrage("ZorgEnToezicht", "WettelijkeTaak")) { ["Bijdrage.OrganisatieId"] = (await fixture.PubliekeOrganisatiesAsync(1))[0].ToString() })).ShouldContain("eigen organisatie");
        await StuurAsync(partner, bijdragen, "main form", new(Bijdrage("Gezondheid", "Toestemming")) { ["Bijdrage.OrganisatieId"] = eigen });
        await StuurAsync(regisseur, bijdragen, "form[action*='Onjuist']", new() { ["onjuist"] = "Het is een ander" });
        (await partner.OpenAsync(bijdragen)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Gemeld als onjuist"), t => t.ShouldContain("uitdrukkelijke toestemming"));

        await StuurAsync(partner, bijdragen, "form[action*='Afgehandeld']", new() { ["trekIn"] = "true" });
        (await regisseur.OpenAsync(bijdragen)).Tekst().ShouldNotContain("Zwkr");
    }

    [Fact]
    public async Task Two_who_judge_the_same_criterion_get_the_conflict_and_two_who_judge_different_ones_do_not()
    {
        using var een = await fixture.Huis.AlsAsync("procesregisseur");
        using var twee = await fixture.Huis.AlsAsync("procesondersteuner");
        var casus = await OpenAsync(fixture, een, "Twee", "Tegelijkstra");
        await FaseAsync(een, casus, "Weging");
        await StuurAsync(een, $"{casus}/weging", "form[action*='Begin']", []);
        var (vanEen, vanTwee) = (await een.OpenAsync($"{casus}/weging"), await twee.OpenAsync($"{casus}/weging"));
        Dictionary<string, string> Rij(int rij, string tekst) => new() { [$"Criteria.Rijen[{rij}].Onderbouwing"] = tekst };

        (await een.VerstuurAsync(vanEen, "form[action*='Criteria']", Rij(0, "Eerste lezing"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await twee.VerstuurAsync(vanTwee, "form[action*='Criteria']", Rij(1, "Ander criterium"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var conflict = await twee.VerstuurAsync(vanTwee, "form[action*='Criteria']", Rij(0, "Tweede lezing"));

        conflict.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await twee.LeesAsync(conflict)).DocumentElement.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Eerste lezing"), t => t.ShouldContain("Tweede lezing"));
    }

    [Fact]
    public async Task A_heavy_case_stands_on_the_list_until_somebody_takes_it_off()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Top", "Ixstra");
        await WeegAsync(fixture, regisseur, casus);
        (await FoutenAsync(regisseur, $"{casus}/toplijst", "main form", new() { ["Invoer.Toets"] = "Vaak" })).ShouldContain("alle criteria");
        await StuurAsync(regisseur, $"{casus}/toplijst", "main form", new() { ["Invoer.Toets"] = "Vijf incidenten", ["Invoer.Voldoet"] = "true" });
        (await regisseur.OpenAsync("/casussen/toplijst")).QuerySelector($"a[href='{casus}/toplijst']").ShouldNotBeNull();

        await StuurAsync(regisseur, $"{casus}/toplijst", "form[action*='Eraf']", new() { ["reden"] = "Rustiger" });
        (await regisseur.OpenAsync("/casussen/toplijst")).QuerySelector($"a[href='{casus}/toplijst']").ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_comes_back_without_the_number_is_compared_with_whoever_has_it_now()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var privacy = await fixture.Huis.AlsAsync("privacy-officer");
        var casus = await OpenAsync(fixture, regisseur, "Was", "Nummerstra");
        var (id, was) = (casus.Split('/')[^1], await fixture.BetrokkeneAsync(casus));
        await fixture.Database.VraagAsync<int>($"update casussen.persoon set bsn = '999990019' where id = '{was}' returning 1");
        await SluitAsync(fixture, casus);
        var nu = await fixture.PersoonAsync("Nu", "Nummerstra");
        await fixture.Database.VraagAsync<int>($"update casussen.persoon set bsn = '999990019' where id = '{nu.Split('/')[^1]}' returning 1");

        await StuurAsync(privacy, $"/casussen/afgeschermd/{id}", "form[action*='Heropen']", new() { ["Reden"] = "Nieuwe melding" });
        var pagina = await regisseur.OpenAsync($"/casussen/personen/{was}");
        pagina.Tekst().ShouldContain("Het BSN staat nu bij Nu Nummerstra");
        using var vergelijk = await regisseur.VerstuurAsync(pagina, "form[action*='Vergelijk']", []);
        using var samen = await regisseur.VerstuurAsync(await regisseur.LeesAsync(vergelijk), "main form.zvh-formulier", new() { ["Reden"] = "Zelfde nummer" });

        samen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await regisseur.OpenAsync($"/casussen/personen/{was}")).Tekst().ShouldSatisfyAllConditions(t => t.ShouldNotContain("staat nu bij"), t => t.ShouldContain("999990019"));
    }

    [Fact]
    public async Task After_the_term_the_data_are_gone_and_the_count_stays()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Ver", "Nietigstra");
        var id = casus.Split('/')[^1];
        await VernietigAsync(fixture, casus);

        (await fixture.Database.VraagAsync<long>("select count(*) from casussen.persoon where achternaam = 'Nietigstra'")).ShouldBe(0);
        (await fixture.Database.VraagAsync<long>($"select count(*) from casussen.casusstap where dossier_id = '{id}'")).ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_in_a_case_can_be_merged_and_keeps_his_place()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Dub", "Belcasus");
        var blijft = await fixture.PersoonAsync("Dubbe", "Belcasse");
        var opgenomen = (await regisseur.OpenAsync(casus)).QuerySelector("main tbody a")!.GetAttribute("href")!;
        var pagina = await regisseur.OpenAsync($"{blijft}/samenvoegen");
        using var gekozen = await regisseur.Http.PostAsync($"{blijft}/samenvoegen?handler=Vergelijk", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["anderId"] = opgenomen.Split('/')[^1], ["__RequestVerificationToken"] = pagina.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        }));
        using var samen = await regisseur.VerstuurAsync(await regisseur.LeesAsync(gekozen), "main form.zvh-formulier", new() { ["Reden"] = "Zelfde persoon" });
        samen.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await regisseur.OpenAsync(casus)).QuerySelector($"main tbody a[href='{blijft}']").ShouldNotBeNull();
        await StuurAsync(regisseur, blijft, "form[action*='Terugdraaien']", []);
        (await regisseur.OpenAsync(casus)).QuerySelector($"main tbody a[href='{opgenomen}']").ShouldNotBeNull();
    }

    private static async Task<(string Persoon, string Melding)> PadenAsync(Bezoeker regisseur, string casus)
    {
        var pagina = await regisseur.OpenAsync(casus);
        return (pagina.QuerySelector("main tbody a")!.GetAttribute("href")!, pagina.QuerySelector("a[href^='/casussen/meldingen/']")!.GetAttribute("href")!);
    }

    private async Task VoegToeAsync(Bezoeker regisseur, string casus, string persoon, string zijde)
    {
        var pagina = await regisseur.OpenAsync($"{casus}/betrokkene");
        using var antwoord = await regisseur.Http.PostAsync($"{casus}/betrokkene", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["persoonId"] = persoon.Split('/')[^1], ["betrokkenheid"] = "DirecteKring", ["zijde"] = zijde, ["relatie"] = "Partner", ["betrokkeneId"] = await fixture.BetrokkeneAsync(casus),
            ["__RequestVerificationToken"] = pagina.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        }));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    // Somebody of a private organisation, who could take part after the weging.
    private async Task<Guid> PrivaatAsync()
    {
        var organisatie = await fixture.Database.VraagAsync<Guid>("insert into platform.organisatie (id, naam, klasse, bevestigd_tot) values (gen_random_uuid(), 'Privaat', 'Lid2', '2099-01-01') returning id");
        var id = await fixture.Database.VraagAsync<Guid>($"update platform.gebruiker set organisatie_id = '{organisatie}' where naam = 'contactpersoon-partner' returning id");
        await fixture.Database.VraagAsync<string>($"insert into platform.gebruiker_rol (id, gebruiker_id, rol, van, tot) values (gen_random_uuid(), '{id}', 'partner-deelnemer', '2020-01-01', '2099-01-01') returning rol");
        fixture.Huis.Diensten.GetRequiredService<Toegangen>().Vergeet();
        return id;
    }
}
