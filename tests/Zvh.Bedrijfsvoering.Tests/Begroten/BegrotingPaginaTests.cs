using System.Net;
using System.Text;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Begroten;

public sealed class BegrotingPaginaTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Pad = "/financien/begrotingen";
    private const string Stroom = "bijdragen-gemeenten";
    private const string Formulier = "form[data-bewaak]";

    [Fact]
    public async Task The_house_starts_with_the_budgets_of_its_profile_and_what_does_not_add_up()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("bestuurder");

        var lijst = await bezoeker.OpenAsync(Pad);
        var jaarrekening = await bezoeker.OpenAsync($"{Pad}/2022/{Stroom}");
        var eersteDruk = await bezoeker.OpenAsync($"{Pad}/2022/{Stroom}?versie=1");
        var voorlopig = await bezoeker.OpenAsync($"{Pad}/2023/{Stroom}?versie=1");

        lijst.QuerySelectorAll("tbody th").Select(t => t.TextContent.Trim()).ToList()[^3..].ShouldBe(["Begroting 2023", "Begroting 2022", "Begroting 2021"]);
        jaarrekening.QuerySelector(".zvh-melding__titel")!.TextContent.ShouldBe("17 dingen kloppen niet");
        jaarrekening.Body!.TextContent.ShouldContain("vermeld 589.997");
        eersteDruk.Body!.TextContent.ShouldContain("vermeld 532.010");
        voorlopig.QuerySelector(".zvh-melding__titel").ShouldBeNull();
        jaarrekening.QuerySelectorAll("a[href*='/post'], form[action*='Concept']").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_line_explains_how_it_was_calculated()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("bestuurder");

        var pagina = await bezoeker.OpenAsync($"{Pad}/2022/{Stroom}/regel/personeel?versie=2");

        pagina.Body!.TextContent.ShouldContain("Formatie vast personeel 556.731 + Inhuur 24.927 = 581.658");
        (await bezoeker.StatusAsync($"{Pad}/2022/{Stroom}/regel/bestaat-niet")).ShouldBe(HttpStatusCode.NotFound);
        (await bezoeker.StatusAsync($"{Pad}/1999/{Stroom}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_document_with_a_wrong_total_is_shown_first_and_saved_once_with_what_it_states()
    {
        const string Csv = "Niveau;Post;Kant;Begroting\n1;Personeel;last;90.000\n2;Formatie;;90.000\n2;Inhuur;;10.000,50\n1;Bijdrage;bate;100.000,50\n";
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");

        var proef = await ControleerAsync(bezoeker, 2031, "begroting.csv", Csv);
        proef.Body!.TextContent.ShouldContain("vermeld 90.000");
        proef.Body.TextContent.ShouldContain("“90.000” is €\u00a090.000,00");
        proef.QuerySelectorAll("tr.afwijking td").Select(t => t.TextContent).ShouldContain(t => t.Contains("100.000,50", StringComparison.Ordinal), "cents are not rounded away beside a difference in cents");
        (await AantalVersiesAsync(2031)).ShouldBe(0);

        using var eerste = await bezoeker.VerstuurAsync(proef, Formulier, new() { ["uitleg[personeel]"] = "Inhuur vergeten" });
        using var tweede = await bezoeker.VerstuurAsync(proef, Formulier, new() { ["uitleg[personeel]"] = "Inhuur vergeten" });

        eerste.Headers.Location!.ToString().ShouldBe($"{Pad}/2031/{Stroom}?versie=1");
        tweede.Headers.Location!.ToString().ShouldBe($"{Pad}/2031/{Stroom}");
        (await AantalVersiesAsync(2031)).ShouldBe(1);
        var regel = await bezoeker.OpenAsync($"{Pad}/2031/{Stroom}/regel/personeel?versie=1");
        regel.QuerySelectorAll("tr.afwijking td").Select(t => t.TextContent.Trim()).Take(3).ShouldBe(["100.000,50", "90.000,00", "−10.000,50"]);
        regel.Body!.TextContent.ShouldContain("Inhuur vergeten");
    }

    [Theory]
    [InlineData("kapot.xlsx", "geen werkmap", "opnieuw op als .xlsx")]
    [InlineData("b.csv", "Post;Kant;Begroting;Begroting 2032\nHuur;last;1;2\n", "twee keer")]
    [InlineData("b.csv", "Post;Kant;Begroting\nHuur;last;veel\n", "rij 2, kolom 3: “veel” is geen bedrag")]
    public async Task A_bad_file_is_refused_at_its_field_and_saves_nothing(string naam, string inhoud, string melding)
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");

        var pagina = await ControleerAsync(bezoeker, 2032, naam, inhoud);

        pagina.QuerySelector("#foutoverzicht")!.TextContent.ShouldContain(melding);
        (await AantalVersiesAsync(2032)).ShouldBe(0);
    }

    [Fact]
    public async Task A_budget_is_made_filled_frozen_and_then_changes_only_through_a_new_concept()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        (await VulInAsync(bezoeker, $"{Pad}/nieuw", new() { ["Invoer.Jaar"] = "2033", ["Invoer.Stroom"] = Stroom })).ShouldBe($"{Pad}/2033/{Stroom}");
        await VulInAsync(bezoeker, $"{Pad}/2033/{Stroom}/post", new() { ["Invoer.Naam"] = "Huur", ["Invoer.Bedrag"] = "1.234,50" });
        await VulInAsync(bezoeker, $"{Pad}/2033/{Stroom}/post?kant=Bate", new() { ["Invoer.Naam"] = "Bijdrage", ["Invoer.Bedrag"] = "1234,50" });

        (await VulInAsync(bezoeker, $"{Pad}/2033/{Stroom}/vastleggen", new() { ["Invoer.Soort"] = "Vastgesteld", ["Invoer.Besluit"] = "stuurgroep 12 juni" })).ShouldBe($"{Pad}/2033/{Stroom}");

        var vast = await bezoeker.OpenAsync($"{Pad}/2033/{Stroom}");
        vast.Body!.TextContent.ShouldContain("stuurgroep 12 juni");
        vast.QuerySelectorAll("td.acties").ShouldBeEmpty();
        (await bezoeker.OpenAsync($"{Pad}/2033/{Stroom}/post/huur")).QuerySelector(Formulier).ShouldBeNull();
        using var concept = await bezoeker.VerstuurAsync(vast, "form[action*='handler=Concept']", []);
        concept.Headers.Location!.ToString().ShouldEndWith("versie=2");
        await VulInAsync(bezoeker, $"{Pad}/2033/{Stroom}/post/huur", new() { ["Invoer.Bedrag"] = "2000" });
        await VulInAsync(bezoeker, $"{Pad}/2033/{Stroom}/vastleggen", new() { ["Invoer.Soort"] = "Wijziging", ["Invoer.Besluit"] = "stuurgroep 1 september" });

        (await BedragAsync(2033, 1)).ShouldBe(1_234.50m);
        (await BedragAsync(2033, 2)).ShouldBe(2_000m);
        (await bezoeker.OpenAsync($"{Pad}/vergelijken?links=2033/{Stroom}/1&rechts=2033/{Stroom}/2")).QuerySelectorAll("tbody tr td").Select(t => t.TextContent.Trim()).ShouldContain("+766");
    }

    [Fact]
    public async Task Two_people_in_the_same_post_do_not_overwrite_each_other()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("manager");
        await VulInAsync(bezoeker, $"{Pad}/nieuw", new() { ["Invoer.Jaar"] = "2034", ["Invoer.Stroom"] = Stroom });
        await VulInAsync(bezoeker, $"{Pad}/2034/{Stroom}/post", new() { ["Invoer.Naam"] = "Huur", ["Invoer.Bedrag"] = "1" });
        var verouderd = await bezoeker.OpenAsync($"{Pad}/2034/{Stroom}/post/huur");
        (await bezoeker.VerstuurAsync(verouderd, Formulier, new() { ["Invoer.Bedrag"] = "2" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var botsing = await bezoeker.VerstuurAsync(verouderd, Formulier, new() { ["Invoer.Bedrag"] = "3" });

        botsing.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await BedragAsync(2034, 1)).ShouldBe(2m);
    }

    [Fact]
    public async Task A_closed_year_can_be_read_and_not_edited()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        var realisatie = await bezoeker.OpenAsync($"{Pad}/2021/{Stroom}/realisatie");
        var sluit = await bezoeker.OpenAsync($"{Pad}/2021/{Stroom}/afsluiten");
        (await bezoeker.LeesAsync(await bezoeker.VerstuurAsync(sluit, "form.zvh-formulier", new() { ["Jaartal"] = "2022" }))).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("Typ 2021");
        (await bezoeker.VerstuurAsync(sluit, "form.zvh-formulier", new() { ["Jaartal"] = "2021" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var antwoord = await bezoeker.VerstuurAsync(realisatie, "form.zvh-formulier[data-bewaak]",
            new() { ["Invoer.Post"] = "huur", ["Invoer.Datum"] = "1-12-2021", ["Invoer.Bedrag"] = "10", ["Invoer.Bron"] = "F1" });

        (await bezoeker.LeesAsync(antwoord)).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("Het jaar 2021 is afgesloten");
        (await bezoeker.OpenAsync($"{Pad}/2021/{Stroom}")).Body!.TextContent.ShouldContain("Het jaar 2021 is afgesloten");
        (await fixture.Database.VraagAsync<long>("select count(*) from financien.realisatie where bron = 'F1'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_booking_counts_once_however_often_it_is_delivered()
    {
        const string Csv = "post;datum;bedrag;boekstuk\nhuur;31-01-2023;5.000,00;K1\nhuur;28-02-2023;5.000,00;K2\n";
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        for (var keer = 0; keer < 2; keer++)
        {
            var pagina = await bezoeker.OpenAsync($"{Pad}/2023/{Stroom}/realisatie");
            (await bezoeker.UploadAsync(pagina, "form[action*='handler=Bestand']", "Bestand", "k.csv", Encoding.UTF8.GetBytes(Csv))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        var boeken = await bezoeker.OpenAsync($"{Pad}/2023/{Stroom}/realisatie");
        Dictionary<string, string> zelfde = new() { ["Invoer.Post"] = "huur", ["Invoer.Datum"] = "31-1-2023", ["Invoer.Bedrag"] = "5000", ["Invoer.Bron"] = "K1" };
        using var dubbel = await bezoeker.VerstuurAsync(boeken, "form.zvh-formulier[data-bewaak]", zelfde);

        (await bezoeker.LeesAsync(dubbel)).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("al bij deze post geboekt");
        (await fixture.Database.VraagAsync<decimal>("select sum(bedrag) from financien.realisatie where bron in ('K1', 'K2')")).ShouldBe(10_000m);
        (await bezoeker.OpenAsync($"{Pad}/2023/{Stroom}/verloop")).QuerySelector("svg").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_new_year_follows_from_the_one_before_with_its_index()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");

        await VulInAsync(bezoeker, $"{Pad}/nieuw", new() { ["Invoer.Jaar"] = "2035", ["Invoer.Stroom"] = Stroom, ["Invoer.VanJaar"] = "2022" });

        var pagina = await bezoeker.OpenAsync($"{Pad}/2035/{Stroom}");
        pagina.Body!.TextContent.ShouldContain("Te verdelen: 453.168");
        using var zonderVerdeling = await bezoeker.VerstuurAsync(pagina, "form[action*='handler=Indexeer']", []);
        (await bezoeker.LeesAsync(zonderVerdeling)).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("Geen enkele post");
    }

    [Fact]
    public async Task Who_may_not_edit_does_not_find_the_pages_to_edit_with()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("bestuurder");

        foreach (var pad in new[] { "nieuw", "importeren", "indexcijfers", $"2022/{Stroom}/post", $"2022/{Stroom}/vastleggen", $"2022/{Stroom}/afsluiten" })
        {
            (await bezoeker.StatusAsync($"{Pad}/{pad}")).ShouldBe(HttpStatusCode.NotFound, pad);
        }
    }

    [Fact]
    public async Task The_workbook_and_the_pdf_can_be_fetched()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("bestuurder");

        using var xlsx = await bezoeker.Http.GetAsync($"{Pad}/2022/{Stroom}?handler=xlsx");
        using var pdf = await bezoeker.Http.GetAsync($"{Pad}/2022/{Stroom}?handler=pdf&versie=1");

        xlsx.Content.Headers.ContentDisposition!.FileName.ShouldBe("begroting-2022-bijdragen-gemeenten-v2.xlsx");
        pdf.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> ControleerAsync(Bezoeker bezoeker, int jaar, string naam, string inhoud)
    {
        var pagina = await bezoeker.OpenAsync($"{Pad}/importeren");
        using var antwoord = await bezoeker.UploadAsync(pagina, "form.zvh-formulier", "Invoer.Bestand", naam, Encoding.UTF8.GetBytes(inhoud),
            new() { ["Invoer.Jaar"] = $"{jaar}", ["Invoer.Stroom"] = Stroom });
        return await bezoeker.LeesAsync(antwoord);
    }

    private static async Task<string?> VulInAsync(Bezoeker bezoeker, string pad, Dictionary<string, string> velden)
    {
        using var antwoord = await bezoeker.VerstuurAsync(await bezoeker.OpenAsync(pad), Formulier, velden);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect, pad);
        return antwoord.Headers.Location?.ToString();
    }

    private Task<long> AantalVersiesAsync(int jaar) => fixture.Database.VraagAsync<long>(
        $"select count(*) from financien.begroting_versie v join financien.begroting b on b.id = v.begroting_id where b.jaar = {jaar}");

    private Task<decimal> BedragAsync(int jaar, int versie) => fixture.Database.VraagAsync<decimal>(
        $"select p.bedrag from financien.post p join financien.begroting_versie v on v.id = p.versie_id join financien.begroting b on b.id = v.begroting_id where b.jaar = {jaar} and v.volgnummer = {versie} and p.code = 'huur'");
}
