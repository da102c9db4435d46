using Microsoft.Playwright;

namespace Zvh.Browser.Tests;

/// <summary>A regional admin switches a module off and on, as a person does it.</summary>
public sealed class BeheerTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_module_goes_off_and_on_without_JavaScript()
    {
        var pagina = await browser.AlsAsync("regiobeheerder", javaScript: false);
        await pagina.GotoAsync("/beheer/modules");
        await pagina.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Financiën" }).ClickAsync();
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Module uitzetten" }).ClickAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Financiën uitzetten" }).ClickAsync();
        (await pagina.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldContain("Schrijf waarom u dit doet");

        await pagina.GetByLabel("Reden").FillAsync("Proef in de browser");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Financiën uitzetten" }).ClickAsync();
        (await pagina.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldContain("Financiën staat uit");
        (await pagina.Locator("nav#menu").InnerTextAsync()).ShouldNotContain("Begrotingen");
        await BrowserFixture.BeeldAsync(pagina, "reis-module-uit");

        await pagina.GetByRole(AriaRole.Link, new() { Name = "Module aanzetten" }).ClickAsync();
        await pagina.GetByLabel("Reden").FillAsync("Proef klaar");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Financiën aanzetten" }).ClickAsync();
        (await pagina.Locator("nav#menu").InnerTextAsync()).ShouldContain("Begrotingen");
    }

    [Fact]
    public async Task A_setting_is_changed_by_keyboard_only()
    {
        var pagina = await browser.AlsAsync("regiobeheerder");
        await pagina.GotoAsync("/beheer/instellingen/beheer.huis.korte-naam");
        await TabNaarAsync(pagina, "Nieuwe waarde");
        await pagina.Keyboard.PressAsync("ControlOrMeta+A");
        await pagina.Keyboard.TypeAsync("ZVH Toetsenbord");
        await TabNaarAsync(pagina, "Reden");
        await pagina.Keyboard.TypeAsync("Met het toetsenbord");
        await pagina.Keyboard.PressAsync("Tab");
        await pagina.Keyboard.PressAsync("Enter");

        await pagina.GetByRole(AriaRole.Status).WaitForAsync();
        (await pagina.Locator(".zvh-huis__naam").InnerTextAsync()).ShouldBe("ZVH Toetsenbord");
    }

    private static async Task TabNaarAsync(IPage pagina, string label)
    {
        var doel = await pagina.GetByLabel(label, new() { Exact = true }).ElementHandleAsync();
        for (var i = 0; i < 60; i++)
        {
            await pagina.Keyboard.PressAsync("Tab");
            if (await doel.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }
        }

        throw new InvalidOperationException($"'{label}' cannot be reached with the Tab key.");
    }
}
