using Microsoft.Playwright;
using static Zvh.Browser.Tests.Reizen.Reisstappen;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>What the knowledge hub is for, as its users do it in Chromium: a question gets its answer, and a scenario comes back with terugkoppeling.</summary>
public sealed class KnooppuntreisTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_question_is_asked_answered_and_closed_by_whoever_asked()
    {
        var (vrager, regisseur) = (await browser.AlsAsync("casusregisseur"), await browser.AlsAsync("procesregisseur"));
        await StuurAsync(vrager, "/knooppunt/vragen/stellen", "main form", new() { ["Invoer.Onderwerp"] = "Uithuiszetting", ["Invoer.Tekst"] = "Wie bellen wij bij een dreigende uithuiszetting?" });
        await KeurAsync(vrager);
        var vraag = Pad(vrager);
        await StuurAsync(regisseur, vraag, "form[action*='Neem']", []);
        await StuurAsync(regisseur, vraag, "form[action*='handler=Beantwoord']", new() { ["Antwoord.Tekst"] = "Bel eerst de contactpersoon van de gemeente." });
        await KeurAsync(regisseur);

        await vrager.GotoAsync(vraag);
        await Assertions.Expect(vrager.Locator("main")).ToContainTextAsync("Bel eerst de contactpersoon");
        await StuurAsync(vrager, vraag, "form[action*='Sluit']", []);
        await KeurAsync(vrager);
        (await regisseur.GotoAsync("/knooppunt/vragen?gesloten=true"))!.Ok.ShouldBeTrue();
        await Assertions.Expect(regisseur.Locator($"main a[href='{vraag}']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_scenario_is_sent_and_comes_back_with_terugkoppeling()
    {
        var (partner, regisseur) = (await browser.AlsAsync("partner-deelnemer"), await browser.AlsAsync("procesregisseur"));
        await StuurAsync(regisseur, $"{await MeldAsync(partner, regisseur)}/oppakken", "main form", new() { ["Invoer.Stap"] = "triage", ["Invoer.Reden"] = "Meer organisaties nodig" });
        var nummer = (await regisseur.Locator("h1").InnerTextAsync()).Split(' ')[^1];
        await StuurAsync(regisseur, "/knooppunt/scenarios/nieuw", "main form", new() { ["Nummer"] = nummer, ["Invoer.Context"] = "Er loopt hulp in het gezin", ["Invoer.Advies"] = "Voorwaardelijk", ["Invoer.ActieveAanpak"] = "true" });
        var scenario = Pad(regisseur);
        await StuurAsync(regisseur, scenario, "form:has([name='Bron.Wat'])", new() { ["Bron.Organisatie"] = "Gemeente", ["Bron.Wat"] = "Woonsituatie", ["Bron.Peildatum"] = "1-11-2026" });
        await KeurAsync(regisseur);
        await StuurAsync(regisseur, scenario, "form[action*='StelVast']", []);
        await StuurAsync(regisseur, scenario, "form[action*='Verzend']", new() { ["organisatieId"] = await browser.PartnerorganisatieAsync() });

        await StuurAsync(partner, scenario, "form[action*='handler=Terug']", new() { ["Terug.Gewogen"] = "Deels", ["Terug.Toelichting"] = "Taakstraf met begeleiding" });
        await KeurAsync(partner);
        await regisseur.GotoAsync(scenario);
        await Assertions.Expect(regisseur.Locator("main")).ToContainTextAsync("Taakstraf met begeleiding");
    }
}
