using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Casussen.Contracts;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Kerntaken.Tests.Tafels;
using Zvh.Knooppunt.Bekendheid;
using Zvh.Platform.Data;
using Zvh.Platform.Huizen;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;

namespace Zvh.Kerntaken.Tests.Knooppunt;

/// <summary>Whether another house knows somebody (B1.31, B1.32), between two houses over HTTP.</summary>
public sealed class BekendheidTests(TweeHuizen huizen) : IClassFixture<TweeHuizen>
{
    private const string Complex = "complexe-casuistiek";

    private static readonly DateOnly Geboren = new(1984, 5, 6);

    [Fact]
    public async Task First_known_or_not_then_what_is_needed_by_decision_and_then_it_is_gone()
    {
        await huizen.VerbindAsync("Zvh", Complex);
        using var vrager = await huizen.Huis.AlsAsync("procesregisseur");
        using var eigenaar = await huizen.Antwoorder.AlsAsync("procesregisseur");
        var nummer = await BekendeAsync("Kent", "Beidehuizen");
        var (check, _) = await VraagAsync(vrager, "Kent", "Beidehuizen");
        await huizen.HaalOpAsync();

        (await vrager.OpenAsync(check)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("De procesregisseur van dienst"), t => t.ShouldNotContain(nummer));
        (await vrager.OpenAsync("/berichten")).Tekst().ShouldContain("Er is antwoord op uw bekendheidscheck");
        (await FoutenAsync(vrager, check, "main form", new() { ["Overdracht"] = "" })).ShouldContain("wat u nodig hebt");
        await StuurAsync(vrager, check, "main form", new() { ["Overdracht"] = "Wie is de casusregisseur? Wij starten een aanpak." });
        await huizen.HaalOpAsync();

        var ontvangen = (await eigenaar.OpenAsync("/")).QuerySelector(".zvh-werk a[href*='/bekendheid/ontvangen/']")!.GetAttribute("href")!;
        (await eigenaar.OpenAsync(ontvangen)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Wij starten een aanpak"), t => t.ShouldContain(nummer), t => t.ShouldContain("Wgs artikel 2.28"));
        (await FoutenAsync(eigenaar, ontvangen, "form[action*='Geef']", new() { ["Invoer.Wat"] = "De wijkagent" })).ShouldContain("Zonder deze toestemming");
        await StuurAsync(eigenaar, ontvangen, "form[action*='Geef']", new() { ["Invoer.Wat"] = "De casusregisseur is van de gemeente", ["Invoer.Toelichting"] = "Alleen voor de aanpak", ["Invoer.Toestemming"] = "true" });
        await huizen.HaalOpAsync();

        (await vrager.OpenAsync(check)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("casusregisseur is van de gemeente"), t => t.ShouldContain("Alleen voor de aanpak"), t => t.ShouldContain("overgedragen"));
        (await eigenaar.OpenAsync("/knooppunt/verstrekkingen")).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain(nummer), t => t.ShouldContain("Huis dat vraagt (derde)"));

        await VerloopAsync(huizen.Huis, huizen.Database, "bekendheidscheck");
        await VerloopAsync(huizen.Antwoorder, huizen.AnderDatabase, "ontvangencheck");
        (await vrager.OpenAsync(check)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldNotContain("van de gemeente"), t => t.ShouldContain("De tijd is voorbij"));
        (await huizen.AnderDatabase.VraagAsync<long>("select count(*) from knooppunt.ontvangencheck where overdracht is not null or overdrachtvraag is not null")).ShouldBe(0);
    }

