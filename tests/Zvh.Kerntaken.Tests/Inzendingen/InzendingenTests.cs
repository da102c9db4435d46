using System.Net;
using System.Text;
using Zvh.Casussen.Inzendingen;
using Zvh.Documenten.Xlsx;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;

namespace Zvh.Kerntaken.Tests.Inzendingen;

/// <summary>Meldingen that partners send in and that files hold, as partner and intake see them.</summary>
public sealed class InzendingenTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Kop = "bron;melder;ontvangen op;gemeente;thema;achternaam;voornaam;geboortedatum;aanleiding;persoon weet ervan;waarom niet";

    [Fact]
    public async Task A_partner_sends_in_intake_says_who_it_is_and_the_partner_reads_what_became_of_it()
    {
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var bekend = await fixture.PersoonAsync("Inge", "Zendstra");
        var inzending = await StuurAsync(partner, "/casussen/inzendingen/insturen", "main form", Velden("Zendstra", "Inge"));

        (await partner.OpenAsync(inzending)).QuerySelector("input[name='Invoer.Persoon']").ShouldBeNull("whether somebody is known here, a partner does not learn");
        (await FoutenAsync(regisseur, inzending, "form[action*='Verwerk']", [])).ShouldContain("Kies wie het is");
        var melding = await StuurAsync(regisseur, inzending, "form[action*='Verwerk']", new() { ["Invoer.Persoon"] = bekend.Split('/')[^1] });

        (await regisseur.OpenAsync(melding)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Inge Zendstra"), t => t.ShouldContain("Qwxz: zorgen"));
        (await regisseur.OpenAsync(bekend)).QuerySelector($"a[href='{melding}']").ShouldNotBeNull();
        (await partner.OpenAsync(inzending)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Deze melding is verwerkt"), t => t.ShouldNotContain("Qwxz"), t => t.ShouldNotContain("Zendstra"));
        (await partner.OpenAsync("/berichten")).Tekst().ShouldContain("Uw melding is verwerkt als M-");
        (await partner.StatusAsync(melding)).ShouldBe(HttpStatusCode.NotFound);
        (await fixture.Database.VraagAsync<long>("select count(*) from casussen.inzending where stand = 'Verwerkt' and (achternaam is not null or aanleiding is not null or bsn is not null)")).ShouldBe(0);
    }

    [Fact]
    public async Task Somebody_new_is_registered_and_a_partner_sees_his_own_only()
    {
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        using var ander = await fixture.Huis.AlsAsync("casusregisseur");
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var inzending = await StuurAsync(partner, "/casussen/inzendingen/insturen", "main form", Velden("Gloednieuwstra", "Gijs"));
        (await FoutenAsync(partner, "/casussen/inzendingen/insturen", "main form", Velden("Gloednieuwstra", "Gijs"))).ShouldContain("al ingestuurd");
        (await ander.StatusAsync(inzending)).ShouldBe(HttpStatusCode.NotFound);
        (await ander.OpenAsync("/casussen/inzendingen")).QuerySelector($"a[href='{inzending}']").ShouldBeNull();

        var melding = await StuurAsync(regisseur, inzending, "form[action*='Verwerk']", new() { ["Invoer.Persoon"] = "nieuw" });
        (await regisseur.OpenAsync(melding)).Tekst().ShouldContain("Gijs Gloednieuwstra");
    }

    [Fact]
    public async Task What_is_sent_back_loses_the_data_about_the_person()
    {
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var inzending = await StuurAsync(partner, "/casussen/inzendingen/insturen", "main form", Velden("Retourstra", "Rob"));

        (await FoutenAsync(regisseur, inzending, "form[action*='Terug']", [])).ShouldContain("Schrijf in hooguit 500 tekens");
        await StuurAsync(regisseur, inzending, "form[action*='Terug']", new() { ["Antwoord"] = "Dit hoort bij het wijkteam" });
        (await partner.OpenAsync(inzending)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Dit hoort bij het wijkteam"), t => t.ShouldNotContain("Retourstra"));
    }

    [Theory]
    [InlineData("Gemeente", "GM9999", "hoort niet bij dit huis")]
    [InlineData("OntvangenOp", "1-1-2099", "moet nog komen")]
    [InlineData("Bsn", "123456789", "geen geldig burgerservicenummer")]
    [InlineData("VoorafBesproken", "false", "waarom de persoon het niet weet")]
    public async Task What_does_not_fit_is_said_at_the_field(string veld, string waarde, string fout)
    {
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var velden = Velden("Foutstra", "Fien");
        velden[$"Invoer.{veld}"] = waarde;
        (await FoutenAsync(partner, "/casussen/inzendingen/insturen", "main form", velden)).ShouldContain(fout);
    }

    [Fact]
    public async Task Ten_megabytes_of_text_get_a_message_at_the_field()
    {
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var velden = Velden("Langstra", "Lars");
        velden["Invoer.Aanleiding"] = new string('x', 10_000_000);
        (await FoutenAsync(partner, "/casussen/inzendingen/insturen", "main form", velden)).ShouldContain("Wat is er aan de hand");
        (await fixture.Database.VraagAsync<long>("select count(*) from casussen.inzending where achternaam = 'Langstra'")).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_is_looked_at_first_and_its_wrong_rows_are_repaired_and_read_again()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var bestand = await LeesInAsync(regisseur, $"""
            {Kop}
            politie;Basisteam;1-11-2026;Roermond;Complexe casuïstiek;Rijstra;Anna;1-2-1990;Overlast;ja;
            politie;Basisteam;gisteren;Maastricht;Complexe casuïstiek;Rijstra;Bert;;Overlast;nee;
            politie;Basisteam;1-11-2026;GM0957;complexe-casuistiek;;Cees;;;ja;
            """);
        var beeld = await regisseur.OpenAsync(bestand);
        beeld.Tekst().ShouldSatisfyAllConditions(
            t => t.ShouldContain("Eén melding inlezen"), t => t.ShouldContain("ontvangen op: Schrijf de datum als 22-11-2026."), t => t.ShouldContain("gemeente: Deze gemeente hoort niet bij dit huis"),
            t => t.ShouldContain("waarom niet: Schrijf waarom de persoon het niet weet"), t => t.ShouldContain("achternaam: Vul de achternaam in."), t => t.ShouldContain("aanleiding: Schrijf wat er aan de hand is."));
        (await regisseur.OpenAsync("/casussen/inzendingen")).Tekst().ShouldNotContain("Basisteam");

        var fouten = Encoding.UTF8.GetString(await regisseur.Http.GetByteArrayAsync($"{bestand}?handler=Fouten"));
        var hersteld = fouten.Replace("gisteren;Maastricht", "2-11-2026;Weert", StringComparison.Ordinal).Replace(";Overlast;nee;;", ";Overlast;ja;;", StringComparison.Ordinal);
        var tweede = await LeesInAsync(regisseur, hersteld);
        (await regisseur.OpenAsync(tweede)).Tekst().ShouldContain("Eén melding inlezen");

        await StuurAsync(regisseur, bestand, "form[action*='NeemOp']", []);
        await StuurAsync(regisseur, tweede, "form[action*='NeemOp']", []);
        (await regisseur.OpenAsync("/casussen/inzendingen")).QuerySelectorAll("tbody tr").Count(r => r.TextContent.Contains("Basisteam", StringComparison.Ordinal)).ShouldBe(2);
        (await regisseur.OpenAsync(await LeesInAsync(regisseur, hersteld))).Tekst().ShouldContain("Al bekend 1");
    }

    [Fact]
    public async Task A_workbook_is_read_as_a_list_too()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var werkmap = new Werkmap();
        var blad = werkmap.Voeg("Meldingen");
        blad.Kop(Kop.Split(';'));
        foreach (var cel in Rij(blad, "politie;Wijkteam Noord;4-11-2026;Weert;Complexe casuïstiek;Werkmapstra;Wim;1-2-1990;Overlast;ja;"))
        {
            blad.Tekst(cel);
        }

        var bestand = await LeesInAsync(regisseur, werkmap.Maak(), "lijst.xlsx");
        (await regisseur.OpenAsync(bestand)).Tekst().ShouldContain("Eén melding inlezen");
        await StuurAsync(regisseur, bestand, "form[action*='NeemOp']", []);
        (await fixture.Database.VraagAsync<string>("select roepnaam from casussen.inzending where achternaam = 'Werkmapstra' and ontvangen_op = '2026-11-04'")).ShouldBe("Wim");

        static string[] Rij(Werkblad blad, string regel)
        {
            blad.Rij();
            return regel.Split(';');
        }
    }

    [Fact]
    public async Task A_file_that_is_no_list_is_refused_and_one_that_nobody_wants_is_gone_after_a_day()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        (await WeigeringAsync(regisseur, "naam;leeftijd\nJan;12")).ShouldContain("ontbreken de kolommen “bron”");
        (await WeigeringAsync(regisseur, "")).ShouldContain("Kies een bestand.");
        (await WeigeringAsync(regisseur, "\u0001\u0002\u0003 geen tekst")).ShouldContain("van een andere soort");

        var bestand = await LeesInAsync(regisseur, $"{Kop}\npolitie;Basisteam;3-11-2026;Weert;Complexe casuïstiek;Vergeetstra;;;Overlast;ja;\n");
        await fixture.Database.VraagAsync<int>("update casussen.inleesbestand set op = op - interval '2 days' returning 1");
        while (await fixture.Huis.InAsync<InleesOpruimJob, bool>(job => job.WerkAsync(CancellationToken.None)))
        {
        }

        (await regisseur.StatusAsync(bestand)).ShouldBe(HttpStatusCode.NotFound);
        (await fixture.Database.VraagAsync<long>("select count(*) from casussen.inzending where achternaam = 'Vergeetstra'")).ShouldBe(0);
    }

    [Fact]
    public async Task The_empty_example_holds_every_column()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var voorbeeld = Encoding.UTF8.GetString(await regisseur.Http.GetByteArrayAsync("/casussen/inzendingen/inlezen?handler=Voorbeeld")).TrimStart('\uFEFF').Trim();
        voorbeeld.Split(';').ShouldBe(Inzendingrij.Kolommen.Select(k => k.Kop));
    }

    private static Dictionary<string, string> Velden(string achternaam, string voornaam) => new(StringComparer.Ordinal)
    {
        ["Invoer.Achternaam"] = achternaam, ["Invoer.Roepnaam"] = voornaam, ["Invoer.Thema"] = "complexe-casuistiek", ["Invoer.Gemeente"] = "GM0957", ["Invoer.Aanleiding"] = "Qwxz: zorgen in het gezin",
        ["Invoer.VoorafBesproken"] = "true", ["Invoer.Bron"] = "ketenpartner", ["Invoer.Melder"] = "GGZ", ["Invoer.OntvangenOp"] = "1-11-2026",
    };

    private static Task<string> LeesInAsync(Bezoeker bezoeker, string inhoud) => LeesInAsync(bezoeker, Encoding.UTF8.GetBytes(inhoud), "lijst.csv");

    private static async Task<string> LeesInAsync(Bezoeker bezoeker, byte[] inhoud, string naam)
    {
        using var antwoord = await bezoeker.UploadAsync(await bezoeker.OpenAsync("/casussen/inzendingen/inlezen"), "main form", "Bestand", naam, inhoud);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await bezoeker.LeesAsync(antwoord)).Fouten());
        return antwoord.Headers.Location!.ToString();
    }

    private static async Task<string> WeigeringAsync(Bezoeker bezoeker, string inhoud)
    {
        using var antwoord = await bezoeker.UploadAsync(await bezoeker.OpenAsync("/casussen/inzendingen/inlezen"), "main form", "Bestand", "lijst.csv", Encoding.UTF8.GetBytes(inhoud));
        return (await bezoeker.LeesAsync(antwoord)).Fouten();
    }
}
