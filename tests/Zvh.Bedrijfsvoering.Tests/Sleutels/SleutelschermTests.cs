using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Sleutels;

public sealed class SleutelschermTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Formulier = "form[data-bewaak]";
    private const string Versie2022 = "/financien/sleutels/bijdragen/versies/2022-01-01";

    [Fact]
    public async Task The_distribution_of_2022_stands_on_the_screen_to_the_euro_with_its_explanation()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");

        var opgeslagen = await bezoeker.OpenAsync("/financien/sleutels/verdelen?stroom=bijdragen-gemeenten&jaar=2022");
        var voorstel = await bezoeker.OpenAsync("/financien/sleutels/verdelen?stroom=bijdragen-gemeenten&jaar=2022&opnieuw=true");

        string[] verwacht = ["66.777", "81.598", "49.753", "37.962", "43.747", "158.458", "112.673"];
        Bedragen(opgeslagen.QuerySelector("table")!).ShouldBe(verwacht);
        Bedragen(voorstel.QuerySelectorAll("table")[^1]).ShouldBe(verwacht);
        voorstel.QuerySelectorAll("tbody tr").Last(r => r.TextContent.Contains("Maasgouw", StringComparison.Ordinal)).TextContent
            .ShouldContain("exact 49.752,4104; afgerond 49.752; correctie +1");
    }

    [Fact]
    public async Task Percentages_that_are_not_100_are_refused_at_the_field_and_nothing_is_saved()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("manager");
        var pagina = await bezoeker.OpenAsync(Versie2022);
        var leudal = Rij(pagina, "Leudal");

        using var antwoord = await bezoeker.VerstuurAsync(pagina, Formulier, new() { [$"Invoer.Onderdelen[0].Waarden[{leudal}].Waarde"] = "15", ["Invoer.Reden"] = "proef" });

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        var terug = await bezoeker.LeesAsync(antwoord);
        terug.QuerySelector("#foutoverzicht a[href='#Invoer_Onderdelen_0__Waarden']").ShouldNotBeNull();
        terug.QuerySelector("#Invoer_Onderdelen_0__Waarden")!.TextContent.ShouldContain("samen 100,19");
        (await bezoeker.OpenAsync(Versie2022)).QuerySelector($"[name='Invoer.Onderdelen[0].Waarden[{leudal}].Waarde']")!.GetAttribute("value").ShouldBe("14,81");
    }

    [Theory]
    [InlineData("Invoer.Onderdelen[0].Gewicht", "-1", "Invoer.Onderdelen[0].Gewicht")]
    [InlineData("Invoer.GeldigTot", "31-12-2023", "Invoer.GeldigVan")]
    [InlineData("Invoer.Deelnemers[0].Naam", "Atlantis", "Invoer.Deelnemers[0].Mee")]
    [InlineData("Invoer.Reden", "", "Invoer.Reden")]
    public async Task A_key_that_cannot_be_is_refused_at_its_field(string veld, string waarde, string foutveld)
    {
        using var bezoeker = await fixture.Huis.AlsAsync("manager");
        var pagina = await bezoeker.OpenAsync(Versie2022);

        using var antwoord = await bezoeker.VerstuurAsync(pagina, Formulier, new() { ["Invoer.Reden"] = "proef", [veld] = waarde });

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await bezoeker.LeesAsync(antwoord)).QuerySelector($"[name='{foutveld}']")!.GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public async Task Adding_and_taking_away_a_component_keeps_what_was_typed()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("manager");
        var pagina = await bezoeker.OpenAsync(Versie2022);

        var meer = await KlikAsync(bezoeker, pagina, "?handler=Toevoegen", new() { ["Invoer.Onderdelen[0].Gewicht"] = "1/3", ["Invoer.GeldigVan"] = "nog niet bekend" });
        var minder = await KlikAsync(bezoeker, meer, "?handler=Weghalen&k=1", []);

        meer.QuerySelector("[name='Invoer.Onderdelen[1].Gewicht']").ShouldNotBeNull();
        minder.QuerySelector("[name='Invoer.Onderdelen[1].Gewicht']").ShouldBeNull();
        minder.QuerySelector("[name='Invoer.Onderdelen[0].Gewicht']")!.GetAttribute("value").ShouldBe("1/3");
        minder.QuerySelector("[name='Invoer.GeldigVan']")!.GetAttribute("value").ShouldBe("nog niet bekend");
        minder.QuerySelector("#foutoverzicht").ShouldBeNull();
    }

    [Fact]
    public async Task A_key_is_made_compared_kept_as_a_scenario_and_adopted()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("manager");
        var nieuw = await bezoeker.OpenAsync("/financien/sleutels/nieuw");
        var velden = new Dictionary<string, string> { ["Invoer.Naam"] = "Naar inwoners", ["Invoer.GeldigVan"] = "1-1-2023", ["Invoer.Reden"] = "Vraag van de stuurgroep" };
        foreach (var gemeente in new[] { "Echt-Susteren", "Leudal", "Maasgouw", "Nederweert", "Roerdalen", "Roermond", "Weert" })
        {
            velden[$"Invoer.Deelnemers[{Rij(nieuw, gemeente)}].Mee"] = "true";
        }

        (await NaarAsync(bezoeker, nieuw, Formulier, velden)).ShouldBe("/financien/sleutels/naar-inwoners");
        var watAls = await bezoeker.OpenAsync("/financien/scenarios/wat-als?stroom=bijdragen-gemeenten&jaar=2023&sleutel=naar-inwoners&methode=GrootsteRest");
        Cellen(watAls, "Roermond")[1..].ShouldBe(["170.701", "146.919", "−23.782", "−13,9"]);

        var adres = await NaarAsync(bezoeker, watAls, "#bewaren", new() { ["Naam"] = "Naar inwoners vanaf 2023" });
        var scenario = await bezoeker.OpenAsync(adres);
        (await NaarAsync(bezoeker, scenario, "#overnemen", new() { ["Invoer.Reden"] = "Besluit van de stuurgroep" })).ShouldBe(adres);

        var verdeling = await bezoeker.OpenAsync("/financien/sleutels/verdelen?stroom=bijdragen-gemeenten&jaar=2023");
        Bedragen(verdeling.QuerySelector("table")!).ShouldContain("146.919");
        var sleutel = await bezoeker.OpenAsync("/financien/sleutels/bijdragen");
        sleutel.QuerySelector("h2[id='versie-20230101']").ShouldNotBeNull();
        sleutel.Body!.TextContent.ShouldContain("Besluit van de stuurgroep");
        (await fixture.Database.VraagAsync<int>("select count(*)::int from financien.verdeling where jaar = 2023 and soort = 'Bijdrage' and vervangen")).ShouldBe(1);
    }

    [Fact]
    public async Task Two_who_change_the_same_key_get_a_conflict_and_not_a_silent_loss()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("manager");
        var een = await bezoeker.OpenAsync("/financien/sleutels/bijdragen/versies/2021-01-01");
        var ander = await bezoeker.OpenAsync("/financien/sleutels/bijdragen/versies/2021-01-01");

        using var eerste = await bezoeker.VerstuurAsync(een, Formulier, new() { ["Invoer.Bron"] = "eerste", ["Invoer.Reden"] = "eerste" });
        using var tweede = await bezoeker.VerstuurAsync(ander, Formulier, new() { ["Invoer.Bron"] = "tweede", ["Invoer.Reden"] = "tweede" });

        eerste.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        tweede.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("Iban", "NL00DEMO0000000001")]
    [InlineData("KvkNummer", "1234567")]
    [InlineData("Oin", "00000001234567890")]
    [InlineData("BtwNummer", "001234567B01")]
    public async Task A_number_of_a_party_that_cannot_be_is_refused_at_its_field(string veld, string waarde)
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        var pagina = await bezoeker.OpenAsync("/financien/partijen/leudal/wijzigen");

        using var antwoord = await bezoeker.VerstuurAsync(pagina, Formulier, new() { [$"Invoer.{veld}"] = waarde });

        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await bezoeker.LeesAsync(antwoord)).QuerySelector($"[name='Invoer.{veld}']")!.GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public async Task Who_may_only_read_finds_no_form()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("bestuurder");

        (await bezoeker.StatusAsync("/financien/sleutels")).ShouldBe(HttpStatusCode.OK);
        (await bezoeker.StatusAsync("/financien/sleutels/nieuw")).ShouldBe(HttpStatusCode.NotFound);
        (await bezoeker.StatusAsync(Versie2022)).ShouldBe(HttpStatusCode.NotFound);
        (await bezoeker.StatusAsync("/financien/geldstromen/nieuw")).ShouldBe(HttpStatusCode.NotFound);
        (await bezoeker.StatusAsync("/financien/partijen/leudal/wijzigen")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static string[] Bedragen(IElement tabel) => [.. tabel.QuerySelectorAll("tbody tr").Select(r => r.Children[4].TextContent.Trim())];

    private static string[] Cellen(IHtmlDocument pagina, string naam) =>
        [.. pagina.QuerySelectorAll("tbody tr").First(r => r.Children[0].TextContent.Trim() == naam).Children.Skip(1).Select(c => c.TextContent.Trim())];

    private static int Rij(IHtmlDocument pagina, string naam) =>
        pagina.QuerySelectorAll("input[name^='Invoer.Deelnemers['][name$='].Naam']").Select(i => i.GetAttribute("value")).ToList().IndexOf(naam);

    private static async Task<IHtmlDocument> KlikAsync(Bezoeker bezoeker, IHtmlDocument pagina, string actie, Dictionary<string, string> velden)
    {
        var form = (IHtmlFormElement)pagina.QuerySelector(Formulier)!;
        form.Action = Versie2022 + actie;
        using var antwoord = await bezoeker.VerstuurAsync(pagina, Formulier, velden);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await bezoeker.LeesAsync(antwoord);
    }

    private static async Task<string> NaarAsync(Bezoeker bezoeker, IHtmlDocument pagina, string formulier, Dictionary<string, string> velden)
    {
        using var antwoord = await bezoeker.VerstuurAsync(pagina, formulier, velden);
        if (antwoord.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException((await bezoeker.LeesAsync(antwoord)).QuerySelector("main")?.TextContent);
        }

        return antwoord.Headers.Location!.ToString();
    }
}
