using System.Net;
using AngleSharp.Html.Dom;
using Zvh.Testing;

namespace Zvh.Kerntaken.Tests.Personen;

/// <summary>From searching to registering, changing, merging and undoing, as a procesondersteuner does it.</summary>
public sealed class PersonenTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task Nobody_is_registered_before_somebody_searched()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        using var antwoord = await bezoeker.Http.GetAsync("/casussen/personen/nieuw");

        antwoord.Headers.Location!.ToString().ShouldBe("/casussen/personen");
    }

    [Theory]
    [InlineData("Aldert Zoekman", "04-03-1979")]
    [InlineData("Zoekman", "")]
    [InlineData("Soekman Aldert", "")]
    [InlineData("Aldret Zoekmann", "")]
    [InlineData("Aldert", "03-04-1979")]
    [InlineData("A. Zoekman", "")]
    [InlineData("Albert Zoekmam", "")]
    [InlineData("Aldert van Dubbel-Zoekman", "")]
    [InlineData("Iemand Anders Zoekman", "")]
    public async Task Who_is_registered_is_found_again_with_errors_and_halves(string naam, string geboren)
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        await RegistreerEenmaalAsync(bezoeker, "Aldert", "Zoekman", "4-3-1979");

        var gevonden = await ZoekAsync(bezoeker, naam, geboren);

        gevonden.QuerySelector("main tbody")!.TextContent.ShouldContain("Aldert Zoekman");
    }

    [Fact]
    public async Task A_name_of_two_letters_is_found_too()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        await RegistreerEenmaalAsync(bezoeker, "Bo", "Ek", "");

        (await ZoekAsync(bezoeker, "Ek, Bo", "")).QuerySelector("main tbody")!.TextContent.ShouldContain("Bo Ek");
    }

    [Fact]
    public async Task A_search_never_stands_in_an_address_and_is_written_down_without_a_name()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        await RegistreerEenmaalAsync(bezoeker, "Sil", "Logboekstra", "1-2-1990");

        await ZoekAsync(bezoeker, "Logboekstra", "");

        (await fixture.Database.VraagAsync<long>("select count(*) from audit.regel where soort = 'casussen.persoon' and codes = 'zoeken'")).ShouldBeGreaterThan(0);
        (await fixture.Database.VraagAsync<bool>("select exists (select 1 from audit.regel r where r::text ilike '%logboekstra%')")).ShouldBeFalse();
        fixture.Huis.Logs.Regels.ShouldNotContain(r => r.Tekst.Contains("Logboekstra", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Somebody_who_looks_like_somebody_known_is_only_registered_after_comparing()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        await RegistreerEenmaalAsync(bezoeker, "Dirkje", "Dubbelman", "9-9-1999");
        var begin = await BeginAsync(bezoeker, "Dirkje Dubbelmann", "9-9-1999");
        begin.DocumentElement.TextContent.ShouldContain("Is het een van deze personen?");

        var geweigerd = await bezoeker.ProbeerAsync(begin, []);
        geweigerd.Fouten().ShouldContain("Vergelijk eerst");

        using var gelukt = await bezoeker.VerstuurAsync(geweigerd, Paginahulp.Formulier, new() { ["Invoer.IsAnder"] = "true" });
        gelukt.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("Invoer.Bsn", "123456783", "geen geldig burgerservicenummer")]
    [InlineData("Invoer.Geboortedatum", "1-1-2999", "niet in de toekomst")]
    [InlineData("Invoer.Postcode", "abc", "vier cijfers en twee letters")]
    [InlineData("Invoer.Achternaam", "", "Achternaam")]
    public async Task Bad_input_is_refused_at_the_field_and_nothing_is_saved(string veld, string waarde, string melding)
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        var begin = await BeginAsync(bezoeker, "Foute Invoerman", "");
        var voor = await fixture.Database.VraagAsync<long>("select count(*) from casussen.persoon");

        (await bezoeker.ProbeerAsync(begin, new() { [veld] = waarde })).Fouten().ShouldContain(melding);

        (await fixture.Database.VraagAsync<long>("select count(*) from casussen.persoon")).ShouldBe(voor);
    }

    [Fact]
    public async Task A_script_in_a_name_is_text()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        var pad = await RegistreerAsync(bezoeker, "Bo", "<script>alert(1)</script>", "");

        (await bezoeker.OpenAsync(pad)).QuerySelector("main script").ShouldBeNull();
        (await bezoeker.OpenAsync(pad)).QuerySelector("h1")!.TextContent.ShouldContain("<script>");
    }

    [Fact]
    public async Task Two_who_change_the_same_person_get_the_conflict_and_lose_nothing()
    {
        using var een = await fixture.Huis.AlsAsync("procesondersteuner");
        using var twee = await fixture.Huis.AlsAsync("procesregisseur");
        var pad = await RegistreerAsync(een, "Koos", "Gelijktijdig", "");
        var (vanEen, vanTwee) = (await een.OpenAsync($"{pad}/wijzigen"), await twee.OpenAsync($"{pad}/wijzigen"));

        (await een.VerstuurAsync(vanEen, Paginahulp.Formulier, new() { ["Invoer.Woonplaats"] = "Weert" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var conflict = await twee.VerstuurAsync(vanTwee, Paginahulp.Formulier, new() { ["Invoer.Woonplaats"] = "Roermond" });

        conflict.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await twee.LeesAsync(conflict)).DocumentElement.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Weert"), t => t.ShouldContain("Roermond"));
    }

    [Fact]
    public async Task A_hidden_address_is_shown_to_few_and_is_not_lost_when_another_changes_the_person()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var pad = await RegistreerAsync(regisseur, "Lot", "Afschermstra", "");
        await regisseur.DoeAsync($"{pad}/wijzigen", new() { ["Invoer.Straat"] = "Schuilstraat 1", ["Invoer.Woonplaats"] = "Geheimdorp", ["Invoer.AdresAfgeschermd"] = "true" });
        (await regisseur.OpenAsync(pad)).DocumentElement.TextContent.ShouldContain("Schuilstraat 1");

        using var ondersteuner = await fixture.Huis.AlsAsync("procesondersteuner");
        (await ondersteuner.OpenAsync(pad)).DocumentElement.TextContent.ShouldNotContain("Schuilstraat");
        (await ondersteuner.OpenAsync($"{pad}/wijzigen")).DocumentElement.OuterHtml.ShouldNotContain("Schuilstraat");
        await ondersteuner.DoeAsync($"{pad}/wijzigen", new() { ["Invoer.Roepnaam"] = "Lotte", ["Invoer.MetAdres"] = "true", ["Invoer.Straat"] = "Weg 2" });

        (await regisseur.OpenAsync(pad)).DocumentElement.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("Schuilstraat 1"), t => t.ShouldContain("Lotte"));
    }

    [Fact]
    public async Task A_hidden_address_cannot_be_found_by_guessing_it()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var pad = await RegistreerAsync(regisseur, "Ties", "Schuilplaats", "");
        await regisseur.DoeAsync($"{pad}/wijzigen", new() { ["Invoer.Postcode"] = "6099 ZZ", ["Invoer.Woonplaats"] = "Geheimdorp", ["Invoer.AdresAfgeschermd"] = "true" });
        using var ondersteuner = await fixture.Huis.AlsAsync("nazorgcoordinator");

        (await ZoekAsync(ondersteuner, "", "", "6099 ZZ")).QuerySelector("main")!.TextContent.ShouldNotContain("Schuilplaats");
        (await ZoekAsync(ondersteuner, "Ties Schuilplaats", "", "6099 ZZ")).QuerySelector("main tbody")!.TextContent
            .ShouldBe((await ZoekAsync(ondersteuner, "Ties Schuilplaats", "", "6011 AA")).QuerySelector("main tbody")!.TextContent);
    }

    [Fact]
    public async Task A_search_is_written_down_as_reading_and_not_as_changing()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("nazorgcoordinator");
        await ZoekAsync(bezoeker, "Niemand Nergens", "");

        (await fixture.Database.VraagAsync<long>("select count(*) from audit.regel where soort like '%personen' and actie = 'Wijzigen'")).ShouldBe(0);
    }

    [Fact]
    public async Task Merging_moves_the_meldingen_and_undoing_moves_them_back()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        var blijft = await RegistreerAsync(bezoeker, "Sam", "Samenstra", "");
        var opgenomen = await RegistreerAsync(bezoeker, "Sem", "Samenstar", "5-5-1985");
        await Meldingen.Meldingstraat.MeldAsync(bezoeker, opgenomen);

        using var gekozen = await bezoeker.Http.PostAsync($"{blijft}/samenvoegen?handler=Vergelijk", await Formulier(bezoeker, $"{blijft}/samenvoegen", new() { ["anderId"] = Id(opgenomen) }));
        var naast = await bezoeker.LeesAsync(gekozen);
        using var samen = await bezoeker.VerstuurAsync(naast, "main form.zvh-formulier", new() { ["Reden"] = "Zelfde geboortedatum en adres" });
        samen.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var pagina = await bezoeker.OpenAsync(blijft);
        pagina.DocumentElement.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("M-"), t => t.ShouldContain("5-5-1985"));
        (await bezoeker.Http.GetAsync(opgenomen)).Headers.Location!.ToString().ShouldBe(blijft);

        using var terug = await bezoeker.VerstuurAsync(pagina, "form[action*='Terugdraaien']", []);
        terug.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await bezoeker.OpenAsync(blijft)).DocumentElement.TextContent.ShouldSatisfyAllConditions(t => t.ShouldNotContain("5-5-1985"), t => t.ShouldContain("teruggedraaid"));
        (await bezoeker.OpenAsync(opgenomen)).DocumentElement.TextContent.ShouldContain("M-");
    }

    internal static async Task<string> RegistreerAsync(Bezoeker bezoeker, string roepnaam, string achternaam, string geboren)
    {
        var begin = await BeginAsync(bezoeker, "Onbekende Nieuweling", geboren);
        using var antwoord = await bezoeker.VerstuurAsync(begin, Paginahulp.Formulier, new()
        {
            ["Invoer.Roepnaam"] = roepnaam, ["Invoer.Tussenvoegsel"] = "", ["Invoer.Achternaam"] = achternaam, ["Invoer.IsAnder"] = "true",
        });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await bezoeker.LeesAsync(antwoord)).Fouten());
        return antwoord.Headers.Location!.ToString();
    }

    private async Task RegistreerEenmaalAsync(Bezoeker bezoeker, string roepnaam, string achternaam, string geboren)
    {
        if (await fixture.Database.VraagAsync<long>($"select count(*) from casussen.persoon where achternaam = '{achternaam}'") == 0)
        {
            await RegistreerAsync(bezoeker, roepnaam, achternaam, geboren);
        }
    }

    private static async Task<IHtmlDocument> ZoekAsync(Bezoeker bezoeker, string naam, string geboren, string postcode = "")
    {
        using var antwoord = await bezoeker.VerstuurAsync(await bezoeker.OpenAsync("/casussen/personen"), Paginahulp.Formulier, new() { ["Zoek.Naam"] = naam, ["Zoek.Geboortedatum"] = geboren, ["Zoek.Postcode"] = postcode });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await bezoeker.LeesAsync(antwoord);
    }

    private static async Task<IHtmlDocument> BeginAsync(Bezoeker bezoeker, string naam, string geboren)
    {
        using var antwoord = await bezoeker.VerstuurAsync(await ZoekAsync(bezoeker, naam, geboren), "form[action*='nieuw']", []);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await bezoeker.LeesAsync(antwoord);
    }

    private static string Id(string pad) => pad.Split('/')[^1];

    private static async Task<FormUrlEncodedContent> Formulier(Bezoeker bezoeker, string pad, Dictionary<string, string> velden)
    {
        var token = (await bezoeker.OpenAsync(pad)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return new(velden.Append(new("__RequestVerificationToken", token)));
    }
}
