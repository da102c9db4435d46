using System.Net;
using System.Text;
using Zvh.Bedrijfsvoering.Tests.Huis;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Inzetten;

/// <summary>From an hour in the register to the share of a municipality and to an invoice.</summary>
public sealed class InzetAlsSleutelTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    private const string Formulier = "form[data-bewaak]";

    [Fact]
    public async Task Hours_for_a_municipality_are_shared_by_and_the_share_says_so()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("manager");
        await VulInAsync(bezoeker, "venlo", "30");
        await VulInAsync(bezoeker, "venray", "10");
        (await bezoeker.OpenAsync("/financien/inzet/re-integratie/2025?deelnemer=venlo&ook=procesregie")).Body!.TextContent
            .ShouldSatisfyAllConditions(t => t.ShouldContain("Gemaakt voor Venlo (uur)"), t => t.ShouldContain("Gemaakt voor alle deelnemers (uur)"));
        var sleutel = await MaakSleutelAsync(bezoeker);

        var verdeling = await bezoeker.OpenAsync($"/financien/sleutels/verdelen?stroom=re-integratie&jaar=2025&sleutel={sleutel}&bedrag=1000&opnieuw=true");

        var rijen = verdeling.QuerySelectorAll("tbody tr").ToDictionary(r => r.Children[0].TextContent.Trim(), r => r.TextContent);
        rijen["Venlo"].ShouldContain("Uren, uren 2025 30 van 40");
        rijen["Venlo"].ShouldContain("750");
        rijen["Venray"].ShouldContain("250");
    }

    [Fact]
    public async Task Without_one_payer_each_municipality_is_invoiced_for_its_own_hours_of_the_instalment()
    {
        await fixture.Database.VraagAsync<object>("""
            update financien.geldstroom set grondslag = 'Nacalculatie', btw_categorie = 'O', termijnen = 2 where code = 'jeugdtafels'
            """);
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        await ImporteerAsync(bezoeker, "jeugdtafels;procesregie;2025;6;10;venlo\njeugdtafels;procesregie;2025;7;99;venlo\njeugdtafels;nazorgcoordinatie;2025;1;2,5;Venray\n");
        var plan = await bezoeker.OpenAsync("/financien/inzet/jeugdtafels/2025/plan");
        (await VoorbeeldAsync(bezoeker)).ShouldContain("het uurtarief van procesregie en nazorgcoördinatie ontbreekt");
        (await bezoeker.VerstuurAsync(plan, Formulier, new() { ["Plannen[0].Uurtarief"] = "100", ["Plannen[1].Uurtarief"] = "100", ["Plannen[2].Uurtarief"] = "100", ["Plannen[3].Uurtarief"] = "100" }))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var voorbeeld = await VoorbeeldAsync(bezoeker);

        voorbeeld.ShouldContain("1.000,00");
        voorbeeld.ShouldContain("250,00");
        voorbeeld.ShouldNotContain("9.900,00");
    }

    private static async Task<string> VoorbeeldAsync(Bezoeker bezoeker)
    {
        var keuze = await bezoeker.OpenAsync("/financien/facturen/maken");
        var stroom = keuze.QuerySelectorAll("label").First(l => l.TextContent.Contains("Jeugdtafels", StringComparison.OrdinalIgnoreCase)).GetAttribute("for");
        var id = keuze.GetElementById(stroom!)!.GetAttribute("value");
        return (await bezoeker.OpenAsync($"/financien/facturen/maken?bekijk=ja&Invoer.Jaar=2025&Invoer.Termijn=1&Invoer.Datum=1-7-2025&Invoer.Geldstromen={id}")).QuerySelector("main")!.TextContent;
    }

    private static async Task VulInAsync(Bezoeker bezoeker, string deelnemer, string uren)
    {
        var pagina = await bezoeker.OpenAsync($"/financien/inzet/re-integratie/2025?deelnemer={deelnemer}&ook=procesregie");
        using var antwoord = await bezoeker.VerstuurAsync(pagina, Formulier, new() { ["Cellen[0].Uren"] = uren });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        antwoord.Headers.Location!.ToString().ShouldContain($"deelnemer={deelnemer}", Case.Insensitive);
    }

    private static async Task ImporteerAsync(Bezoeker bezoeker, string regels)
    {
        var pagina = await bezoeker.OpenAsync("/financien/inzet/importeren");
        using var voorbeeld = await bezoeker.UploadAsync(pagina, "form[enctype]", "Bestand", "uren.csv", Encoding.UTF8.GetBytes($"geldstroom;functie;jaar;maand;uren;deelnemer\n{regels}"));
        using var opgeslagen = await bezoeker.VerstuurAsync(await bezoeker.LeesAsync(voorbeeld), "form[action*=Opslaan]", []);
        opgeslagen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<string> MaakSleutelAsync(Bezoeker bezoeker)
    {
        var pagina = await bezoeker.OpenAsync("/financien/sleutels/nieuw");
        var velden = new Dictionary<string, string>
        {
            ["Invoer.Naam"] = "Naar uren", ["Invoer.GeldigVan"] = "1-1-2025", ["Invoer.Reden"] = "Besluit", ["Invoer.Onderdelen[0].Naam"] = "Uren",
            ["Invoer.Onderdelen[0].Maatstafsoort"] = "Eenheden", ["Invoer.Onderdelen[0].Eenheid"] = "inzet/re-integratie", ["Invoer.Onderdelen[0].JarenTerug"] = "0",
        };
        foreach (var (naam, plaats) in pagina.QuerySelectorAll("input[name$='].Naam'][name^='Invoer.Deelnemers']").Select((i, n) => (i.GetAttribute("value"), n)))
        {
            velden[$"Invoer.Deelnemers[{plaats}].Mee"] = naam is "Venlo" or "Venray" ? "true" : "false";
        }

        using var antwoord = await bezoeker.VerstuurAsync(pagina, Formulier, velden);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await bezoeker.LeesAsync(antwoord)).QuerySelector("#foutoverzicht")?.TextContent);
        return antwoord.Headers.Location!.ToString().Split('/')[^1];
    }
}
