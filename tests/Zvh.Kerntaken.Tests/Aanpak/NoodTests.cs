using System.Net;
using Zvh.Testing;

namespace Zvh.Kerntaken.Tests.Aanpak;

/// <summary>Whoever breaks the glass for a case gets the case with its persons and meldingen, and nothing else; and the case says who looked.</summary>
public sealed class NoodTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task An_emergency_opens_a_case_with_its_persons_and_meldingen_and_ends_for_all_of_them()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var bezoeker = await fixture.Huis.AlsAsync("casusregisseur");
        var casus = await Casusstraat.OpenAsync(fixture, regisseur, "Proefpersoon", "Nood");
        var ander = await fixture.PersoonAsync("Proefpersoon", "Elders");
        var pagina = await regisseur.OpenAsync(casus);
        string[] erbij = [$"/casussen/personen/{await fixture.BetrokkeneAsync(casus)}", pagina.QuerySelector("main a[href^='/casussen/meldingen/']")!.GetAttribute("href")!];
        await VerwachtAsync(bezoeker, [casus, .. erbij, ander], HttpStatusCode.NotFound);

        await bezoeker.DoeAsync("/privacy/noodtoegang/vragen", new()
        {
            ["Invoer.Soort"] = "casussen.casus", ["Invoer.Dossier"] = casus.Split('/')[^1], ["Invoer.Reden"] = "Acuut gevaar, niemand is bereikbaar.", ["Invoer.Uren"] = "2", ["Invoer.Begrepen"] = "true",
        });
        await VerwachtAsync(bezoeker, [casus, .. erbij], HttpStatusCode.OK);
        (await bezoeker.StatusAsync(ander)).ShouldBe(HttpStatusCode.NotFound);
        using var officer = await fixture.Huis.AlsAsync("privacy-officer");
        var id = await fixture.Database.VraagAsync<Guid>($"select id from platform.noodtoegang where object_id = '{casus.Split('/')[^1]}'");
        (await officer.OpenAsync($"/privacy/noodtoegang/{id}")).Tekst().ShouldContain("persoon", Case.Insensitive, "what was looked at beside the case is judged too");

        await bezoeker.DoeAsync("/", [], "form[action$='beeindigen']");
        await VerwachtAsync(bezoeker, [casus, .. erbij], HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_of_a_case_shows_who_looked_to_whoever_leads_it()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var ondersteuner = await fixture.Huis.AlsAsync("procesondersteuner");
        var casus = await Casusstraat.OpenAsync(fixture, regisseur, "Proefpersoon", "Gezien");
        await Casusstraat.RegieAsync(fixture, regisseur, casus, "Procesregie", "procesregisseur");
        await ondersteuner.OpenAsync(casus);

        (await regisseur.OpenAsync(casus)).QuerySelector("section[aria-label='Wie keek in dit dossier']")!.TextContent.ShouldContain("Procesondersteuner");
        (await ondersteuner.OpenAsync(casus)).QuerySelector("section[aria-label='Wie keek in dit dossier']").ShouldBeNull("it is for whoever leads");
    }

    private static async Task VerwachtAsync(Bezoeker bezoeker, IEnumerable<string> paden, HttpStatusCode status)
    {
        foreach (var pad in paden)
        {
            (await bezoeker.StatusAsync(pad)).ShouldBe(status, pad);
        }
    }
}
