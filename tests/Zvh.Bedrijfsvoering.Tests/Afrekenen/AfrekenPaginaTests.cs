using System.Net;
using System.Text;
using AngleSharp.Dom;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Afrekenen;

/// <summary>The settlement pages on the house of the region whose figures are known.</summary>
public sealed class AfrekenPaginaTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Formulier = "form[data-bewaak]";

    [Fact]
    public async Task The_settlement_of_2021_shows_what_each_municipality_pays_in_2022()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("bestuurder");

        var pagina = await bezoeker.OpenAsync("/financien/afrekenen/verrekening/2021/bijdragen-gemeenten");

        Kolom(pagina.QuerySelector("table")!, ^1).ShouldBe(["53.319", "65.152", "39.725", "30.310", "34.931", "126.522", "89.964", "439.923"]);
        pagina.Body!.TextContent.ShouldContain("27.461 meer dan er over was");
        pagina.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_overview_says_what_is_done_and_what_is_open()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");

        var rijen = (await bezoeker.OpenAsync("/financien/afrekenen")).QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();

        rijen.Single(r => r.Contains("+83.584")).ShouldContain("Vastgesteld, op de facturen van 2022");
        rijen.Single(r => r.Contains("−167.527")).ShouldContain("Dubbel gebruikt");
    }

    [Fact]
    public async Task Double_use_of_state_money_names_both_results_and_cannot_be_entered_anew()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        var lijst = await bezoeker.OpenAsync("/financien/afrekenen/rijksbijdragen");
        lijst.Body!.TextContent.ShouldContain("dan is het resultaat −40.527");
        lijst.Body!.TextContent.ShouldContain("dan is het −167.527");

        var nieuw = await bezoeker.OpenAsync("/financien/afrekenen/rijksbijdragen/nieuw");
        using var antwoord = await bezoeker.VerstuurAsync(nieuw, Formulier, new()
        {
            ["Invoer.Code"] = "jenv", ["Invoer.Jaar"] = "2025", ["Invoer.Ontvangen"] = "100.000", ["Invoer.Gebruikt"] = "60.000", ["Invoer.Teruggegeven"] = "50.000",
        });

        (await bezoeker.LeesAsync(antwoord)).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("10.000 wordt twee keer gebruikt");
        (await fixture.Database.VraagAsync<long>("select count(*) from financien.rijksbijdrage where jaar = 2025")).ShouldBe(0);
    }

    [Fact]
    public async Task A_balance_item_shows_its_break_and_keeps_the_explanation_beside_it()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        var pagina = await bezoeker.OpenAsync("/financien/afrekenen/balansposten/31345");
        pagina.Body!.TextContent.ShouldContain("+481,25 t.o.v. eind 2021");

        var uitleg = await bezoeker.OpenAsync("/financien/afrekenen/balansposten/31345/uitleg/2022");
        (await bezoeker.VerstuurAsync(uitleg, Formulier, new() { ["Uitleg"] = "Onttrekking 2021 is teruggedraaid." })).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var na = await bezoeker.OpenAsync("/financien/afrekenen/balansposten/31345");
        na.Body!.TextContent.ShouldContain("Onttrekking 2021 is teruggedraaid.");
        na.Body!.TextContent.ShouldContain("+481,25 t.o.v. eind 2021");
    }

    [Fact]
    public async Task A_reserve_is_booked_with_a_decision_after_the_controller_chose_its_type()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("manager");
        var voor = await bezoeker.OpenAsync("/financien/afrekenen/balansposten/31265/mutatie");
        using var teVroeg = await bezoeker.VerstuurAsync(voor, Formulier, Mutatie("500", "Stuurgroep"));
        (await bezoeker.LeesAsync(teVroeg)).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("nog te kiezen");

        var type = await bezoeker.OpenAsync("/financien/afrekenen/balansposten/31265/type");
        (await bezoeker.VerstuurAsync(type, Formulier, new() { ["Invoer.Type"] = "Reserve", ["Invoer.Reden"] = "Vrij besteedbaar" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var post = await bezoeker.OpenAsync("/financien/afrekenen/balansposten/31265");
        (await bezoeker.VerstuurAsync(post, "form[action*=Jaar]", [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var na = await bezoeker.OpenAsync("/financien/afrekenen/balansposten/31265/mutatie");
        using var zonder = await bezoeker.VerstuurAsync(na, Formulier, Mutatie("500", ""));
        (await bezoeker.LeesAsync(zonder)).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("alleen door een besluit");
        (await bezoeker.VerstuurAsync(na, Formulier, Mutatie("500", "Stuurgroep 12 maart"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var rij = (await bezoeker.OpenAsync("/financien/afrekenen/balansposten/31265")).QuerySelector("tbody tr:last-child")!;
        rij.TextContent.ShouldContain("239.914,62");
        rij.TextContent.ShouldContain("239.414,62");
    }

    [Fact]
    public async Task A_part_is_previewed_corrected_by_hand_adopted_and_then_frozen()
    {
        const string Pad = "/financien/afrekenen/verrekening/2022/bijdragen-gemeenten";
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        (await bezoeker.VerstuurAsync(await bezoeker.OpenAsync(Pad), "form[action*=Begin]", [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var velden = new Dictionary<string, string>
        {
            ["Invoer.Naam"] = "Resultaat 2022", ["Invoer.Bedrag"] = "13.245", ["Invoer.Sleuteljaar"] = "2022", ["Invoer.Toelichting"] = "Besluit", ["Invoer.Methode"] = "Handmatig",
        };
        var deel = await bezoeker.OpenAsync(Pad + "/deel");
        using var bekeken = await Verstuur(bezoeker, deel, "Voorbeeld", velden);
        var voorbeeld = await bezoeker.LeesAsync(bekeken);
        Kolom(voorbeeld.QuerySelector("table")!, 4)[..7].ShouldBe(["1.605", "1.962", "1.196", "912", "1.052", "3.809", "2.709"]);

        using var scheef = await Verstuur(bezoeker, voorbeeld, "Opslaan", Met(velden, 4, "-1"));
        (await bezoeker.LeesAsync(scheef)).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("sluiten niet op het totaal");
        using var recht = await Verstuur(bezoeker, voorbeeld, "Opslaan", Met(Met(velden, 4, "-1"), 3, "1"));
        recht.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var vaststellen = await bezoeker.OpenAsync(Pad + "/vaststellen");
        (await bezoeker.VerstuurAsync(vaststellen, "form.zvh-bevestig", [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await bezoeker.VerstuurAsync(vaststellen, "form.zvh-bevestig", [])).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        Kolom((await bezoeker.OpenAsync(Pad)).QuerySelector("table")!, ^2)[..7].ShouldBe(["1.605", "1.962", "1.196", "913", "1.051", "3.809", "2.709"]);
        (await bezoeker.StatusAsync(Pad + "/deel")).ShouldBe(HttpStatusCode.NotFound);
        (await fixture.Database.VraagAsync<long>("select count(*) from financien.verdeelregel where reden like '%met de hand: test%'")).ShouldBe(2);
    }

    [Fact]
    public async Task Annual_accounts_come_as_workbook_and_on_paper_but_not_before_anything_was_realised()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("bestuurder");
        var pagina = await bezoeker.OpenAsync("/financien/afrekenen/jaarrekening/2022/bijdragen-gemeenten");

        foreach (var (handler, begin) in new[] { ("xlsx", "PK"), ("pdf", "%PDF-") })
        {
            var bytes = await bezoeker.Http.GetByteArrayAsync(pagina.QuerySelector($"a[href$='handler={handler}']")!.GetAttribute("href"));
            Encoding.ASCII.GetString(bytes, 0, begin.Length).ShouldBe(begin);
            (await bezoeker.StatusAsync($"/financien/afrekenen/jaarrekening/2023/bijdragen-gemeenten?handler={handler}")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_result_gets_one_destination_for_all_of_it_and_the_decision_can_be_withdrawn()
    {
        const string Pad = "/financien/afrekenen/jaarrekening/2021/bijdragen-gemeenten";
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        var pagina = await bezoeker.OpenAsync(Pad + "/bestemmen");
        var velden = new Dictionary<string, string> { ["Invoer.Regels[0].Bedrag"] = "80.000", ["Invoer.Besluit"] = "Stuurgroep", ["Invoer.Datum"] = "1-4-2022" };
        using var teWeinig = await bezoeker.VerstuurAsync(pagina, Formulier, velden);
        (await bezoeker.LeesAsync(teWeinig)).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("Verdeel ook het verschil van +3.584");

        velden["Invoer.Regels[1].Bedrag"] = "3584";
        (await bezoeker.VerstuurAsync(pagina, Formulier, velden)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var nogEens = await bezoeker.VerstuurAsync(pagina, Formulier, velden);
        (await bezoeker.LeesAsync(nogEens)).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("al bestemd");

        var jaarrekening = await bezoeker.OpenAsync(Pad);
        jaarrekening.Body!.TextContent.ShouldContain("Doorschuiven naar het volgende jaar");
        (await bezoeker.VerstuurAsync(jaarrekening, "form[action*=Intrekken]", new() { ["Reden"] = "Verkeerd bedrag" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await bezoeker.OpenAsync(Pad)).Body!.TextContent.ShouldContain("Reden: Verkeerd bedrag");
    }

    private static Dictionary<string, string> Mutatie(string bedrag, string besluit) => new()
    {
        ["Invoer.Soort"] = "Onttrekking", ["Invoer.Bedrag"] = bedrag, ["Invoer.Omschrijving"] = "Dekking tekort", ["Invoer.Besluit"] = besluit,
    };

    private static Dictionary<string, string> Met(Dictionary<string, string> velden, int rij, string bedrag) => new(velden)
    {
        [$"Invoer.Correcties[{rij}].Bedrag"] = bedrag, [$"Invoer.Correcties[{rij}].Reden"] = "test",
    };

    // The button chooses the handler, so the form has no action of its own.
    private static Task<HttpResponseMessage> Verstuur(Bezoeker bezoeker, AngleSharp.Html.Dom.IHtmlDocument pagina, string handler, Dictionary<string, string> velden)
    {
        pagina.QuerySelector(Formulier)!.SetAttribute("action", $"/financien/afrekenen/verrekening/2022/bijdragen-gemeenten/deel?handler={handler}");
        return bezoeker.VerstuurAsync(pagina, Formulier, velden);
    }

    private static string[] Kolom(IElement tabel, Index kolom) =>
        [.. tabel.QuerySelectorAll("tbody tr, tfoot tr").Select(r => r.Children[kolom.IsFromEnd ? r.Children.Length - kolom.Value : Math.Min(kolom.Value, r.Children.Length - 1)].TextContent.Trim())];
}
