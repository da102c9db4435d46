using Microsoft.Playwright;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>An admin switches Financien off and on again, with the keyboard only.</summary>
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
        await BrowserFixture.BeeldAsync(pagina, "reis-module-bevestigen");
        await Toetsenbord.KiesAsync(pagina, "Financiën uitzetten");

        (await pagina.Locator("nav a[href^='/financien']").CountAsync()).ShouldBe(0);
        (await StatusAsync(pagina, "/financien/begrotingen")).ShouldBe(404);

        await pagina.GotoAsync("/beheer/modules/financien");
        await Toetsenbord.KiesAsync(pagina, "Module aanzetten");
        await Toetsenbord.TypAsync(pagina, "Reden", "Proef is klaar");
        await Toetsenbord.KiesAsync(pagina, "Financiën aanzetten");

        (await pagina.Locator("nav a[href='/financien/begrotingen']").CountAsync()).ShouldBeGreaterThan(0);
        (await StatusAsync(pagina, "/financien/begrotingen")).ShouldBe(200);
    }

    private static async Task<int> StatusAsync(IPage pagina, string pad) => (await pagina.GotoAsync(pad))!.Status;
}
