using System.Net;
using Zvh.Platform.Logboek;
using Zvh.Testing;

namespace Zvh.Privacy.Tests;

/// <summary>Reading the log asks for a purpose, and is itself in the log (Wgs 1.8 lid 4).</summary>
[Collection(PrivacyhuisCollectie.Naam)]
public sealed class LogboekpaginaTests(Privacyhuis straat)
{
    private const string Pagina = "/privacy/logboek";

    [Fact]
    public async Task Without_a_purpose_nothing_is_shown_and_with_one_the_reading_is_written_down_first()
    {
        await straat.SchrijfAsync(1);
        var voor = await GelezenAsync();
        using var bezoeker = await straat.Huis.AlsAsync("privacy-officer");

        var leeg = await bezoeker.OpenAsync(Pagina);
        leeg.QuerySelectorAll("main tbody tr").ShouldBeEmpty();
        leeg.QuerySelectorAll("main input[name=Doel]").Length.ShouldBe(4);
        (await GelezenAsync()).ShouldBe(voor);

        var vol = await bezoeker.OpenAsync($"{Pagina}?doel=InterneControle");
        vol.QuerySelectorAll("main tbody tr").ShouldNotBeEmpty();
        vol.QuerySelector("main tbody tr")!.TextContent.ShouldContain("Logboek lezen", customMessage: "the reading stands on top of what is read");
        var regel = (await straat.RegelsAsync()).Last(r => r.Actie == nameof(Logactie.LogboekLezen));
        (regel.Doel, regel.Uitkomst, regel.Recht).ShouldBe(("InterneControle", "Gelukt", "privacy.logboek.lezen"));
        regel.Actor.ShouldBe((await straat.Database.VraagAsync<Guid>("select id from platform.gebruiker where naam = 'privacy-officer'")).ToString());
    }

    [Fact]
    public async Task Whoever_proved_long_ago_who_he_is_is_asked_again_before_anything_is_read()
    {
        using var bezoeker = await straat.Huis.AlsAsync("privacy-officer");
        (await bezoeker.StatusAsync($"{Pagina}?doel=InterneControle")).ShouldBe(HttpStatusCode.OK);
        straat.Klok.Verzet(TimeSpan.FromMinutes(16));
        var voor = await GelezenAsync();

        foreach (var pad in new[] { Pagina, $"{Pagina}?doel=InterneControle", $"{Pagina}/1?doel=InterneControle", $"{Pagina}?handler=Csv&doel=InterneControle" })
        {
            using var antwoord = await bezoeker.Http.GetAsync(pad);
            antwoord.Headers.Location.ShouldNotBeNull(pad).ToString().ShouldBe($"/bevestig?terug={Uri.EscapeDataString(pad)}");
        }

        (await GelezenAsync()).ShouldBe(voor);
    }

    [Theory]
    [InlineData("?doel=Nieuwsgierig")]
    [InlineData("?doel=7")]
    [InlineData("/2?doel=Nieuwsgierig")]
    [InlineData("?handler=Csv")]
    public async Task Another_purpose_than_the_four_shows_nothing(string vraag)
    {
        using var bezoeker = await straat.Huis.AlsAsync("privacy-officer");

        using var antwoord = await bezoeker.Http.GetAsync($"{Pagina}{vraag}");

        (await bezoeker.LeesAsync(antwoord)).QuerySelectorAll("tbody tr, .zvh-feiten").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("privacy-officer", HttpStatusCode.OK)]
    [InlineData("coordinerend-fg", HttpStatusCode.OK)]
    [InlineData("regiobeheerder", HttpStatusCode.NotFound)]
    [InlineData("procesregisseur", HttpStatusCode.NotFound)]
    [InlineData("manager", HttpStatusCode.NotFound)]
    public async Task Only_the_privacy_officer_and_the_coordinating_officer_read_it(string rol, HttpStatusCode verwacht)
    {
        using var bezoeker = await straat.Huis.AlsAsync(rol);

        (await bezoeker.StatusAsync($"{Pagina}?doel=InterneControle")).ShouldBe(verwacht);
    }

