using System.Net;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;
using static Zvh.Kerntaken.Tests.Knooppunt.Knooppuntstraat;

namespace Zvh.Kerntaken.Tests.Knooppunt;

/// <summary>From question to answer, as asker, house and asked partner see it .</summary>
public sealed class VraagbaakTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Antwoordformulier = "form[action*='handler=Beantwoord']";

    [Fact]
    public async Task A_question_that_the_house_cannot_answer_is_put_to_a_partner_and_comes_back_answered()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var vrager = await fixture.Huis.AlsAsync("casusregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var vraag = await StelAsync(vrager, "Keten");
        (await regisseur.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{vraag}']").ShouldNotBeNull("a question without an owner waits for the house");
        (await partner.StatusAsync(vraag)).ShouldBe(HttpStatusCode.NotFound, "he is not asked yet");
        await StuurAsync(regisseur, vraag, "form[action*='Neem']", []);

        await StuurAsync(regisseur, vraag, "form[action*='ZetUit']", new() { ["Uitzet.OrganisatieId"] = await fixture.PartnerAsync(), ["Uitzet.Toelichting"] = "Kent u hier een regeling voor?" });
        (await FoutenAsync(regisseur, vraag, "form[action*='ZetUit']", new() { ["Uitzet.OrganisatieId"] = await fixture.PartnerAsync() })).ShouldContain("al bij deze organisatie");
        (await partner.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{vraag}']").ShouldNotBeNull("it waits for the partner");
        await StuurAsync(partner, vraag, "form[action*='Partner']", new() { ["Antwoord.Tekst"] = "Ja, de regeling van mei" });
        (await vrager.OpenAsync(vraag)).Tekst().ShouldNotContain("regeling van mei", Case.Sensitive, "the asker reads the answer of the house");

        (await regisseur.OpenAsync(vraag)).QuerySelector($"{Antwoordformulier} textarea")!.TextContent.ShouldContain("regeling van mei");
        await StuurAsync(regisseur, vraag, Antwoordformulier, new() { ["Antwoord.Tekst"] = "Er is een regeling" });
        (await vrager.OpenAsync(vraag)).Tekst().ShouldContain("Er is een regeling");
        await StuurAsync(vrager, vraag, "form[action*='Sluit']", []);

        (await partner.StatusAsync(vraag)).ShouldBe(HttpStatusCode.NotFound, "it is over for the partner");
        (await vrager.OpenAsync("/knooppunt/vragen?gesloten=true")).QuerySelector($"a[href='{vraag}']").ShouldNotBeNull();
        (await regisseur.OpenAsync(vraag)).QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_without_text_is_refused_and_so_is_a_question_that_makes_no_sense()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var vraag = await GenomenAsync(regisseur, regisseur, "Leeg");

        (await FoutenAsync(regisseur, vraag, Antwoordformulier, new() { ["Antwoord.Tekst"] = "  " })).ShouldContain("nooit dicht zonder antwoord");
        (await FoutenAsync(regisseur, "/knooppunt/vragen/stellen", Paginahulp.Formulier, new() { ["Invoer.Onderwerp"] = "Iets", ["Invoer.Tekst"] = "Iets", ["Invoer.Nummer"] = "C-1999-00001", ["Invoer.Uiterlijk"] = "1-1-2020" }))
            .ShouldSatisfyAllConditions(f => f.ShouldContain("geen melding of casus met dit nummer"), f => f.ShouldContain("Deze dag is voorbij"));
    }

    [Fact]
    public async Task An_asker_who_is_not_helped_gets_another_answer_and_of_two_who_answer_one_is_told()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var ondersteuner = await fixture.Huis.AlsAsync("procesondersteuner");
        using var vrager = await fixture.Huis.AlsAsync("partner-deelnemer");
        var vraag = await GenomenAsync(vrager, regisseur, "Terug");
        var oud = await ondersteuner.OpenAsync(vraag);
        await StuurAsync(regisseur, vraag, Antwoordformulier, new() { ["Antwoord.Tekst"] = "Kijk op de site" });
        (await ondersteuner.ProbeerAsync(oud, new() { ["Antwoord.Tekst"] = "Bel ons" }, Antwoordformulier)).Fouten().ShouldContain("Dit kan nu niet met deze vraag");
        (await vrager.OpenAsync(vraag)).Tekst().ShouldContain("Kijk op de site");

        (await FoutenAsync(vrager, vraag, "form[action*='Terug']", new() { ["Reactie"] = "" })).ShouldContain("wat u nog mist");
        await StuurAsync(vrager, vraag, "form[action*='Terug']", new() { ["Reactie"] = "Daar staat het niet" });
        await StuurAsync(regisseur, vraag, Antwoordformulier, new() { ["Antwoord.Tekst"] = "Dan zo" });
        (await vrager.OpenAsync(vraag)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Dan zo"), t => t.ShouldContain("Daar staat het niet"));
    }

    [Fact]
    public async Task An_organisation_that_takes_no_part_cannot_be_asked()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var vraag = await GenomenAsync(regisseur, regisseur, "Vreemd");
        var huis = (await fixture.OrganisatieVanAsync("procesregisseur")).ToString();
        var zonderMensen = (await fixture.PubliekeOrganisatiesAsync(1))[0].ToString();

        (await FoutenAsync(regisseur, vraag, "form[action*='ZetUit']", new() { ["Uitzet.OrganisatieId"] = huis })).ShouldContain("neemt niet deel");
        (await FoutenAsync(regisseur, vraag, "form[action*='ZetUit']", new() { ["Uitzet.OrganisatieId"] = Guid.CreateVersion7().ToString() })).ShouldContain("neemt niet deel");
        (await FoutenAsync(regisseur, vraag, "form[action*='ZetUit']", new() { ["Uitzet.OrganisatieId"] = zonderMensen })).ShouldContain("heeft niemand een account");
        (await regisseur.OpenAsync(vraag)).Tekst().ShouldContain("in behandeling");
    }

    [Fact]
    public async Task The_signpost_shows_who_knows_a_theme_and_whom_to_call()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        const string Pad = "/knooppunt/wegwijzer";
        Dictionary<string, string> specialist = new() { ["Specialist.GebruikerId"] = (await fixture.AccountAsync("procesregisseur")).ToString(), ["Specialist.Thema"] = "complexe-casuistiek", ["Specialist.Toelichting"] = "Opleiding Qwxz" };
        await StuurAsync(regisseur, Pad, "form[action*='Specialist']", specialist);
        (await FoutenAsync(regisseur, Pad, "form[action*='Specialist']", specialist)).ShouldContain("staat al bij dit thema");
        (await FoutenAsync(regisseur, Pad, "form[action*='Specialist']", new() { ["Specialist.GebruikerId"] = (await fixture.AccountAsync("partner-deelnemer")).ToString(), ["Specialist.Thema"] = "complexe-casuistiek" })).ShouldContain("Kies een collega");
        await StuurAsync(regisseur, Pad, "form[action*='Contact']", new() { ["Contact.Gemeente"] = "GM0957", ["Contact.Naam"] = "Adviseur Qwxz", ["Contact.Functie"] = "Adviseur", ["Contact.Bereikbaar"] = "0475 000000" });

        (await partner.OpenAsync(Pad)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Opleiding Qwxz"), t => t.ShouldContain("Adviseur Qwxz"), t => t.ShouldContain("alle thema's"));
        (await partner.OpenAsync(Pad)).QuerySelectorAll("main form").ShouldBeEmpty();
    }
}
