using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Knooppunt.Verzoeken;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;
using static Zvh.Kerntaken.Tests.Knooppunt.Knooppuntstraat;

namespace Zvh.Kerntaken.Tests.Knooppunt;

/// <summary>Information from a partner, without mail .</summary>
public sealed class InformatieverzoekTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task A_partner_answers_here_on_a_ground_and_sees_nothing_of_the_case()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (casus, nummer) = await CasusAsync(fixture, regisseur, "Vraag");
        var verzoek = await VraagOpAsync(fixture, regisseur, nummer);
        (await partner.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{verzoek}']").ShouldNotBeNull();
        (await partner.StatusAsync(casus)).ShouldBe(HttpStatusCode.NotFound);

        (await FoutenAsync(partner, verzoek, "form[action*='Geef']", [])).ShouldSatisfyAllConditions(f => f.ShouldContain("wat u kunt delen"), f => f.ShouldContain("welke grond"));
        await StuurAsync(partner, verzoek, "form[action*='Geef']", new() { ["Geef.Tekst"] = "In zorg sinds mei", ["Geef.Grond"] = "Toestemming" });

        (await regisseur.OpenAsync(verzoek)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("In zorg sinds mei"), t => t.ShouldContain("uitdrukkelijke toestemming"));
        (await regisseur.OpenAsync(verzoek)).QuerySelector($"a[href='{casus}']").ShouldNotBeNull("it leads to the case");
        (await regisseur.OpenAsync("/berichten")).Tekst().ShouldContain($"informatieverzoek over {nummer} is beantwoord");
        (await partner.OpenAsync(verzoek)).QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_needed_of_an_answer_goes_into_a_plan_once_with_the_partner_as_its_source()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var ((casus, nummer), (ander, _)) = (await GewogenAsync(regisseur, "Neemover"), await GewogenAsync(regisseur, "Anderplan"));
        var (eigen, anders) = (await PlanAsync(fixture, regisseur, casus), await PlanAsync(fixture, regisseur, ander));
        var verzoek = await VraagOpAsync(fixture, regisseur, nummer);
        (await regisseur.OpenAsync(verzoek)).QuerySelector("form[action*='Overneem']").ShouldBeNull("there is no answer yet");
        await StuurAsync(partner, verzoek, "form[action*='Geef']", new() { ["Geef.Tekst"] = "In zorg sinds mei, en nog iets", ["Geef.Grond"] = "Toestemming" });
        Dictionary<string, string> Overname(string plan) => new() { ["Overname.PlanId"] = plan.Split('/')[^1], ["Overname.Tekst"] = "In zorg sinds mei" };

        var oud = await regisseur.OpenAsync(verzoek);
        (await regisseur.ProbeerAsync(oud, Overname(anders), "form[action*='Overneem']")).Fouten().ShouldContain("Kies een plan uit de lijst");
        await StuurAsync(regisseur, verzoek, "form[action*='Overneem']", Overname(eigen));

        (await regisseur.OpenAsync($"{eigen}/bijdragen")).Tekst().ShouldSatisfyAllConditions(
            t => t.ShouldContain("In zorg sinds mei"), t => t.ShouldNotContain("en nog iets"), t => t.ShouldContain("Publieke partner"), t => t.ShouldContain("uitdrukkelijke toestemming"));
        (await regisseur.OpenAsync(verzoek)).QuerySelector("form[action*='Overneem']").ShouldBeNull("it stands there already");
        (await regisseur.ProbeerAsync(oud, Overname(eigen), "form[action*='Overneem']")).Fouten().ShouldContain("staat al in de casus");
        (await fixture.Database.VraagAsync<long>($"select count(*) from casussen.bijdrage where dossier_id = '{eigen.Split('/')[^1]}'")).ShouldBe(1);
    }

    private async Task<(string Casus, string Nummer)> GewogenAsync(Bezoeker regisseur, string roepnaam)
    {
        var (casus, nummer) = await CasusAsync(fixture, regisseur, roepnaam);
        await WeegAsync(fixture, regisseur, casus);
        await LaatMeedoenAsync(fixture, regisseur, casus, "partner-deelnemer");
        return (casus, nummer);
    }

    [Fact]
    public async Task A_partner_refuses_with_a_reason_and_of_two_who_answer_one_is_told()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Weiger");
        var verzoek = await VraagOpAsync(fixture, regisseur, nummer);
        var oud = await partner.OpenAsync(verzoek);
        (await FoutenAsync(partner, verzoek, "form[action*='Weiger']", [])).ShouldContain("Schrijf op waarom");
        await StuurAsync(partner, verzoek, "form[action*='Weiger']", new() { ["Reden.Tekst"] = "Beroepsgeheim" });

        (await regisseur.OpenAsync(verzoek)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("geweigerd"), t => t.ShouldContain("Beroepsgeheim"));
        (await partner.ProbeerAsync(oud, new() { ["Geef.Tekst"] = "Toch", ["Geef.Grond"] = "WettelijkeTaak" }, "form[action*='Geef']")).Fouten().ShouldContain("al afgehandeld");
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Onzin");
        const string Pad = "/knooppunt/verzoeken/nieuw";
        var huis = (await fixture.OrganisatieVanAsync("procesregisseur")).ToString();

        (await FoutenAsync(regisseur, Pad, Paginahulp.Formulier, await VerzoekAsync(fixture, nummer, ("OrganisatieId", huis)))).ShouldContain("neemt niet deel");
        (await FoutenAsync(regisseur, Pad, Paginahulp.Formulier, await VerzoekAsync(fixture, "C-1999-00001"))).ShouldContain("geen melding of casus");
        (await FoutenAsync(regisseur, Pad, Paginahulp.Formulier, await VerzoekAsync(fixture, nummer, ("Uiterlijk", "1-1-2020")))).ShouldContain("Deze dag is voorbij");
        await VraagOpAsync(fixture, regisseur, nummer);
        (await FoutenAsync(regisseur, Pad, Paginahulp.Formulier, await VerzoekAsync(fixture, nummer))).ShouldContain("Er ligt al een verzoek");
    }

    [Fact]
    public async Task A_partner_is_reminded_once_before_the_term_and_not_of_what_was_taken_back()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Herinner");
        var (_, ander) = await CasusAsync(fixture, regisseur, "Ingetrokken");
        var morgen = TimeProvider.System.GetLocalNow().AddDays(1).ToString("d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture);
        var verzoek = await VraagOpAsync(fixture, regisseur, nummer, ("Uiterlijk", morgen));
        // The host itself is at work too, so this one comes near its last day only after it was taken back.
        var terug = await VraagOpAsync(fixture, regisseur, ander);
        await StuurAsync(regisseur, terug, "form[action*='TrekIn']", new() { ["Reden.Tekst"] = "Al bekend" });
        await fixture.Database.VraagAsync<object>($"update knooppunt.informatieverzoek set uiterlijk = current_date + 1 where id = '{terug.Split('/')[^1]}'");

        // The host itself may have been at work already: whoever was first, the count is one.
        for (var keer = 0; keer < 2; keer++)
        {
            await fixture.Huis.InAsync<IServiceProvider, bool>(d => d.GetRequiredService<VerzoekherinnerJob>().WerkAsync(CancellationToken.None));
        }

        (await AantalAsync(verzoek)).ShouldBe(2, "asked, and reminded once");
        (await AantalAsync(terug)).ShouldBe(1, "asked only");
        (await partner.OpenAsync("/berichten")).Tekst().ShouldContain("wacht op uw antwoord");
    }

    private async Task<long> AantalAsync(string pad) =>
        await fixture.Database.VraagAsync<long>($"select count(*) from platform.bericht b join platform.gebruiker g on g.id = b.gebruiker_id where g.naam = 'partner-deelnemer' and b.pad = '{pad}'");
}
