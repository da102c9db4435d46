using Microsoft.Playwright;
using Zvh.Testing;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>Finance makes, checks and sends the invoices of 2022.</summary>
public sealed class FacturenTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task The_invoices_of_2022_are_made_checked_and_sent()
    {
        var pagina = await browser.AlsAsync("financieel-medewerker");
        await pagina.GotoAsync("/financien/facturen/maken");
        await pagina.GetByLabel("Jaar").FillAsync("2022");
        await pagina.GetByLabel("Termijn").FillAsync("1");
        await pagina.GetByLabel("Datum").FillAsync("01-02-2022");
        foreach (var vinkje in await pagina.GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await vinkje.UncheckAsync();
        }

        await pagina.GetByLabel("Bijdragen van de gemeenten").CheckAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Voorbeeld bekijken" }).ClickAsync();
        (await pagina.Locator("main").InnerTextAsync()).ShouldContain("53.319,00");
        await Browserproces.BeeldAsync(pagina, "reis-facturen-voorbeeld");

        await pagina.GetByRole(AriaRole.Button, new() { Name = "7 facturen maken" }).ClickAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Controleer alle concepten" }).ClickAsync();
        await Browserproces.BeeldAsync(pagina, "reis-facturen-gecontroleerd");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Gecontroleerde facturen versturen" }).WaitForAsync();
        await pagina.GetByRole(AriaRole.Radio).First.CheckAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Gecontroleerde facturen versturen" }).ClickAsync();
        await pagina.GetByText("Verzonden").First.WaitForAsync();
        await Browserproces.BeeldAsync(pagina, "reis-facturen-verzonden");

        (await browser.Database.VraagAsync<long>("select count(*) from financien.factuur where status = 'Verzonden'")).ShouldBe(7);
        (await browser.Database.VraagAsync<decimal>("select sum(totaal) from financien.factuur")).ShouldBe(439923m);
        (await browser.Database.VraagAsync<int>("select max(volgnummer) from financien.factuur")).ShouldBe(7);
    }
}
