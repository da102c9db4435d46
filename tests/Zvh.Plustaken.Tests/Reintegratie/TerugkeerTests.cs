using System.Net;
using Zvh.Reintegratie.Domein;
using Zvh.Testing;
using static Zvh.Plustaken.Tests.Reintegratie.Terugkeerstraat;

namespace Zvh.Plustaken.Tests.Reintegratie;

/// <summary>From report of detention to the municipality that takes over, as nazorgcoördinator and municipality see it (A-031, A-032, B4.5).</summary>
public sealed class TerugkeerTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    [Fact]
    public async Task A_report_is_enriched_weighed_handed_over_and_confirmed()
    {
        using var nazorg = await fixture.Huis.AlsAsync(Nazorg);
        using var gemeente = await fixture.Huis.AlsAsync("partner-deelnemer");
        var terugkeer = await BeginAsync(fixture.Huis, nazorg, "Terugstra");
        (await nazorg.OpenAsync(terugkeer)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Demo Terugstra"), t => t.ShouldContain("PI Noord"));
        (await nazorg.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{terugkeer}']").ShouldNotBeNull("it is not weighed");
        (await gemeente.StatusAsync(terugkeer)).ShouldBe(HttpStatusCode.NotFound, "nobody handed it over");
        await VerrijkAsync(nazorg, terugkeer, Voorwaarde.Netwerk);
        (await FoutenAsync(nazorg, terugkeer, Weegformulier, Weging("Lokaal"))).ShouldContain("Nog niet bekend: netwerk");
        (await FoutenAsync(nazorg, terugkeer, "form[action*='RondAf']", [])).ShouldContain("Iedere melding wordt gewogen");
        await VerrijkAsync(nazorg, terugkeer);
        await StuurAsync(nazorg, terugkeer, Weegformulier, Weging("Lokaal"));

        await StuurAsync(nazorg, terugkeer, "form[action*='DraagOver']", new() { ["Overdracht.OrganisatieId"] = (await fixture.OrganisatieVanAsync("partner-deelnemer")).ToString() });
        (await FoutenAsync(nazorg, terugkeer, "form[action*='RondAf']", [])).ShouldContain("nog niet bevestigd");
        (await gemeente.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{terugkeer}']").ShouldNotBeNull("it waits for the municipality");
        (await gemeente.OpenAsync(terugkeer)).Tekst().ShouldContain("Demo Terugstra", Case.Sensitive, "with the return comes the melding");
        await StuurAsync(gemeente, terugkeer, "form[action*='Bevestig']", []);

        (await nazorg.OpenAsync(terugkeer)).Tekst().ShouldContain("bij de gemeente");
        (await gemeente.OpenAsync(terugkeer)).QuerySelectorAll("main form").ShouldBeEmpty();
        await StuurAsync(nazorg, terugkeer, "form[action*='RondAf']", []);
        (await nazorg.OpenAsync("/reintegratie/terugkeren?afgerond=true")).QuerySelector($"a[href='{terugkeer}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Lights_keep_their_history_and_weighing_again_takes_it_back()
    {
        using var nazorg = await fixture.Huis.AlsAsync(Nazorg);
        var terugkeer = await BeginAsync(fixture.Huis, nazorg, "Lichtstra");
        await VerrijkAsync(nazorg, terugkeer);
        await StuurAsync(nazorg, terugkeer, "form[action*='handler=Peil']", new() { ["Peil.Voorwaarde"] = "Onderdak", ["Peil.Moment"] = "Binnenkomst", ["Peil.Licht"] = "Groen", ["Peil.Toelichting"] = "Kamer gevonden" });
        (await FoutenAsync(nazorg, terugkeer, "form[action*='handler=Peil']", new() { ["Peil.Voorwaarde"] = "Onderdak", ["Peil.Moment"] = "NaVrijlating", ["Peil.Licht"] = "Groen" })).ShouldContain("nog niet vrij");

        var pagina = await nazorg.OpenAsync(terugkeer);
        pagina.QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("onderdak", StringComparison.Ordinal)).TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("op orde"), t => t.ShouldNotContain("wordt aan gewerkt"));
        pagina.QuerySelectorAll("details li").Count(l => l.TextContent.Contains("onderdak", StringComparison.Ordinal)).ShouldBe(2, "the earlier light stays");

        await StuurAsync(nazorg, terugkeer, Weegformulier, Weging("Lokaal"));
        await StuurAsync(nazorg, terugkeer, "form[action*='DraagOver']", new() { ["Overdracht.OrganisatieId"] = (await fixture.OrganisatieVanAsync("partner-deelnemer")).ToString() });
        await StuurAsync(nazorg, terugkeer, Weegformulier, Weging("Huis"));
        (await nazorg.OpenAsync(terugkeer)).Tekst().ShouldContain("bij het huis");
        (await nazorg.OpenAsync(terugkeer)).QuerySelector("form[action*='DraagOver']").ShouldBeNull("the house keeps it");
    }

    [Fact]
    public async Task What_cannot_begin_says_why()
    {
        using var nazorg = await fixture.Huis.AlsAsync(Nazorg);
        var nummer = await MeldAsync(fixture.Huis, "Dubbelstra");
        var ander = await MeldAsync(fixture.Huis, "Anderstra", "complexe-casuistiek");
        const string Nieuw = "/reintegratie/terugkeren/nieuw";
        (await FoutenAsync(nazorg, Nieuw, Paginahulp.Formulier, Velden("M-1999-00001"))).ShouldContain("geen melding of casus met dit nummer");
        (await FoutenAsync(nazorg, Nieuw, Paginahulp.Formulier, Velden(ander))).ShouldContain("hoort bij een ander thema");
        var vroeg = Velden(nummer);
        vroeg["Invoer.Vrij"] = "1-8-2026";
        (await FoutenAsync(nazorg, Nieuw, Paginahulp.Formulier, vroeg)).ShouldContain("niet vrijkomen voordat hij vastzat");
        await StuurAsync(nazorg, Nieuw, Paginahulp.Formulier, Velden(nummer));

        (await FoutenAsync(nazorg, Nieuw, Paginahulp.Formulier, Velden(nummer))).ShouldContain("is de terugkeer al begonnen");
    }

    [Fact]
    public async Task A_visit_counts_when_help_was_offered_and_reach_is_counted_without_anybody()
    {
        using var nazorg = await fixture.Huis.AlsAsync(Nazorg);
        using var bestuurder = await fixture.Huis.AlsAsync("bestuurder");
        var terugkeer = await BeginAsync(fixture.Huis, nazorg, "Bezoekstra");
        const string Formulier = "form[action*='handler=Bezoek']";
        (await FoutenAsync(nazorg, terugkeer, Formulier, new() { ["Bezoek.Op"] = "1-8-2026" })).ShouldContain("zat de persoon niet vast");
        (await FoutenAsync(nazorg, terugkeer, Formulier, new() { ["Bezoek.Op"] = "2-9-2026", ["Bezoek.HulpAangeboden"] = "true" })).ShouldContain("Hulp aanbieden gaat in een gesprek");

        await StuurAsync(nazorg, terugkeer, Formulier, new() { ["Bezoek.Op"] = "2-9-2026", ["Bezoek.Gesproken"] = "true", ["Bezoek.HulpAangeboden"] = "true", ["Bezoek.Notitie"] = "Wil naar huis" });

        (await nazorg.OpenAsync(terugkeer)).Tekst().ShouldContain("gesproken, hulp aangeboden. Wil naar huis");
        (await bestuurder.OpenAsync("/reintegratie/cijfers?jaar=2026")).QuerySelectorAll("tr").First(r => r.TextContent.Contains("Gesproken", StringComparison.Ordinal)).QuerySelector("td")!.TextContent.ShouldBe("1");
        (await bestuurder.StatusAsync(terugkeer)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_return_is_offered_beside_a_melding_of_its_theme_only()
    {
        using var nazorg = await fixture.Huis.AlsAsync(Nazorg);
        async Task<bool> BiedtAanAsync(string thema)
        {
            var nummer = await MeldAsync(fixture.Huis, $"Link{thema[..3]}stra", thema);
            var pad = (await nazorg.OpenAsync("/casussen/meldingen")).QuerySelectorAll("main a").First(a => a.TextContent.Contains(nummer, StringComparison.Ordinal)).GetAttribute("href")!;
            return (await nazorg.OpenAsync(pad)).QuerySelector("main a[href^='/reintegratie/terugkeren/nieuw']") is not null;
        }

        (await BiedtAanAsync("reintegratie")).ShouldBeTrue();
        (await BiedtAanAsync("complexe-casuistiek")).ShouldBeFalse();
    }

    [Fact]
    public async Task Returns_that_came_in_at_the_same_moment_all_stand_in_the_list()
    {
        const int Aantal = 60;
        await fixture.Database.VraagAsync<int>($"""
            insert into reintegratie.terugkeer (id, thema, onderwerp_id, nummer, gemeente, inrichting, op, stand, fasehuis)
            select gen_random_uuid(), 'reintegratie', gen_random_uuid(), 'M-2020-9' || lpad(n::text, 4, '0'), 'GM0983', 'PI Bulk', '2020-01-01T10:00:00Z', 'Gewogen', false from generate_series(1, {Aantal}) n returning 1
            """);
        using var nazorg = await fixture.Huis.AlsAsync(Nazorg);
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        for (var pad = "/reintegratie/terugkeren"; pad is not null;)
        {
            var pagina = await nazorg.OpenAsync(pad);
            gezien.UnionWith(pagina.QuerySelectorAll("tbody th a").Select(a => a.TextContent.Trim()).Where(n => n.StartsWith("M-2020-9", StringComparison.Ordinal)));
            pad = pagina.QuerySelector("main a[rel=next]")?.GetAttribute("href");
        }

        gezien.Count.ShouldBe(Aantal);
    }
}
