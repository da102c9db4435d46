using Microsoft.Playwright;
using Zvh.Testing;
using static Zvh.Browser.Tests.Reizen.Reisstappen;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>What the plustaken are for, as their users do it in Chromium, in a house that has them all switched on.</summary>
public sealed class PlustaakreisTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    public Task InitializeAsync() => Instellen.AllesAanAsync(browser.Huis, browser.Database);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Somebody_comes_home_from_detention_with_the_municipality_taking_over()
    {
        var (partner, regisseur, nazorg) = (await browser.AlsAsync("partner-deelnemer"), await browser.AlsAsync("procesregisseur"), await browser.AlsAsync("nazorgcoordinator"));
        await MeldAsync(partner, regisseur, "reintegratie");
        var nummer = (await regisseur.Locator("h1").InnerTextAsync()).Split(' ').First(w => w.StartsWith("M-", StringComparison.Ordinal));
        await StuurAsync(nazorg, $"/reintegratie/terugkeren/nieuw?nummer={nummer}", "main form", new() { ["Invoer.Inrichting"] = "PI Zuid", ["Invoer.Soort"] = "Straf", ["Invoer.Binnen"] = "1-9-2026", ["Invoer.Vrij"] = "1-12-2099" });
        var terugkeer = Pad(nazorg);
        foreach (var voorwaarde in new[] { "Identiteitsbewijs", "Onderdak", "Inkomen", "Schulden", "Zorg", "Netwerk" })
        {
            await StuurAsync(nazorg, terugkeer, "form[action*='handler=Peil']", new() { ["Peil.Voorwaarde"] = voorwaarde, ["Peil.Moment"] = "Binnenkomst", ["Peil.Licht"] = "Oranje" });
        }

        await StuurAsync(nazorg, terugkeer, "form[action*='handler=Bezoek']", new() { ["Bezoek.Op"] = "2-9-2026", ["Bezoek.Gesproken"] = "true", ["Bezoek.HulpAangeboden"] = "true", ["Bezoek.Notitie"] = "Zoekt een kamer" });
        await StuurAsync(nazorg, terugkeer, "form[action*='handler=Weeg']", new() { ["Weeg.Regie"] = "Lokaal", ["Weeg.Reden"] = "Een vraag, niet ingewikkeld" });
        await KeurAsync(nazorg);
        await StuurAsync(nazorg, terugkeer, "form[action*='handler=DraagOver']", new() { ["Overdracht.OrganisatieId"] = await browser.PartnerorganisatieAsync() });

        await partner.GotoAsync(terugkeer);
        await KeurAsync(partner);
        await StuurAsync(partner, terugkeer, "form[action*='handler=Bevestig']", []);
        await nazorg.GotoAsync(terugkeer);
        await Assertions.Expect(nazorg.Locator("main")).ToContainTextAsync("bij de gemeente");
    }

    [Fact]
    public async Task A_mayor_hears_of_somebody_who_comes_back_and_decides()
    {
        var (beheer, gemeente) = (await browser.AlsAsync("berichtenbeheerder-bij"), await browser.AlsAsync("partner-deelnemer"));
        await StuurAsync(beheer, "/reintegratie/signalen/nieuw", "main form", new()
        {
            ["Invoer.Grond"] = "Bij", ["Invoer.Gemeente"] = "GM0957", ["Invoer.OrganisatieId"] = await browser.PartnerorganisatieAsync(), ["Invoer.Naam"] = "Reis Chromiumstra", ["Invoer.Bericht"] = "Komt terug na een straf",
        });
        var bericht = Pad(beheer);
        await gemeente.GotoAsync(bericht);
        await KeurAsync(gemeente);

        await StuurAsync(gemeente, bericht, "main form", new() { ["Invoer.Besluit"] = "GeenMaatregel", ["Invoer.Reden"] = "Er is geen onrust" });

        await beheer.GotoAsync(bericht);
        await Assertions.Expect(beheer.Locator("main")).ToContainTextAsync("er is geen maatregel nodig");
        await KeurAsync(beheer);
    }

    [Fact]
    public async Task A_youth_table_hears_the_family_and_decides()
    {
        var (partner, voorzitter) = (await browser.AlsAsync("partner-deelnemer"), await browser.AlsAsync("voorzitter-jeugdtafel"));
        await StuurAsync(partner, "/jeugdtafels/verzoeken/nieuw?tafel=Nazorg", "main form", new()
        {
            ["Invoer.Gemeente"] = "GM0957", ["Invoer.Naam"] = "Jeugdige Chromium", ["Invoer.Geboortedatum"] = $"1-1-{TimeProvider.System.GetLocalNow().Year - 15}", ["Invoer.Ouders"] = "Een ouder", ["Invoer.Zorgen"] = "Komt vrij zonder dagbesteding",
            ["Invoer.Vraag"] = "Wat is er nodig?", ["Invoer.VrijOp"] = "1-12-2099", ["Invoer.BesprokenOp"] = "1-11-2026",
        });
        var verzoek = Pad(partner);
        await StuurAsync(voorzitter, verzoek, "form[action*='handler=Plan']", new() { ["Plan.Dag"] = "1-12-2099", ["Plan.Begin"] = "10:00", ["Plan.Plaats"] = "Spreekkamer" });
        await KeurAsync(voorzitter);

        // The day of the talk comes.
        await browser.Database.VraagAsync<int>($"update jeugdtafels.jeugdverzoek set begin = now() - interval '1 hour' where id = '{verzoek.Split('/')[^1]}' returning 1");
        foreach (var sleutel in await voorzitter.Locator("form[action*='handler=Hoor'] input[name='Hoor.Id']").EvaluateAllAsync<string[]>("velden => velden.map(v => v.value)"))
        {
            var formulier = $"form:has(input[name='Hoor.Id'][value='{sleutel}'])";
            var gezin = await voorzitter.Locator($"{formulier} [name='Hoor.Gehoord']").CountAsync() > 0;
            await StuurAsync(voorzitter, verzoek, formulier, gezin ? new() { ["Hoor.Aanwezig"] = "true", ["Hoor.Gehoord"] = "AanTafel", ["Hoor.Mening"] = "Wil een opleiding" } : new() { ["Hoor.Aanwezig"] = "true" });
        }

        await StuurAsync(voorzitter, verzoek, "form[action*='handler=Beslis']", new() { ["Besluit.Besluit"] = "terugkeerplan", ["Besluit.Motivering"] = "Er is een plek op school" });
        await KeurAsync(voorzitter);
        await partner.GotoAsync(verzoek);
        await Assertions.Expect(partner.Locator("main")).ToContainTextAsync("Het plan voor de terugkeer staat vast");
        await KeurAsync(partner);
    }

    [Fact]
    public async Task A_signal_of_trafficking_goes_to_two_tracks_that_each_go_on()
    {
        var (melder, screener, zorg, regie) = (await browser.AlsAsync("aandachtsfunctionaris-mensenhandel"), await browser.AlsAsync("screener-mensenhandel"), await browser.AlsAsync("zorgcoordinator"), await browser.AlsAsync("procesregisseur"));
        await StuurAsync(melder, "/mensenhandel/signalen/nieuw", "main form", new() { ["Invoer.Gemeente"] = "GM0957", ["Invoer.Vorm"] = "Arbeid", ["Invoer.Meldpunt"] = "Gemeente", ["Invoer.Tekst"] = "Slaapt waar hij werkt" });
        var signaal = Pad(melder);
        await KeurAsync(melder);
        await screener.GotoAsync(signaal);
        await KeurAsync(screener);
        await StuurAsync(screener, signaal, "form[action*='handler=Plaats']", new()
        {
            ["Plaats.Plaatsing"] = "Beide", ["Plaats.Naam"] = "Werknemer", ["Plaats.VoorZorg"] = "Zoekt een veilige plek", ["Plaats.Dader"] = "Eigenaar van het pand", ["Plaats.VoorRegie"] = "Neemt paspoorten in",
        });

        await OpenEersteAsync(zorg, "/mensenhandel/zorg");
        await StuurAsync(zorg, Pad(zorg), "form[action*='handler=Toestemming']", new() { ["Toestemming.Op"] = "1-11-2026" });
        await KeurAsync(zorg);
        await OpenEersteAsync(regie, "/mensenhandel/procesregie");
        await StuurAsync(regie, Pad(regie), "form[action*='handler=SpreekAf']", new() { ["Actie.Tekst"] = "Controle van het pand" });
        await KeurAsync(regie);
        await Assertions.Expect(regie.Locator("main")).Not.ToContainTextAsync("veilige plek");
    }

    private static async Task OpenEersteAsync(IPage pagina, string lijst)
    {
        await pagina.GotoAsync(lijst);
        await pagina.GotoAsync((await pagina.Locator("tbody a").First.GetAttributeAsync("href"))!);
    }
}
