using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;
using Zvh.Privacy.Noodtoegangen;
using Zvh.Proef;
using Zvh.Testing;

namespace Zvh.Privacy.Tests;

/// <summary>Access in an emergency, from the question to the verdict. The house is its own, for its clock runs ahead.</summary>
public sealed class NoodtoegangTests(Privacyhuis straat) : IClassFixture<Privacyhuis>
{
    private const string Vragen = "/privacy/noodtoegang/vragen";
    private const string Reden = "Acuut gevaar thuis, de regisseur is onbereikbaar.";

    [Fact]
    public async Task The_whole_journey_opens_one_record_for_a_while_in_everybodys_sight_and_ends_with_a_verdict()
    {
        var dossier = await DossierMetRegieAsync("D-10");
        using var bezoeker = await straat.Huis.AlsAsync("procesregisseur");
        (await bezoeker.StatusAsync(Pad(dossier))).ShouldBe(HttpStatusCode.NotFound);

        var na = await NeemAsync(bezoeker, "D-10", uren: 4);

        na.Tekst().ShouldContain("De privacy-officer en de regisseur weten het.");
        na.QuerySelector("h1")!.TextContent.ShouldContain("D-10", customMessage: "whoever cannot wait comes straight to the record");
        var banner = await bezoeker.OpenAsync("/");
        Banner(banner).ShouldContain("U hebt noodtoegang tot een dossier (Proef: dossier)");
        banner.QuerySelector(".zvh-banner a")!.GetAttribute("href").ShouldBe(Pad(dossier));
        Banner(await bezoeker.OpenAsync(Pad(dossier))).ShouldContain("Nu beëindigen");
        (await bezoeker.OpenAsync("/proef/dossiers")).QuerySelectorAll("main tbody tr").ShouldHaveSingleItem();
        (await OntvangersAsync("%regie hebt%")).ShouldBe("casusregisseur");
        (await OntvangersAsync("%Beoordeel achteraf%")).ShouldBe("privacy-officer");
        var id = await straat.Database.VraagAsync<Guid>($"select id from platform.noodtoegang where object_id = '{dossier}'");

        straat.Klok.Verzet(TimeSpan.FromHours(4));

        // A session ends after half an hour of rest, so the user signs in again.
        using var later = await straat.Huis.AlsAsync("procesregisseur");
        (await later.StatusAsync(Pad(dossier))).ShouldBe(HttpStatusCode.NotFound);
        Banner(await later.OpenAsync("/")).ShouldNotContain("noodtoegang");

        using var officer = await straat.Huis.AlsAsync("privacy-officer");
        (await officer.OpenAsync("/")).QuerySelector(".zvh-bel__aantal")!.TextContent.ShouldContain("ongelezen");
        (await officer.OpenAsync("/privacy/noodtoegang")).QuerySelector("main table")!.TextContent.ShouldContain("Open");
        var beoordeling = (await officer.OpenAsync($"/privacy/noodtoegang/{id}")).Tekst();
        beoordeling.ShouldContain(Reden);
        beoordeling.ShouldContain("Proef: dossier");
        await officer.DoeAsync($"/privacy/noodtoegang/{id}", new() { ["Invoer.Terecht"] = "true", ["Invoer.Oordeel"] = "Het kon niet wachten." });
        (await officer.OpenAsync($"/privacy/noodtoegang/{id}")).QuerySelectorAll("main form").ShouldBeEmpty();
        (await later.OpenAsync("/privacy/toegang")).Tekst().ShouldContain("terecht: Het kon niet wachten.");

        (await straat.RegelsAsync()).Where(r => r.Actie == "Noodtoegang" && r.ObjectId == dossier.ToString()).Select(r => (r.Codes.Split(':')[0], r.Uitkomst))
            .ShouldBe([("genomen", "Gelukt"), ("terecht", "Gelukt")]);
        (await straat.Database.VraagAsync<long>("select count(*) from audit.regel r where r::text like '%gevaar%' or r::text like '%wachten%'")).ShouldBe(0, "the log holds codes only");
        straat.Huis.Logs.Klachten.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_record_that_nobody_leads_yet_is_told_to_every_other_procesregisseur()
    {
        await straat.Huis.MaakDossierAsync("D-17", "Qwxz Zeldzaam");
        await GeefRolAsync("procesondersteuner", "procesregisseur");
        using var bezoeker = await straat.Huis.AlsAsync("procesregisseur");

        await NeemAsync(bezoeker, "D-17", uren: 1);

        var ontvangers = (await OntvangersAsync("%nog niemand de regie%"))!.Split(',');
        ontvangers.ShouldContain("procesondersteuner");
        ontvangers.ShouldNotContain("procesregisseur", "whoever took it knows");
    }

    [Fact]
    public async Task The_button_in_the_banner_ends_it_at_once_and_only_for_whoever_took_it()
    {
        var dossier = await DossierMetRegieAsync("D-11");
        using var bezoeker = await straat.Huis.AlsAsync("nazorgcoordinator");
        await GeefRolAsync("nazorgcoordinator", "procesregisseur");
        var pagina = await NeemAsync(bezoeker, dossier.ToString(), uren: 8);
        (await bezoeker.StatusAsync(Pad(dossier))).ShouldBe(HttpStatusCode.OK);
        var beeindig = pagina.QuerySelector(".zvh-banner form")!.GetAttribute("action")!;

        using (var ander = await straat.Huis.AlsAsync("procesregisseur"))
        {
            using var niet = await ander.VerstuurAsync(await ander.OpenAsync(beeindig), "main form", []);
            niet.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        using var klaar = await bezoeker.VerstuurAsync(pagina, ".zvh-banner form", []);
        klaar.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await bezoeker.StatusAsync(Pad(dossier))).ShouldBe(HttpStatusCode.NotFound);
        Banner(await bezoeker.OpenAsync("/")).ShouldNotContain("noodtoegang");
    }

    [Fact]
    public async Task Whoever_takes_over_for_somebody_does_not_come_in_by_the_emergency_of_the_other()
    {
        var dossier = await DossierMetRegieAsync("D-16");
        await GeefRolAsync("informatieanalist", "procesregisseur");
        await straat.Database.VraagAsync<int>("""
            insert into platform.waarneming (id, voor_id, door_id, van, tot, door, op) select gen_random_uuid(), v.id, d.id, current_date - 1, current_date + 300, 'proef', now()
            from platform.gebruiker v, platform.gebruiker d where v.naam = 'procesregisseur' and d.naam = 'informatieanalist' returning 1
            """);
        straat.Huis.Diensten.GetRequiredService<Toegangen>().Vergeet();
        using var bezoeker = await straat.Huis.AlsAsync("procesregisseur");
        using var waarnemer = await straat.Huis.AlsAsync("informatieanalist");

        await NeemAsync(bezoeker, "D-16", uren: 1);

        (await bezoeker.StatusAsync(Pad(dossier))).ShouldBe(HttpStatusCode.OK);
        (await waarnemer.StatusAsync(Pad(dossier))).ShouldBe(HttpStatusCode.NotFound);
        (await waarnemer.OpenAsync("/proef/dossiers")).QuerySelectorAll("main tbody tr").ShouldBeEmpty();
        await straat.Huis.MaakLidAsync(dossier, "procesregisseur", straat.Klok.GetUtcNow().AddDays(9));
        (await waarnemer.StatusAsync(Pad(dossier))).ShouldBe(HttpStatusCode.OK, "an ordinary membership is taken over");
    }

    [Theory]
    [InlineData("Invoer.Reden", "te kort", "minstens 20 tekens")]
    [InlineData("Invoer.Uren", "9", "1 tot en met 8 uur")]
    [InlineData("Invoer.Uren", "0", "1 tot en met 8 uur")]
    [InlineData("Invoer.Begrepen", "false", "Bevestig dat u de gevolgen kent")]
    public async Task A_question_that_is_not_complete_changes_nothing(string veld, string waarde, string melding)
    {
        var dossier = await DossierMetRegieAsync($"D-12 {waarde}");
        using var bezoeker = await straat.Huis.AlsAsync("procesregisseur");

        (await bezoeker.ProbeerAsync(await bezoeker.OpenAsync(Vragen), Velden($"{dossier}", 1).Met(veld, waarde))).Fouten().ShouldContain(melding);

        (await straat.Database.VraagAsync<long>($"select count(*) from platform.noodtoegang where object_id = '{dossier}'")).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_missing_is_listed_in_the_order_of_the_fields()
    {
        using var bezoeker = await straat.Huis.AlsAsync("procesregisseur");

        var antwoord = await bezoeker.ProbeerAsync(await bezoeker.OpenAsync(Vragen), Velden("", 1).Met("Invoer.Soort", "").Met("Invoer.Reden", "").Met("Invoer.Begrepen", "false"));

        antwoord.QuerySelectorAll(".zvh-foutoverzicht a").Select(a => a.GetAttribute("href"))
            .ShouldBe(["#Invoer_Soort", "#Invoer_Dossier", "#Invoer_Reden", "#Invoer_Begrepen"]);
    }

    [Fact]
    public async Task An_unknown_record_and_one_that_the_role_does_not_open_give_the_same_answer_and_are_written_down()
    {
        var dossier = await DossierMetRegieAsync("D-13");

        // Reads records of one theme only, and this one is of no theme.
        await GeefRolAsync("zorgcoordinator", "procesregisseur", "anders");
        using var bezoeker = await straat.Huis.AlsAsync("zorgcoordinator");

        var verborgen = (await bezoeker.ProbeerAsync(await bezoeker.OpenAsync(Vragen), Velden(dossier.ToString(), 1))).Fouten();
        var kenmerk = (await bezoeker.ProbeerAsync(await bezoeker.OpenAsync(Vragen), Velden("D-13", 1))).Fouten();
        var onbekend = (await bezoeker.ProbeerAsync(await bezoeker.OpenAsync(Vragen), Velden(Guid.CreateVersion7().ToString(), 1))).Fouten();

        verborgen.ShouldContain("dit dossier is er niet, u kunt er al bij, of uw rol geeft er geen toegang toe");
        (await straat.Database.VraagAsync<long>($"select count(*) from platform.noodtoegang where object_id = '{dossier}'")).ShouldBe(0);
        (await straat.RegelsAsync()).Count(r => r is { Actie: "Noodtoegang", Uitkomst: "Geweigerd", Recht: "privacy.noodtoegang.vragen" }).ShouldBe(3);
        (kenmerk, onbekend).ShouldBe((verborgen, verborgen));
    }

    [Fact]
    public async Task Whoever_took_it_does_not_judge_it_and_two_judges_do_not_overwrite_each_other()
    {
        var dossier = await DossierMetRegieAsync("D-14");
        using var bezoeker = await straat.Huis.AlsAsync("procesregisseur");
        await NeemAsync(bezoeker, "D-14", uren: 1);
        var pad = $"/privacy/noodtoegang/{await straat.Database.VraagAsync<Guid>($"select id from platform.noodtoegang where object_id = '{dossier}'")}";
        using var officer = await straat.Huis.AlsAsync("privacy-officer");
        var eerder = await officer.OpenAsync(pad);
        await GeefRolAsync("procesregisseur", "privacy-officer");

        (await bezoeker.OpenAsync(pad)).QuerySelectorAll("main form").ShouldBeEmpty();
        using var zelf = await bezoeker.VerstuurAsync(await VanAsync(bezoeker, await officer.OpenAsync(pad)), "main form", Oordeel("Zelf vond ik het goed."));
        (await bezoeker.LeesAsync(zelf)).Fouten().ShouldContain("Iemand anders moet haar beoordelen");

        await officer.DoeAsync(pad, Oordeel("Het kon niet wachten."));
        using var later = await officer.VerstuurAsync(eerder, "main form", Oordeel("Bij nader inzien niet.").Met("Invoer.Terecht", "false"));
        later.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await straat.Database.VraagAsync<bool>($"select terecht from platform.noodtoegang where object_id = '{dossier}'")).ShouldBeTrue();
        (await bezoeker.StatusAsync(Pad(dossier))).ShouldBe(HttpStatusCode.NotFound, "the verdict ends what still ran");
        await straat.Database.VraagAsync<int>("delete from platform.gebruiker_rol where rol = 'privacy-officer' and gebruiker_id = (select id from platform.gebruiker where naam = 'procesregisseur') returning 1");
    }

    [Fact]
    public async Task After_three_days_without_a_verdict_there_is_one_reminder()
    {
        await DossierMetRegieAsync("D-15");
        using (var bezoeker = await straat.Huis.AlsAsync("procesregisseur"))
        {
            await NeemAsync(bezoeker, "D-15", uren: 1);
        }

        await HerinnerAsync();
        (await OntvangersAsync("%wacht al drie dagen%")).ShouldBeNull();
        straat.Klok.Verzet(TimeSpan.FromDays(3));
        await HerinnerAsync();
        await HerinnerAsync();

        (await straat.Database.VraagAsync<long>($"""
            select count(*) from platform.bericht b join platform.noodtoegang n on b.pad like '%' || n.id || '%' join proef.dossier d on d.id = n.object_id
            where d.kenmerk = 'D-15' and b.tekst like '%wacht al drie dagen%'
            """)).ShouldBe(1);
    }

    private static string Pad(Guid dossier) => $"/proef/dossiers/{dossier}";

    private static string Banner(IHtmlDocument pagina) => string.Join(' ', pagina.QuerySelectorAll(".zvh-banner").Select(b => b.TextContent));

    private static Dictionary<string, string> Velden(string sleutel, int uren) => new()
    {
        ["Invoer.Soort"] = "proef.dossier", ["Invoer.Dossier"] = sleutel, ["Invoer.Reden"] = Reden, ["Invoer.Uren"] = $"{uren}", ["Invoer.Begrepen"] = "true",
    };

    private static Dictionary<string, string> Oordeel(string tekst) => new() { ["Invoer.Terecht"] = "true", ["Invoer.Oordeel"] = tekst };

    private static Task<IHtmlDocument> NeemAsync(Bezoeker bezoeker, string sleutel, int uren) => bezoeker.DoeAsync(Vragen, Velden(sleutel, uren));

    // The form of a page that this visitor does not get, with the token of a page that he does.
    private static async Task<IHtmlDocument> VanAsync(Bezoeker bezoeker, IHtmlDocument formulier)
    {
        var token = (await bezoeker.OpenAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        formulier.QuerySelector("main form input[name=__RequestVerificationToken]")!.SetAttribute("value", token);
        return formulier;
    }

    private async Task<Guid> DossierMetRegieAsync(string kenmerk)
    {
        var dossier = await straat.Huis.MaakDossierAsync(kenmerk, "Qwxz Zeldzaam");
        await straat.Huis.SchrijfAsync<PlatformDbContext, Lidmaatschap>(db =>
        {
            var lid = new Lidmaatschap
            {
                Soort = "proef.dossier", ObjectId = dossier.Id, Hoedanigheid = "casusregisseur", GebruikerId = db.Gebruikers.Single(g => g.Naam == "casusregisseur").Id,
                Van = straat.Klok.GetUtcNow().AddDays(-1), Tot = straat.Klok.GetUtcNow().AddDays(30),
            };
            db.Add(lid);
            return lid;
        });
        return dossier.Id;
    }

    private async Task GeefRolAsync(string naam, string rol, string? thema = null)
    {
        await straat.Database.VraagAsync<int>($"insert into platform.gebruiker_rol (id, gebruiker_id, rol, thema, van, tot) select gen_random_uuid(), id, '{rol}', {(thema is null ? "null" : $"'{thema}'")}, current_date, current_date + 300 from platform.gebruiker where naam = '{naam}' returning 1");
        straat.Huis.Diensten.GetRequiredService<Toegangen>().Vergeet();
    }

    private Task<bool> HerinnerAsync() => straat.Huis.InAsync<Herinneringjob, bool>(job => job.WerkAsync(CancellationToken.None));

    private Task<string?> OntvangersAsync(string tekst) => straat.Database.VraagAsync<string>(
        $"select string_agg(distinct g.naam, ',') from platform.bericht b join platform.gebruiker g on g.id = b.gebruiker_id where b.tekst like '{tekst}'");
}

/// <summary>Short ways to change what a form sends.</summary>
internal static class Formuliervelden
{
    /// <summary>These fields with another value in one.</summary>
    public static Dictionary<string, string> Met(this Dictionary<string, string> velden, string veld, string waarde) => new(velden) { [veld] = waarde };
}