    [Fact]
    public async Task A_page_shows_accounts_but_no_name_from_a_record_and_counts_nothing()
    {
        using var manager = await straat.Huis.AlsAsync("manager");
        (await manager.OpenAsync($"/proef/dossiers/{straat.Dossier}")).DocumentElement.TextContent.ShouldContain("Qwxz Zeldzaam");
        using var bezoeker = await straat.Huis.AlsAsync("privacy-officer");

        var pagina = await bezoeker.OpenAsync($"{Pagina}?doel=Rechtmatigheidscontrole&object={straat.Dossier}&actie=Lezen");

        pagina.Tekst().ShouldContain("Manager");
        pagina.Tekst().ShouldContain("Proef: dossier", customMessage: "kinds are said in words");
        pagina.Tekst().ShouldContain(straat.Dossier.ToString());
        pagina.DocumentElement.TextContent.ShouldNotContain("Zeldzaam");
        pagina.QuerySelectorAll(".zvh-tabel__aantal").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_account_is_filtered_on_by_its_name_without_the_name_in_the_address()
    {
        using var manager = await straat.Huis.AlsAsync("manager");
        await manager.OpenAsync($"/proef/dossiers/{straat.Dossier}");
        using var bezoeker = await straat.Huis.AlsAsync("privacy-officer");
        var pagina = await bezoeker.OpenAsync($"{Pagina}?doel=InterneControle&actie=Lezen");

        using var antwoord = await bezoeker.VerstuurAsync(pagina, "main form[method=post]", new() { ["account"] = "Manager" });

        var adres = antwoord.Headers.Location!.ToString();
        adres.ShouldContain("actor=");
        adres.ShouldNotContain("anager");
        (await bezoeker.OpenAsync(adres)).QuerySelectorAll("main tbody tr").Select(r => r.Children[2].TextContent).Distinct().ShouldBe(["Manager"]);
        (await bezoeker.ProbeerAsync(pagina, new() { ["account"] = "bestaat.niet" }, "main form[method=post]")).Fouten().ShouldContain("geen account met deze naam");
    }

    [Fact]
    public async Task Paging_goes_down_the_chain_and_back_without_losing_or_repeating_a_row()
    {
        await straat.SchrijfAsync(120, "bladeren");
        using var bezoeker = await straat.Huis.AlsAsync("privacy-officer");
        var adres = $"{Pagina}?doel=InterneControle&soort=proef.dossier&object={straat.Dossier}";

        var eerste = await bezoeker.OpenAsync(adres);
        var tweede = await bezoeker.OpenAsync(eerste.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var terug = await bezoeker.OpenAsync(tweede.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);

        var nummers = Nummers(eerste).Concat(Nummers(tweede)).ToList();
        nummers.Count.ShouldBe(100);
        nummers.ShouldBe(nummers.OrderDescending().Distinct());
        Nummers(terug).ShouldBe(Nummers(eerste));
    }

    [Fact]
    public async Task One_row_shows_all_its_columns_and_whether_it_fits()
    {
        await straat.SchrijfAsync(1, "detail");
        var regel = (await straat.RegelsAsync()).Last(r => r.Codes == "detail0");
        using var bezoeker = await straat.Huis.AlsAsync("privacy-officer");

        var pagina = await bezoeker.OpenAsync($"{Pagina}/{regel.Volgnummer}?doel=IntegriteitEnBeveiliging");

        pagina.Tekst().ShouldContain(Convert.ToHexStringLower(regel.Hash));
        pagina.Tekst().ShouldContain("detail0");
        pagina.QuerySelectorAll(".zvh-melding--fout").ShouldBeEmpty();
        (await straat.RegelsAsync())[^1].ObjectId.ShouldBe($"{regel.Volgnummer}");
        await straat.KnoeiAsync($"update audit.regel set codes = 'anders' where volgnummer = {regel.Volgnummer}", async () =>
            (await bezoeker.OpenAsync($"{Pagina}/{regel.Volgnummer}?doel=IntegriteitEnBeveiliging")).Tekst().ShouldContain($"Regel {regel.Volgnummer} is veranderd."));
    }

    [Fact]
    public async Task The_export_is_a_file_that_is_written_down_with_its_purpose()
    {
        await straat.SchrijfAsync(1, "csv");
        using var bezoeker = await straat.Huis.AlsAsync("coordinerend-fg");

        using var antwoord = await bezoeker.Http.GetAsync($"{Pagina}?handler=Csv&doel=GerechtelijkeProcedure&soort=proef.dossier");

        antwoord.Content.Headers.ContentDisposition!.FileName.ShouldBe("logboek.csv");
        var regels = (await antwoord.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        regels[0].ShouldContain("volgnummer;op;actie;soort");
        regels.Skip(1).ShouldAllBe(r => r.Contains(";proef.dossier;", StringComparison.Ordinal));
        regels.ShouldContain(r => r.Contains(";csv0;", StringComparison.Ordinal));
        var log = (await straat.RegelsAsync()).TakeLast(4).ToList();
        log.ShouldContain(r => r.Actie == "LogboekLezen" && r.Doel == "GerechtelijkeProcedure" && r.Codes.StartsWith("csv", StringComparison.Ordinal));
        log.ShouldContain(r => r.Actie == "Uitvoeren");
    }

    [Fact]
    public async Task What_somebody_types_in_a_filter_does_not_reach_the_log()
    {
        using var bezoeker = await straat.Huis.AlsAsync("privacy-officer");

        (await bezoeker.OpenAsync($"{Pagina}?doel=InterneControle&soort=Qwxzgetypt")).Fouten().ShouldContain("komt in het logboek niet voor");
        (await bezoeker.OpenAsync($"{Pagina}?doel=InterneControle&object=Qwxzgetypt")).Fouten().ShouldNotBeEmpty();
        (await bezoeker.StatusAsync($"{Pagina}?handler=Csv&doel=InterneControle&soort=Qwxzgetypt")).ShouldBe(HttpStatusCode.Redirect);

        (await straat.Database.VraagAsync<long>("select count(*) from audit.regel r where r::text like '%Qwxz%'")).ShouldBe(0);
    }

    private static List<long> Nummers(AngleSharp.Html.Dom.IHtmlDocument pagina) =>
        [.. pagina.QuerySelectorAll("main tbody th").Select(t => long.Parse(t.TextContent, System.Globalization.CultureInfo.InvariantCulture))];

    private Task<long> GelezenAsync() => straat.Database.VraagAsync<long>("select count(*) from audit.regel where actie = 'LogboekLezen' and doel = 'InterneControle'");
}
