using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Knooppunt.Scenarios;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;
using static Zvh.Kerntaken.Tests.Knooppunt.Knooppuntstraat;

namespace Zvh.Kerntaken.Tests.Knooppunt;

/// <summary>Scenarios for ZSM: with sources, for three months, with terugkoppeling .</summary>
public sealed class ScenarioTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Verzendformulier = "form[action*='Verzend']";

    [Fact]
    public async Task A_scenario_is_composed_sent_and_comes_back_with_terugkoppeling_that_is_counted()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (casus, nummer) = await CasusAsync(fixture, regisseur, "Zsm");
        var leeg = await StuurAsync(regisseur, "/knooppunt/scenarios/nieuw", Paginahulp.Formulier, new() { ["Nummer"] = nummer, ["Invoer.Context"] = "Er loopt hulp", ["Invoer.Advies"] = "Voorwaardelijk", ["Invoer.ActieveAanpak"] = "true" });
        (await regisseur.ProbeerAsync(await regisseur.OpenAsync(leeg), [], "form[action*='StelVast']")).Fouten().ShouldContain("Noem eerst van wie");
        (await regisseur.OpenAsync(leeg)).Tekst().ShouldContain("Uit het dossier", Case.Sensitive, "the dossier stands beside it");
        await StuurAsync(regisseur, leeg, "form:has([name='Bron.Wat'])", new() { ["Bron.Organisatie"] = "Gemeente", ["Bron.Wat"] = "Woonsituatie", ["Bron.Peildatum"] = "1-11-2026" });
        await StuurAsync(regisseur, leeg, "form[action*='StelVast']", []);
        (await partner.StatusAsync(leeg)).ShouldBe(HttpStatusCode.NotFound, "it was not sent yet");
        await StuurAsync(regisseur, leeg, Verzendformulier, new() { ["organisatieId"] = await fixture.PartnerAsync() });
        (await FoutenAsync(regisseur, leeg, Verzendformulier, new() { ["organisatieId"] = await fixture.PartnerAsync() })).ShouldContain("heeft dit scenario al");

        (await partner.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{leeg}']").ShouldNotBeNull("terugkoppeling is asked");
        (await partner.OpenAsync(leeg)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Er loopt een gezamenlijke aanpak"), t => t.ShouldContain("Woonsituatie"), t => t.ShouldNotContain("Uit het dossier"));
        (await partner.OpenAsync(leeg)).QuerySelector("a[href='/casussen/inzendingen/insturen']").ShouldNotBeNull("ZSM can report a worrying case");
        (await partner.StatusAsync(casus)).ShouldBe(HttpStatusCode.NotFound);
        (await FoutenAsync(partner, leeg, "form[action*='handler=Terug']", [])).ShouldContain("Kies of het scenario");
        await StuurAsync(partner, leeg, "form[action*='handler=Terug']", new() { ["Terug.Gewogen"] = "Deels", ["Terug.Toelichting"] = "Taakstraf Qwxz" });

        (await regisseur.OpenAsync(leeg)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("voor een deel meegewogen"), t => t.ShouldContain("Taakstraf Qwxz"));
        (await regisseur.OpenAsync("/knooppunt/scenarios")).QuerySelectorAll(".zvh-cijfer__toelichting").Select(c => c.TextContent).ShouldContain("1 van 1");
        (await partner.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{leeg}']").ShouldBeNull();
    }

    [Fact]
    public async Task An_expired_scenario_is_not_sent_waits_to_be_renewed_and_is_replaced_by_the_new_one()
    {
        var klok = new Verzetbareklok();
        await using var huis = await Testhuis.StartAsync(fixture.Database.ConnectionString, fixture.Regio, d => d.AddSingleton<TimeProvider>(klok));
        string scenario;
        using (var eerst = await huis.AlsAsync("procesregisseur"))
        {
            var (_, nummer) = await CasusAsync(fixture, eerst, "Verlopen");
            scenario = await ScenarioAsync(eerst, nummer);
            await StuurAsync(eerst, scenario, "form[action*='StelVast']", []);
            (await eerst.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{scenario}']").ShouldBeNull("it holds for a while");
        }

        klok.Verzet(TimeSpan.FromDays(80));
        using (var bijna = await huis.AlsAsync("procesregisseur"))
        {
            (await bijna.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{scenario}']").ShouldNotBeNull("it expires soon");
        }

        using var geldig = await huis.AlsAsync("procesregisseur");
        var open = await geldig.OpenAsync(scenario);
        klok.Verzet(TimeSpan.FromDays(13));
        using var regisseur = await huis.AlsAsync("procesregisseur");
        (await regisseur.OpenAsync(scenario)).QuerySelector(Verzendformulier).ShouldBeNull();
        (await VerstuurOudAsync(regisseur, scenario, open)).ShouldContain("kan niet meer worden verstuurd. Ververs het eerst.");

        var nieuw = await StuurAsync(regisseur, scenario, "form[action*='Ververs']", []);
        nieuw.ShouldNotBe(scenario);
        (await StuurAsync(regisseur, scenario, "form[action*='Ververs']", [])).ShouldBe(nieuw, "the concept that is there already is used");
        (await regisseur.OpenAsync(nieuw)).Tekst().ShouldContain("Woonsituatie");
        await StuurAsync(regisseur, nieuw, "form[action*='StelVast']", []);
        (await regisseur.OpenAsync(scenario)).Tekst().ShouldContain("vervangen");
        (await regisseur.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{scenario}']").ShouldBeNull();
        await StuurAsync(regisseur, nieuw, Verzendformulier, new() { ["organisatieId"] = await fixture.PartnerAsync() });

        klok.Verzet(TimeSpan.FromDays(29));
        for (var keer = 0; keer < 2; keer++)
        {
            await huis.InAsync<IServiceProvider, bool>(d => d.GetRequiredService<ScenarioherinnerJob>().WerkAsync(CancellationToken.None));
        }

        (await fixture.Database.VraagAsync<long>($"select count(*) from platform.bericht b join platform.gebruiker g on g.id = b.gebruiker_id where g.naam = 'partner-deelnemer' and b.pad = '{nieuw}'")).ShouldBe(2, "asked, and reminded once");
    }

    [Fact]
    public async Task A_scenario_is_about_a_case_and_does_not_change_once_it_is_adopted()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Vast");
        (await FoutenAsync(regisseur, "/knooppunt/scenarios/nieuw", Paginahulp.Formulier, new() { ["Nummer"] = "M-1999-00001", ["Invoer.Context"] = "x", ["Invoer.Advies"] = "y" })).ShouldContain("Er is geen casus met dit nummer");
        var scenario = await ScenarioAsync(regisseur, nummer);
        var oud = await regisseur.OpenAsync(scenario);
        await StuurAsync(regisseur, scenario, "form[action*='StelVast']", []);

        (await regisseur.ProbeerAsync(oud, new() { ["Invoer.Context"] = "Anders" }, "form[action*='handler=Wijzig']")).Fouten().ShouldContain("verandert niet meer");
        (await regisseur.ProbeerAsync(oud, new() { ["Bron.Organisatie"] = "Z", ["Bron.Wat"] = "Z", ["Bron.Peildatum"] = "1-11-2026" }, "form:has([name='Bron.Wat'])")).Fouten().ShouldContain("verandert niet meer");
    }

    // The form of a page that stood open since before it expired, sent in a session that is still open.
    private async Task<string> VerstuurOudAsync(Bezoeker bezoeker, string scenario, AngleSharp.Html.Dom.IHtmlDocument open)
    {
        var token = (await bezoeker.OpenAsync(scenario)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return (await bezoeker.ProbeerAsync(open, new() { ["organisatieId"] = await fixture.PartnerAsync(), ["__RequestVerificationToken"] = token }, Verzendformulier)).Fouten();
    }
}
