using Microsoft.Playwright;
using Zvh.Testing;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>An admin switches Financien off and on again: with the keyboard only, and in a browser without JavaScript.</summary>
public sealed class ModuleSchakelenTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_module_goes_off_and_comes_back_by_keyboard_only()
    {
        var pagina = await browser.AlsAsync("regiobeheerder");
        await Toetsenbord.KiesAsync(pagina, "Modules");
        await Toetsenbord.KiesAsync(pagina, "Financiën");
        await Toetsenbord.KiesAsync(pagina, "Module uitzetten");
        await Toetsenbord.TypAsync(pagina, "Reden", "Proef met de schakelaar");
        await Browserproces.BeeldAsync(pagina, "reis-module-bevestigen");
        await Toetsenbord.KiesAsync(pagina, "Financiën uitzetten");
        await StaatUitAsync(pagina);

        await pagina.GotoAsync("/beheer/modules/financien");
        await Toetsenbord.KiesAsync(pagina, "Module aanzetten");
        await Toetsenbord.TypAsync(pagina, "Reden", "Proef is klaar");
        await Toetsenbord.KiesAsync(pagina, "Financiën aanzetten");
        await StaatAanAsync(pagina);
    }

    [Fact]
    public async Task A_module_goes_off_and_comes_back_without_JavaScript_and_not_without_a_reason()
    {
        var pagina = await browser.AlsAsync("regiobeheerder", javaScript: false);
        await pagina.GotoAsync("/beheer/modules");
        await pagina.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Financiën" }).ClickAsync();
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Module uitzetten" }).ClickAsync();
        await DrukAsync(pagina, "Financiën uitzetten");
        (await pagina.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldContain("Schrijf waarom u dit doet");

        await pagina.GetByLabel("Reden").FillAsync("Proef in de browser");
        await DrukAsync(pagina, "Financiën uitzetten");
        (await pagina.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldContain("Financiën staat uit");
        await Browserproces.BeeldAsync(pagina, "reis-module-uit");
        await StaatUitAsync(pagina);

        await pagina.GotoAsync("/beheer/modules/financien");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Module aanzetten" }).ClickAsync();
        await pagina.GetByLabel("Reden").FillAsync("Proef klaar");
        await DrukAsync(pagina, "Financiën aanzetten");
        await StaatAanAsync(pagina);
    }

    private static Task DrukAsync(IPage pagina, string knop) => pagina.GetByRole(AriaRole.Button, new() { Name = knop }).ClickAsync();

    private static async Task StaatUitAsync(IPage pagina)
    {
        (await pagina.Locator("nav a[href^='/financien']").CountAsync()).ShouldBe(0);
        (await StatusAsync(pagina, "/financien/begrotingen")).ShouldBe(404);
    }

    private static async Task StaatAanAsync(IPage pagina)
    {
        (await pagina.Locator("nav a[href='/financien/begrotingen']").CountAsync()).ShouldBeGreaterThan(0);
        (await StatusAsync(pagina, "/financien/begrotingen")).ShouldBe(200);
    }

    private static async Task<int> StatusAsync(IPage pagina, string pad) => (await pagina.GotoAsync(pad))!.Status;
}
