using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Zvh.Beheer.Domein;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

/// <summary>Each test has a house of its own: an import changes everything.</summary>
public sealed class ConfiguratieTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Pagina = "/beheer/configuratie";

    [Fact]
    public async Task What_is_downloaded_can_be_read_back_without_a_difference()
    {
        await using var eigen = await EigenHuis.OpenAsync(fixture);
        using var beheerder = await eigen.Huis.AlsAsync("regiobeheerder");

        var voorstel = await BiedAanAsync(beheerder, await DownloadAsync(beheerder));

        voorstel.Tekst().ShouldContain("Er zijn geen verschillen");
        voorstel.QuerySelector("form.zvh-bevestig").ShouldBeNull();
    }

    [Fact]
    public async Task What_the_admin_changed_is_in_the_download()
    {
        await using var eigen = await EigenHuis.OpenAsync(fixture);
        using var beheerder = await eigen.Huis.AlsAsync("regiobeheerder");
        await beheerder.DoeAsync("/beheer/instellingen/beheer.huis.korte-naam", new() { ["Invoer.Tekst"] = "Anders", ["Invoer.Reden"] = "Proef" });
        await beheerder.DoeAsync("/beheer/modules/financien/uitzetten", new() { ["Reden"] = "Proef" });

        var bestanden = await DownloadAsync(beheerder);

        var regio = JsonNode.Parse(bestanden["regio.json"])!;
        regio["korteNaam"]!.GetValue<string>().ShouldBe("Anders");
        regio["modules"]!.AsArray().Select(m => m!.GetValue<string>()).ShouldNotContain("financien");
        bestanden.Keys.ShouldContain("regio.json");
        bestanden.Keys.ShouldNotContain(b => b.StartsWith("financien", StringComparison.Ordinal) || b.StartsWith("begroting", StringComparison.Ordinal) || b.StartsWith("balansposten", StringComparison.Ordinal));
        (await BiedAanAsync(beheerder, bestanden)).Tekst().ShouldContain("Er zijn geen verschillen");
    }

    [Fact]
    public async Task An_import_shows_every_difference_first_and_then_carries_them_out_together()
    {
        await using var eigen = await EigenHuis.OpenAsync(fixture);
        using var beheerder = await eigen.Huis.AlsAsync("regiobeheerder");
        var bestanden = await DownloadAsync(beheerder);
        Pas(bestanden, "regio.json", json =>
        {
            json["korteNaam"] = "ZVH Ingelezen";
            json["termen"]!["gremium.bestuur"] = "Bestuur";
            json["gemeenten"]![0]!["inwoners"]![0]!["aantal"] = 12345;
        });
        Pas(bestanden, "financien.json", json =>
        {
            json["partijen"]!.AsArray().First(p => p!["code"]!.GetValue<string>() == "roermond")!["plaats"] = "Roermond";
            json["partijen"]!.AsArray().Add(new JsonObject { ["code"] = "nieuwe-partij", ["naam"] = "Nieuwe partij", ["soort"] = "Organisatie" });
        });

        var voorstel = await BiedAanAsync(beheerder, bestanden);
        (await eigen.Database.VraagAsync<long>("select count(*) from financien.partij where code = 'nieuwe-partij'")).ShouldBe(0);
        voorstel.Tekst().ShouldContain("korteNaam Gewijzigd ZVH Midden-Limburg ZVH Ingelezen");
        voorstel.Tekst().ShouldContain("partijen › nieuwe-partij Toegevoegd");
        voorstel.Tekst().ShouldContain("partijen › roermond › plaats");
        var klaar = await BevestigAsync(beheerder, voorstel);

        klaar.Tekst().ShouldContain("5 verschillen doorgevoerd");
        klaar.QuerySelector(".zvh-huis__naam")!.TextContent.ShouldBe("ZVH Ingelezen");
        (await eigen.Database.VraagAsync<string>("select plaats from financien.partij where code = 'roermond'")).ShouldBe("Roermond");
        (await eigen.Database.VraagAsync<string>("select naam from financien.partij where code = 'nieuwe-partij'")).ShouldBe("Nieuwe partij");
        (await eigen.Database.VraagAsync<string>("select reden from platform.instelling where sleutel = 'beheer.term.gremium.bestuur'")).ShouldBe("Nieuw profiel");
        (await eigen.Huis.ProfielAsync()).Gemeenten[0].Inwoners[0].Aantal.ShouldBe(12345);
        (await BiedAanAsync(beheerder, bestanden)).Tekst().ShouldContain("Er zijn geen verschillen");
    }

    [Fact]
    public async Task An_import_switches_modules_and_an_earlier_profile_can_be_put_back()
    {
        await using var eigen = await EigenHuis.OpenAsync(fixture);
        using var beheerder = await eigen.Huis.AlsAsync("regiobeheerder");
        var bestanden = await DownloadAsync(beheerder);
        Pas(bestanden, "regio.json", json => json["modules"]!.AsArray().Clear());
        var alleenHuis = bestanden.Where(b => b.Key is "regio.json" or "logo.svg").ToDictionary();

        await BevestigAsync(beheerder, await BiedAanAsync(beheerder, alleenHuis));
        (await eigen.Database.VraagAsync<bool>("select aan from platform.module_stand where module_id = 'financien'")).ShouldBeFalse();

        using var terug = await beheerder.VerstuurAsync(await beheerder.OpenAsync(Pagina), "form[action*='handler=Terug']", new() { ["id"] = "" });
        var voorstel = await beheerder.OpenAsync(terug.Headers.Location!.ToString());
        voorstel.Tekst().ShouldContain("modules › financien Toegevoegd");
        await BevestigAsync(beheerder, voorstel);

        (await eigen.Database.VraagAsync<bool>("select aan from platform.module_stand where module_id = 'financien'")).ShouldBeTrue();
        (await eigen.Database.VraagAsync<string>("select reden from platform.module_wijziging order by op desc limit 1")).ShouldBe("Nieuw profiel");
    }

    [Fact]
    public async Task A_stream_that_is_in_use_stays_when_the_file_leaves_it_out_and_the_dry_run_says_so()
    {
        await using var eigen = await EigenHuis.OpenAsync(fixture);
        using var beheerder = await eigen.Huis.AlsAsync("regiobeheerder");
        var bestanden = await DownloadAsync(beheerder);
        Pas(bestanden, "financien.json", json =>
        {
            foreach (var lijst in new[] { "geldstromen", "verdeelsleutels", "verdelingen", "verrekeningen", "rijksbijdragen" })
            {
                json[lijst] = new JsonArray();
            }
        });
        var zonderDocumenten = bestanden.Where(b => b.Key is "regio.json" or "logo.svg" or "financien.json").ToDictionary();

        var voorstel = await BiedAanAsync(beheerder, zonderDocumenten);
        voorstel.Tekst().ShouldContain("is in gebruik en blijft");
        await BevestigAsync(beheerder, voorstel);

        (await eigen.Database.VraagAsync<long>("select count(*) from financien.geldstroom where code = 'bijdragen-gemeenten'")).ShouldBe(1);
    }

    [Fact]
    public async Task A_dry_run_that_is_out_of_date_is_refused_and_shows_the_differences_of_now()
    {
        await using var eigen = await EigenHuis.OpenAsync(fixture);
        using var beheerder = await eigen.Huis.AlsAsync("regiobeheerder");
        var bestanden = await DownloadAsync(beheerder);
        Pas(bestanden, "regio.json", json => json["korteNaam"] = "ZVH Ingelezen");
        var voorstel = await BiedAanAsync(beheerder, bestanden);
        await beheerder.DoeAsync("/beheer/instellingen/beheer.huis.omschrijving", new() { ["Invoer.Tekst"] = "Intussen.", ["Invoer.Reden"] = "Proef" });

        var geweigerd = await beheerder.ProbeerAsync(voorstel, new() { ["Reden"] = "Nieuw profiel" }, "form.zvh-bevestig");

        geweigerd.Fouten().ShouldContain("De configuratie is intussen gewijzigd");
        geweigerd.Tekst().ShouldContain("omschrijving Gewijzigd Intussen.");
        (await eigen.Huis.ProfielAsync()).KorteNaam.ShouldBe("ZVH Midden-Limburg");
        await BevestigAsync(beheerder, geweigerd);
        (await eigen.Huis.ProfielAsync()).KorteNaam.ShouldBe("ZVH Ingelezen");
    }

    [Fact]
    public async Task Loose_files_replace_only_themselves()
    {
        await using var eigen = await EigenHuis.OpenAsync(fixture);
        using var beheerder = await eigen.Huis.AlsAsync("regiobeheerder");
        var bestanden = await DownloadAsync(beheerder);
        Pas(bestanden, "regio.json", json => json["korteNaam"] = "ZVH Los");

        using var antwoord = await beheerder.UploadAsync(await beheerder.OpenAsync(Pagina), "form[enctype]", "Bestanden", "regio.json", bestanden["regio.json"]);
        var voorstel = await beheerder.OpenAsync(antwoord.Headers.Location!.ToString());

        voorstel.QuerySelectorAll("main table tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("ZVH Los");
    }

    [Theory]
    [InlineData("modules", """["financien","bestaat-niet"]""", "bestaat niet. Kies uit")]
    [InlineData("id", "\"noord-limburg\"", "maar dit huis is")]
    [InlineData("naam", "\"\"", "Dit veld is leeg")]
    [InlineData("onbekend", "1", "hier niet bekend")]
    public async Task A_profile_that_is_not_sound_is_refused_with_what_to_do_and_nothing_is_saved(string veld, string waarde, string melding)
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var bestanden = await DownloadAsync(beheerder);
        Pas(bestanden, "regio.json", json => json[veld] = JsonNode.Parse(waarde));

        using var antwoord = await UploadAsync(beheerder, Profielpakket.Schrijf(bestanden));

        (await beheerder.LeesAsync(antwoord)).Fouten().ShouldContain(melding);
        (await fixture.Database.VraagAsync<long>("select count(*) from platform.profielinlezing")).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_no_package_or_too_large_is_refused()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        using var geenZip = await UploadAsync(beheerder, "geen zip"u8.ToArray());
        (await beheerder.LeesAsync(geenZip)).Fouten().ShouldContain("geen goed ZIP-bestand");

        using var teGroot = await UploadAsync(beheerder, new byte[Profielpakket.GrootstePakket + 1]);
        (await beheerder.LeesAsync(teGroot)).Fouten().ShouldContain("groter dan 8 MB");

        (await beheerder.ProbeerAsync(await beheerder.OpenAsync(Pagina), [], "form[enctype]")).Fouten().ShouldContain("Kies een ZIP-bestand");
    }

    [Fact]
    public async Task A_reader_downloads_but_uploads_nothing()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        using var lezer = await fixture.Huis.AlsAsync("privacy-officer");

        (await lezer.StatusAsync(Pagina + "?handler=Zip")).ShouldBe(HttpStatusCode.OK);
        var pagina = await lezer.OpenAsync(Pagina);
        pagina.QuerySelector("form[enctype]").ShouldBeNull();
        using var antwoord = await lezer.VerstuurAsync(pagina, "form", []);
        using var inhoud = new FormUrlEncodedContent([]);
        using var post = await lezer.Http.PostAsync(Pagina, inhoud);
        post.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.NotFound);
    }

    private static async Task<Dictionary<string, byte[]>> DownloadAsync(Bezoeker bezoeker) =>
        Profielpakket.Lees(await bezoeker.Http.GetByteArrayAsync(Pagina + "?handler=Zip")).Waarde;

    private static async Task<HttpResponseMessage> UploadAsync(Bezoeker bezoeker, byte[] zip) =>
        await bezoeker.UploadAsync(await bezoeker.OpenAsync(Pagina), "form[enctype]", "Bestanden", "profiel.zip", zip);

    private static async Task<IHtmlDocument> BiedAanAsync(Bezoeker bezoeker, Dictionary<string, byte[]> bestanden)
    {
        using var antwoord = await UploadAsync(bezoeker, Profielpakket.Schrijf(bestanden));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect, antwoord.StatusCode == HttpStatusCode.OK ? (await bezoeker.LeesAsync(antwoord)).Fouten() : null);
        return await bezoeker.OpenAsync(antwoord.Headers.Location!.ToString());
    }

    private static async Task<IHtmlDocument> BevestigAsync(Bezoeker bezoeker, IHtmlDocument voorstel)
    {
        using var antwoord = await bezoeker.VerstuurAsync(voorstel, "form.zvh-bevestig", new() { ["Reden"] = "Nieuw profiel" });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect, antwoord.StatusCode == HttpStatusCode.OK ? (await bezoeker.LeesAsync(antwoord)).Fouten() : null);
        return await bezoeker.OpenAsync(antwoord.Headers.Location!.ToString());
    }

    private static void Pas(Dictionary<string, byte[]> bestanden, string naam, Action<JsonNode> pas)
    {
        var json = JsonNode.Parse(bestanden[naam])!;
        pas(json);
        bestanden[naam] = Encoding.UTF8.GetBytes(json.ToJsonString());
    }
}
