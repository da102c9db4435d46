using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Zvh.Testing;

namespace Zvh.Browser.Tests.Reizen;

/// <summary>Finance reads a budget whose printed total is wrong, without JavaScript and on a phone.</summary>
public sealed class BegrotingImporterenTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Document =
        """
        Post;Niveau;Kant;Begroting
        Totaal lasten;0;last;1.250
        Personele kosten;1;last;1.000
        Formatie;2;last;600
        Inhuur;2;last;300
        Materiële kosten;1;last;250
        Huur;2;last;250
        """;

    [Theory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task A_wrong_total_is_shown_and_kept_and_the_program_calculates_its_own(int breedte, bool javaScript)
    {
        var jaar = javaScript ? "2031" : "2032";
        var pagina = await browser.AlsAsync("financieel-medewerker", breedte, javaScript: javaScript);
        await pagina.GotoAsync("/financien/begrotingen/importeren");
        await pagina.GetByLabel("Bestand").SetInputFilesAsync(new FilePayload { Name = "begroting.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Document) });
        await pagina.GetByLabel("Geldstroom").SelectOptionAsync(new SelectOptionValue { Label = "Bijdragen van de gemeenten" });
        await pagina.GetByLabel("Jaar").FillAsync(jaar);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Document controleren" }).ClickAsync();

        var tekst = await pagina.Locator("main").InnerTextAsync();
        tekst.ShouldContain("niet");
        tekst.ShouldContain("1.000");
        tekst.ShouldContain("900");
        await Browserproces.BeeldAsync(pagina, $"reis-import-controle-{breedte}");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Opslaan als concept" }).ClickAsync();
        await Assertions.Expect(pagina).ToHaveURLAsync(new Regex($"/financien/begrotingen/{jaar}/"));

        var begroting = await pagina.Locator("main").InnerTextAsync();
        begroting.ShouldContain("Concept");
        begroting.ShouldContain("1.150");
        await Browserproces.BeeldAsync(pagina, $"reis-import-opgeslagen-{breedte}");
    }
}
