using Microsoft.Playwright;
using Zvh.Testing;
using static Zvh.Browser.Tests.Reizen.Reisstappen;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>From melding to closing, as three people do it in Chromium: a partner, the procesregisseur and the casusregisseur. The decision at the tafel is taken with the keyboard only.</summary>
public sealed class CasusreisTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_melding_goes_by_a_tafel_to_a_case_with_a_plan_is_scaled_down_and_closed()
    {
        var (partner, regisseur, casusregisseur) = (await browser.AlsAsync("partner-deelnemer"), await browser.AlsAsync("procesregisseur"), await browser.AlsAsync("casusregisseur"));
        var melding = await MeldAsync(partner, regisseur);
        var casus = await BesluitAanTafelAsync(regisseur, melding);
        await WeegAsync(regisseur, casus);
        await BemensAsync(regisseur, casus);

        await StuurAsync(casusregisseur, $"{casus}/plannen", "main form:has(button[name=persoonId])", []);
        var plan = new Uri(casusregisseur.Url).AbsolutePath;
        await StuurAsync(casusregisseur, plan, "form[action*='handler=Doel']", new() { ["Doel.Leefgebied"] = "wonen", ["Doel.Tekst"] = "Een vast adres" });
        var doel = (await casusregisseur.Locator("input[name=doelId]").First.GetAttributeAsync("value"))!;
        await StuurAsync(casusregisseur, plan, "form[action*='handler=Actie']", new() { ["Actie.DoelId"] = doel, ["Actie.Tekst"] = "Bel de woningcorporatie", ["Actie.OrganisatieId"] = await browser.PartnerorganisatieAsync(), ["Actie.Uiterlijk"] = "1-12-2099" });
        await KeurAsync(casusregisseur);
        await FaseAsync(regisseur, casus, "Uitvoering");
        await StuurAsync(partner, plan, "form[action*='handler=Antwoord']", new() { ["Antwoord.Stand"] = "Geaccepteerd" });
        await StuurAsync(partner, plan, "form[action*='handler=Antwoord']", new() { ["Antwoord.Stand"] = "Gereed", ["Antwoord.Terugkoppeling"] = "Woning gevonden" });

        await SchaalAsync(regisseur, casus, "3", "Onrust in de buurt");
        await SchaalAsync(regisseur, casus, "2", "Het is rustig");
        await FaseAsync(regisseur, casus, "Evaluatie");
        await FaseAsync(regisseur, casus, "Sluiten");
        await StuurAsync(regisseur, $"{casus}/sluiten", "form[action*='Verslag']", new() { ["Verslag.Resultaat"] = "Rust in huis", ["Verslag.Vervolg"] = "Wijkteam" });
        await StuurAsync(regisseur, $"{casus}/sluiten", "form[action*='Afschermen']", []);

        (await regisseur.GotoAsync(casus))!.Status.ShouldBe(404);
        (await partner.GotoAsync(plan))!.Status.ShouldBe(404);
    }

    private static async Task<string> BesluitAanTafelAsync(IPage regisseur, string melding)
    {
        await regisseur.GotoAsync("/tafels");
        var tafel = (await regisseur.Locator("main tbody th a").First.GetAttributeAsync("href"))!;
        await StuurAsync(regisseur, tafel, "form[action*='handler=Zitting']", new() { ["Zitting.Dag"] = "1-12-2099" });
        var zitting = new Uri(regisseur.Url).AbsolutePath;
        await regisseur.GotoAsync(melding);
        var nummer = (await regisseur.Locator("h1").InnerTextAsync()).Split(' ')[^1];
        await StuurAsync(regisseur, zitting, "form.zvh-formulier[action*='handler=Punt']", new() { ["Punt.Nummer"] = nummer });

        await regisseur.GotoAsync($"{zitting}/live");
        await regisseur.Keyboard.PressAsync("n");
        await regisseur.Keyboard.TypeAsync("Niemand komt er alleen uit.");
        await Assertions.Expect(regisseur.Locator("[data-samen-stand]")).ToContainTextAsync("Opgeslagen");
        await regisseur.Keyboard.PressAsync("Escape");
        await regisseur.Keyboard.PressAsync("1");
        await Assertions.Expect(regisseur.Locator("h4")).ToHaveTextAsync("Oppakken als casus");
        await Toetsenbord.NaarAsync(regisseur, "Begin met");
        await regisseur.Keyboard.PressAsync("ArrowDown");
        await Toetsenbord.TypAsync(regisseur, "Reden", "Meer organisaties nodig");
        await Toetsenbord.NaarAsync(regisseur, "Vastleggen");
        await regisseur.Keyboard.PressAsync("Enter");
        await Assertions.Expect(regisseur.Locator("#live .utrecht-alert")).ToContainTextAsync("Opgepakt als casus");
        await KeurAsync(regisseur);

        await regisseur.GotoAsync("/casussen");
        return (await regisseur.Locator("main tbody th a").First.GetAttributeAsync("href"))!;
    }

    private async Task WeegAsync(IPage regisseur, string casus)
    {
        await FaseAsync(regisseur, casus, "Weging");
        await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Begin']", []);
        await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Criteria']", Enumerable.Range(0, 4)
            .SelectMany(i => new[] { KeyValuePair.Create($"Criteria.Rijen[{i}].Voldoet", "true"), KeyValuePair.Create($"Criteria.Rijen[{i}].Onderbouwing", "Blijkt uit de melding") }).ToDictionary(StringComparer.Ordinal));
        foreach (var naam in new[] { "Publiek 1", "Publiek 2" })
        {
            var organisatie = await browser.Database.VraagAsync<Guid>($"""
                insert into platform.organisatie (id, naam, klasse, bevestigd_tot) values (gen_random_uuid(), '{naam}', 'Lid1', '2099-01-01') on conflict (naam) do update set klasse = 'Lid1' returning id
                """);
            await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Oordeel']", new() { ["organisatieId"] = organisatie.ToString(), ["akkoord"] = "true" });
        }

        await KeurAsync(regisseur);
        await StuurAsync(regisseur, $"{casus}/weging", "form[action*='Afronden']", new() { ["Afronden.Uitkomst"] = "Procesregie", ["Afronden.Reden"] = "Past bij het doel" });
    }

    private async Task BemensAsync(IPage regisseur, string casus)
    {
        foreach (var (soort, account) in new[] { ("Procesregie", "procesregisseur"), ("Casusregie", "casusregisseur") })
        {
            await StuurAsync(regisseur, $"{casus}/mensen", "form[action*='Regie']", new() { ["Regie.Soort"] = soort, ["Regie.GebruikerId"] = await AccountAsync(account), ["Regie.Reden"] = "Nieuw" });
        }

        await StuurAsync(regisseur, $"{casus}/mensen", "form[action*='Deelnemer']", new() { ["Deelnemer.GebruikerId"] = await AccountAsync("partner-deelnemer") });
        await FaseAsync(regisseur, casus, "Casusoverleg");
    }

    private async Task<string> AccountAsync(string naam) => (await browser.Database.VraagAsync<Guid>($"select id from platform.gebruiker where naam = '{naam}'")).ToString();

    private static Task SchaalAsync(IPage pagina, string casus, string niveau, string reden) =>
        StuurAsync(pagina, $"{casus}/ave", "main form", new() { ["Invoer.Niveau"] = niveau, ["Invoer.Reden"] = reden, ["Invoer.HerzienOp"] = "1-12-2099" });

    private static Task FaseAsync(IPage pagina, string casus, string naar) => StuurAsync(pagina, casus, $"form:has(input[name='naar'][value='{naar}'])", []);
}