    [Fact]
    public async Task A_refusal_comes_with_its_reason_and_without_a_purpose_nothing_is_asked()
    {
        await huizen.VerbindAsync("Zvh", Complex);
        using var vrager = await huizen.Huis.AlsAsync("procesregisseur");
        using var eigenaar = await huizen.Antwoorder.AlsAsync("procesregisseur");
        await BekendeAsync("Weiger", "Huizenstra");
        var (check, velden) = await VraagAsync(vrager, "Weiger", "Huizenstra");
        (await FoutenAsync(vrager, velden.Pad, Paginahulp.Formulier, new(velden.Velden) { ["Invoer.Doel"] = " " })).ShouldContain("Zonder doel mag het niet");
        (await FoutenAsync(vrager, velden.Pad, Paginahulp.Formulier, new(velden.Velden) { ["Invoer.Taak"] = Checktaken.Riec })).ShouldContain("hoort Wgs artikel 2.28");
        (await FoutenAsync(vrager, velden.Pad, Paginahulp.Formulier, velden.Velden)).ShouldContain("Er loopt al een bekendheidscheck");
        await huizen.HaalOpAsync();
        await StuurAsync(vrager, check, "main form", new() { ["Overdracht"] = "Het hele dossier" });
        await huizen.HaalOpAsync();

        var ontvangen = $"/knooppunt/bekendheid/ontvangen/{check.Split('/')[^1]}";
        (await WeigerAsync(eigenaar, ontvangen, "")).ShouldContain("waarom u het niet geeft");
        (await WeigerAsync(eigenaar, ontvangen, "Vraag minder")).ShouldBeEmpty();
        await huizen.HaalOpAsync();
        (await vrager.OpenAsync(check)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("geweigerd"), t => t.ShouldContain("Vraag minder"));
    }

    [Fact]
    public async Task Known_and_unknown_answer_with_the_same_size_queries_and_traces()
    {
        await huizen.VerbindAsync("Zvh", Complex);
        await BekendeAsync("Zelfde", "Maatstra");
        var (bekend, onbekend) = (await WieAsync("Zelfde", "Maatstra"), new Identiteit(null, "Niemandstra", new DateOnly(1980, 1, 1)));
        var (ja, nee) = (await StuurRuwAsync(Bericht(bekend)), await StuurRuwAsync(Bericht(onbekend)));

        (Checkantwoord.Lees(ja.Inhoud)!.Bekend, Checkantwoord.Lees(nee.Inhoud)!.Bekend).ShouldBe((true, false));
        nee.Inhoud.Length.ShouldBe(ja.Inhoud.Length);
        nee.Koppen.ShouldBe(ja.Koppen);
        var regels = "select string_agg(distinct actie || recht || codes, ',') from audit.regel where object_id = '{0}'";
        (await huizen.AnderDatabase.VraagAsync<string>(string.Format(System.Globalization.CultureInfo.InvariantCulture, regels, nee.Nummer)))
            .ShouldBe(await huizen.AnderDatabase.VraagAsync<string>(string.Format(System.Globalization.CultureInfo.InvariantCulture, regels, ja.Nummer)));
        (await huizen.AnderDatabase.VraagAsync<long>($"select count(*) from knooppunt.ontvangencheck where id in ('{ja.Nummer}', '{nee.Nummer}')")).ShouldBe(2);
        (await StuurRuwAsync(Bericht(onbekend, nee.Nummer))).Inhoud.ShouldBe(nee.Inhoud, "the same question gets the same answer");
        huizen.Antwoorder.Logs.Regels.ShouldAllBe(r => !r.Tekst.Contains("Niemandstra"));
    }

