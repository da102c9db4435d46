using Microsoft.Playwright;
using Zvh.Testing;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>A manager makes a key, sees what it would change, keeps that for the stuurgroep and adopts it.</summary>
public sealed class SleutelOvernemenTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly string[] Gemeenten = ["Echt-Susteren", "Leudal", "Maasgouw", "Nederweert", "Roerdalen", "Roermond", "Weert"];

    [Fact]
    public async Task A_key_is_made_compared_with_the_one_of_today_and_adopted()
    {
        var pagina = await browser.AlsAsync("manager");
        await MaakSleutelAsync(pagina);
        await VergelijkAsync(pagina);

        await pagina.GetByLabel("Naam van het scenario").FillAsync("Naar inwoners vanaf 2023");
        await DrukAsync(pagina, "Scenario bewaren");
        (await pagina.Locator("h1").InnerTextAsync()).ShouldBe("Naar inwoners vanaf 2023");
        await pagina.GetByLabel("Reden").FillAsync("Besluit van de stuurgroep");
        await DrukAsync(pagina, "Scenario overnemen");

        await Assertions.Expect(pagina.Locator(".zvh-kop")).ToContainTextAsync("Overgenomen");
        await Browserproces.BeeldAsync(pagina, "reis-sleutel-overgenomen");
        await pagina.GotoAsync("/financien/sleutels/verdelen?stroom=bijdragen-gemeenten&jaar=2023");
        (await RijAsync(pagina, "Roermond")).ShouldContain("146.919");
    }

    private static async Task MaakSleutelAsync(IPage pagina)
    {
        await pagina.GotoAsync("/financien/sleutels/nieuw");
        await pagina.GetByLabel("Naam van de sleutel").FillAsync("Naar inwoners");
        await pagina.GetByLabel("Geldig vanaf").FillAsync("1-1-2023");
        foreach (var gemeente in Gemeenten)
        {
            await pagina.GetByRole(AriaRole.Checkbox, new() { Name = gemeente, Exact = true }).CheckAsync();
        }

        await pagina.GetByLabel("Reden van deze wijziging").FillAsync("Vraag van de stuurgroep");
        await Browserproces.BeeldAsync(pagina, "reis-sleutel-maken");
        await pagina.Locator(".utrecht-button-group").GetByRole(AriaRole.Button, new() { Name = "Sleutel opslaan" }).ClickAsync();
        await Assertions.Expect(pagina.Locator("h1")).ToHaveTextAsync("Naar inwoners");
    }

    private static async Task VergelijkAsync(IPage pagina)
    {
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Effect bekijken" }).ClickAsync();
        await pagina.GetByLabel("Geldstroom").SelectOptionAsync(new SelectOptionValue { Label = "Bijdragen van de gemeenten" });
        await pagina.GetByLabel("Jaar", new() { Exact = true }).SelectOptionAsync("2023");
        await Assertions.Expect(pagina.Locator("h1")).ToHaveTextAsync("Wat als: Bijdragen van de gemeenten, 2023");
        await pagina.GetByLabel("Sleutel", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Naar inwoners" });
        await pagina.GetByLabel("Methode van afronden").SelectOptionAsync(new SelectOptionValue { Label = "Grootste rest" });
        await DrukAsync(pagina, "Effect berekenen");

        var effect = await RijAsync(pagina, "Roermond");
        effect.ShouldContain("170.701");
        effect.ShouldContain("146.919");
        effect.ShouldContain("−23.782");
        (await pagina.Locator(".zvh-grafiek svg").CountAsync()).ShouldBeGreaterThan(0);
        await Browserproces.BeeldAsync(pagina, "reis-sleutel-effect");
    }

    private static Task DrukAsync(IPage pagina, string knop) => pagina.GetByRole(AriaRole.Button, new() { Name = knop }).ClickAsync();

    private static Task<string> RijAsync(IPage pagina, string naam) =>
        pagina.Locator("main tbody tr", new() { Has = pagina.GetByRole(AriaRole.Rowheader, new() { Name = naam }) }).First.InnerTextAsync();
}
