using Microsoft.Playwright;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>An admin gives the house another name, with the keyboard only.</summary>
public sealed class InstellingWijzigenTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task A_setting_is_changed_by_keyboard_only()
    {
        var pagina = await browser.AlsAsync("regiobeheerder");
        await pagina.GotoAsync("/beheer/instellingen/beheer.huis.korte-naam");
        await Toetsenbord.NaarAsync(pagina, "Nieuwe waarde");
        await pagina.Keyboard.PressAsync("ControlOrMeta+A");
        await pagina.Keyboard.TypeAsync("ZVH Toetsenbord");
        await Toetsenbord.TypAsync(pagina, "Reden", "Met het toetsenbord");
        await pagina.Keyboard.PressAsync("Tab");
        await pagina.Keyboard.PressAsync("Enter");

        await pagina.GetByRole(AriaRole.Status).WaitForAsync();
        (await pagina.Locator(".zvh-huis__naam").InnerTextAsync()).ShouldBe("ZVH Toetsenbord");
    }
}