    [Fact]
    public async Task To_a_riec_a_theme_under_secrecy_does_not_exist_whatever_the_admin_chose()
    {
        await huizen.VerbindAsync("Zvh", Complex, "jeugd");
        await BekendeAsync("Jong", "Geheimstra", "jeugd");
        await BekendeAsync("Open", "Riecstra");
        var (jong, open) = (await WieAsync("Jong", "Geheimstra"), await WieAsync("Open", "Riecstra"));
        Checkantwoord.Lees((await StuurRuwAsync(Bericht(jong))).Inhoud)!.Bekend.ShouldBeTrue("another ZVH may know");

        await huizen.AnderDatabase.VraagAsync<int>("update platform.verbonden_huis set soort = 'Riec' returning 1");
        Checkantwoord.Lees((await StuurRuwAsync(Bericht(jong))).Inhoud)!.Bekend.ShouldBeFalse();
        Checkantwoord.Lees((await StuurRuwAsync(Bericht(open))).Inhoud)!.Bekend.ShouldBeTrue();
        using var beheer = await huizen.Antwoorder.AlsAsync("regiobeheerder");
        var huis = (await beheer.OpenAsync("/beheer/huizen")).QuerySelector("main tbody a")!.GetAttribute("href")!;
        (await FoutenAsync(beheer, huis, Paginahulp.Formulier, [])).ShouldContain("Een RIEC mag niets horen");
    }

    [Fact]
    public async Task A_message_that_is_changed_repeated_old_or_of_a_stranger_is_refused_without_a_word()
    {
        await huizen.VerbindAsync("Zvh", Complex);
        var bericht = Bericht(new(null, "Vreemdstra", new DateOnly(1980, 1, 1)));
        var goed = await GetekendAsync(bericht.Schrijf());
        (await PostAsync(goed)).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var (fout, verzoek) in new (string, Ruwbericht)[]
        {
            ("repeated", goed),
            ("changed", (await GetekendAsync(bericht.Schrijf())) with { Inhoud = (bericht with { Doel = "Iets anders" }).Schrijf() }),
            ("other number", (await GetekendAsync(bericht.Schrijf())) with { Nummer = Guid.CreateVersion7() }),
            ("old", (await GetekendAsync(bericht.Schrijf())) with { Tijd = "2020-01-01T00:00:00.000Z" }),
            ("stranger", (await GetekendAsync(bericht.Schrijf())) with { Van = new string('A', 64) }),
            ("without a purpose", await GetekendAsync((bericht with { Doel = "" }).Schrijf())),
            ("no message", await GetekendAsync(Encoding.UTF8.GetBytes("{}"))),
        })
        {
            using var antwoord = await PostAsync(verzoek);
            (fout, antwoord.StatusCode, (await antwoord.Content.ReadAsByteArrayAsync()).Length).ShouldBe((fout, HttpStatusCode.Unauthorized, 0));
        }

        var codes = await huizen.AnderDatabase.VraagAsync<string>("select string_agg(distinct codes, ',' order by codes) from audit.regel where soort = '/tussen-huizen/bekendheid' and uitkomst = 'Geweigerd'");
        codes.ShouldBe("bericht herhaald,handtekening klopt niet,onbekend huis,vraag onleesbaar");
        using var beheer = await huizen.Antwoorder.AlsAsync("regiobeheerder");
        (await StuurAsync(beheer, (await beheer.OpenAsync("/beheer/huizen")).QuerySelector("main tbody a")!.GetAttribute("href")!, "form[action*='Stop']", [])).ShouldBe("/beheer/huizen");
        (await PostAsync(await GetekendAsync(bericht.Schrijf()))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "the connection was stopped");
    }

    [Fact]
    public async Task A_house_that_cannot_be_reached_is_asked_again_and_the_user_reads_why()
    {
        await huizen.VerbindAsync("Zvh", Complex);
        using var vrager = await huizen.Huis.AlsAsync("procesregisseur");
        await huizen.Database.VraagAsync<int>("update platform.verbonden_huis set adres = 'http://127.0.0.1:9' returning 1");
        var (check, _) = await VraagAsync(vrager, "Stil", "Onbereikstra");
        await huizen.HaalOpAsync();
        (await vrager.OpenAsync(check)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("nu niet bereikbaar"), t => t.ShouldContain("wacht op antwoord"));

        await huizen.VerbindAsync("Zvh", Complex);
        await huizen.HaalOpAsync();
        (await vrager.OpenAsync(check)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("niet bekend"), t => t.ShouldNotContain("nu niet bereikbaar"));
    }

    [Fact]
    public async Task An_address_that_asks_too_often_waits_and_leaves_no_trace()
    {
        await huizen.VerbindAsync("Zvh", Complex);
        using var vrager = await huizen.Huis.AlsAsync("procesregisseur");
        const string Sporen = "select (select count(*) from audit.regel where soort like '/tussen-huizen/%') + (select count(*) from knooppunt.ontvangencheck) + (select count(*) from platform.huisbericht)";
        var vreemd = (await GetekendAsync(Bericht(new(null, "Drukstra", new DateOnly(1980, 1, 1))).Schrijf())) with { Van = new string('A', 64) };
        var (antwoorden, sporen) = (new List<HttpStatusCode>(), 0L);
        while (antwoorden.Count <= 121 && !antwoorden.Contains(HttpStatusCode.TooManyRequests))
        {
            sporen = await huizen.AnderDatabase.VraagAsync<long>(Sporen);
            using var vreemdeling = await PostAsync(vreemd);
            antwoorden.Add(vreemdeling.StatusCode);
        }

        antwoorden[^1].ShouldBe(HttpStatusCode.TooManyRequests);
        antwoorden[..^1].ShouldAllBe(a => a == HttpStatusCode.Unauthorized);
        foreach (var naam in new[] { CheckBeantwoorden.Naam, "bestaat-niet" })
        {
            using var goed = await PostAsync(await GetekendAsync(Bericht(new(null, "Drukstra", new DateOnly(1980, 1, 1))).Schrijf()), naam);
            (naam, goed.StatusCode, (await goed.Content.ReadAsByteArrayAsync()).Length).ShouldBe((naam, HttpStatusCode.TooManyRequests, 0));
            goed.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        }

        (await huizen.AnderDatabase.VraagAsync<long>(Sporen)).ShouldBe(sporen);
        var (check, _) = await VraagAsync(vrager, "Druk", "Bezetstra");
        await huizen.HaalOpAsync();
        (await vrager.OpenAsync(check)).Tekst().ShouldContain("te veel vragen");

        // A minute later.
        await huizen.AnderDatabase.VraagAsync<long>("with weg as (delete from platform.snelheidsteller returning 1) select count(*) from weg");
        await huizen.HaalOpAsync();
        (await vrager.OpenAsync(check)).Tekst().ShouldContain("niet bekend");
    }

    // A case at the house that answers.
    private async Task<string> BekendeAsync(string roepnaam, string achternaam, string thema = Complex)
    {
        using var regisseur = await huizen.Antwoorder.AlsAsync("procesregisseur");
        var persoon = await PersoonAsync(huizen.Antwoorder, roepnaam, achternaam, Geboren);
        var casus = await OpenAsync(regisseur, persoon, ("Thema", thema));
        return await Tafelstraat.NummerAsync(regisseur, casus);
    }

    private async Task<(string Pad, (string Pad, Dictionary<string, string> Velden) Formulier)> VraagAsync(Bezoeker vrager, string roepnaam, string achternaam)
    {
        var casus = await OpenAsync(vrager, await PersoonAsync(huizen.Huis, roepnaam, achternaam, Geboren), ("Thema", Complex));
        var pad = $"/knooppunt/bekendheid/nieuw?nummer={await Tafelstraat.NummerAsync(vrager, casus)}";
        var pagina = await vrager.OpenAsync(pad);
        string Enige(string veld) => pagina.QuerySelectorAll($"[name='Invoer.{veld}'] option").Select(o => o.GetAttribute("value")).Last()!;
        Dictionary<string, string> velden = new() { ["Invoer.PersoonId"] = Enige("PersoonId"), ["Invoer.HuisId"] = Enige("HuisId"), ["Invoer.Taak"] = Checktaken.Zvh, ["Invoer.Doel"] = "Een aanpak afstemmen" };
        return (await StuurAsync(vrager, pad, Paginahulp.Formulier, velden), (pad, velden));
    }

    // The other button of the form.
    private static async Task<string> WeigerAsync(Bezoeker eigenaar, string ontvangen, string reden)
    {
        using var antwoord = await eigenaar.VerstuurAsync(await eigenaar.OpenAsync(ontvangen), "form[action*='Geef']", new() { ["Invoer.Toelichting"] = reden }, new($"{ontvangen}?handler=Weiger", UriKind.Relative));
        return (await eigenaar.LeesAsync(antwoord)).Fouten();
    }

    private static async Task VerloopAsync(Testhuis huis, Testdatabase database, string tabel)
    {
        await database.VraagAsync<long>($"with oud as (update knooppunt.{tabel} set verloopt_op = '2020-01-01' returning 1) select count(*) from oud");
        while (await database.VraagAsync<bool>($"select exists (select from knooppunt.{tabel} where stand <> 'Verlopen')"))
        {
            await huis.InAsync<CheckverloopJob, bool>(job => job.WerkAsync(CancellationToken.None));
        }
    }

    private async Task<Identiteit> WieAsync(string roepnaam, string achternaam)
    {
        var id = await huizen.AnderDatabase.VraagAsync<Guid>($"select id from casussen.persoon where roepnaam = '{roepnaam}' and achternaam = '{achternaam}'");
        return (await huizen.Antwoorder.InAsync<IBekenden, Identiteit?>(b => b.VanAsync(id, CancellationToken.None)))!;
    }

    private static Checkbericht Bericht(Identiteit wie, Guid? nummer = null) => new(nummer ?? Guid.CreateVersion7(), "Afstemmen", Checktaken.Zvh, wie, Overdracht: null);

    private async Task<(Guid Nummer, byte[] Inhoud, string Koppen)> StuurRuwAsync(Checkbericht bericht)
    {
        using var antwoord = await PostAsync(await GetekendAsync(bericht.Schrijf()));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK, string.Join("\n", huizen.Antwoorder.Logs.Klachten));
        return (bericht.Nummer, await antwoord.Content.ReadAsByteArrayAsync(), string.Join(',', antwoord.Headers.Concat(antwoord.Content.Headers).Select(k => $"{k.Key}:{string.Concat(k.Value).Length}").Where(k => !k.StartsWith("X-Zvh-Handtekening", StringComparison.Ordinal)).Order()));
    }

    private Task<Ruwbericht> GetekendAsync(byte[] inhoud) => huizen.Huis.InAsync<Huissleutels, Ruwbericht>(async sleutels =>
    {
        var ander = await huizen.Antwoorder.InAsync<Huissleutels, string>(s => s.EigenAfdrukAsync(CancellationToken.None));
        var (post, handtekening) = await sleutels.TekenAsync(ander, CheckBeantwoorden.Naam, Guid.CreateVersion7(), inhoud, CancellationToken.None);
        return new(post.Van, post.Nummer, post.Tijd, handtekening, inhoud);
    });

    private async Task<HttpResponseMessage> PostAsync(Ruwbericht bericht, string naam = CheckBeantwoorden.Naam)
    {
        using var http = new HttpClient { BaseAddress = huizen.Antwoorder.Adres };
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, $"{Huisdeur.Pad}{naam}") { Content = new ByteArrayContent(bericht.Inhoud) };
        verzoek.Headers.Add(Huispost.Vankop, bericht.Van);
        verzoek.Headers.Add(Huispost.Nummerkop, bericht.Nummer.ToString());
        verzoek.Headers.Add(Huispost.Tijdkop, bericht.Tijd);
        verzoek.Headers.Add(Huispost.Handtekeningkop, bericht.Handtekening);
        return await http.SendAsync(verzoek);
    }

    private sealed record Ruwbericht(string Van, Guid Nummer, string Tijd, string Handtekening, byte[] Inhoud);
}
