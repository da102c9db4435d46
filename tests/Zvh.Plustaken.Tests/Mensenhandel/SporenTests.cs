using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Mensenhandel.Domein;
using Zvh.Mensenhandel.Signalen;
using Zvh.Testing;
using static Zvh.Plustaken.Tests.Mensenhandel.Signaalstraat;

namespace Zvh.Plustaken.Tests.Mensenhandel;

/// <summary>Two tracks that do not know of each other (A-055, A-058, B4.13).</summary>
public sealed class SporenTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    [Fact]
    public async Task Of_a_signal_in_both_tracks_each_sees_the_own_one_and_no_trace_of_the_other()
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        using var zorg = await fixture.Huis.AlsAsync(Zorg);
        using var regie = await fixture.Huis.AlsAsync(Regie);
        var beide = await PlaatsAsync(screener, "Beide");
        var (zorgspoor, daderspoor) = (await SpoorAsync(zorg, Zorglijst), await SpoorAsync(regie, Regielijst));

        (await zorg.OpenAsync(zorgspoor)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Zwvtrk"), t => t.ShouldContain("Zoekt een veilige plek"), t => t.ShouldNotContain("Vbnqj"), t => t.ShouldNotContain("paspoorten"));
        (await regie.OpenAsync(daderspoor)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Vbnqj"), t => t.ShouldContain("paspoorten"), t => t.ShouldNotContain("Zwvtrk"), t => t.ShouldNotContain("veilige plek"));
        foreach (var (wie, vreemd) in new[] { (zorg, daderspoor), (regie, zorgspoor) })
        {
            (await wie.StatusAsync(vreemd)).ShouldBe(HttpStatusCode.NotFound);
            (await wie.StatusAsync(vreemd[..vreemd.LastIndexOf('/')])).ShouldBe(HttpStatusCode.NotFound);
            (await wie.StatusAsync(beide)).ShouldBe(HttpStatusCode.NotFound, "the signal says that there are two");
            (await wie.StatusAsync(Signalen)).ShouldBe(HttpStatusCode.NotFound);
            (await wie.StatusAsync($"/privacy/inzage?soort=mensenhandel.signaal&object={beide.Split('/')[^1]}")).ShouldBe(HttpStatusCode.NotFound, "who looked would tell who works in the other track");
        }

        (await screener.StatusAsync(zorgspoor)).ShouldBe(HttpStatusCode.NotFound);
        (await screener.StatusAsync(daderspoor)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Neither_figures_nor_the_tracks_themselves_tell_of_the_other()
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        await PlaatsAsync(screener, "Dader");
        foreach (var rol in new[] { Zorg, Regie })
        {
            using var wie = await fixture.Huis.AlsAsync(rol);
            (await wie.OpenAsync("/mensenhandel/cijfers")).Tekst().ShouldNotContain("slachtoffer", Case.Insensitive);
        }

        foreach (var (van, naar) in new[] { (typeof(Slachtofferspoor), "dader"), (typeof(Daderspoor), "slachtoffer") })
        {
            van.GetProperties().Select(p => p.Name).ShouldNotContain(n => n.Contains(naar, StringComparison.OrdinalIgnoreCase) || n.Contains("signaal", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Signals_of_one_bundle_come_in_one_track_and_the_reporter_does_not_hear_which()
    {
        using var melder = await fixture.Huis.AlsAsync(Aandacht);
        using var screener = await fixture.Huis.AlsAsync(Screener);
        using var zorg = await fixture.Huis.AlsAsync(Zorg);
        var eerste = await PlaatsAsync(screener, "Slachtoffer");
        var tweede = await MeldAsync(melder);
        await StuurAsync(screener, tweede, "form[action*='handler=Bundel']", new() { ["Bundel.SignaalId"] = eerste.Split('/')[^1] });
        (await screener.OpenAsync(tweede)).QuerySelector($"a[href='{eerste}']").ShouldNotBeNull();
        var spoor = await SpoorAsync(zorg, Zorglijst);
        await StuurAsync(screener, tweede, Plaatsformulier, Plek("Slachtoffer", ("VoorZorg", "Belde nog een keer")));

        (await SpoorAsync(zorg, Zorglijst)).ShouldBe(spoor, "no new track began");
        (await zorg.OpenAsync(spoor)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Belde nog een keer"), t => t.ShouldContain("Zoekt een veilige plek"));
        (await melder.OpenAsync(tweede)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("het huis gaat ermee verder"), t => t.ShouldNotContain("slachtoffer"));
        (await melder.OpenAsync(tweede)).QuerySelector($"a[href='{eerste}']").ShouldBeNull();
    }

    [Fact]
    public async Task A_step_is_kept_and_once_consent_is_withdrawn_nothing_changes_and_the_data_are_gone()
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        using var zorg = await fixture.Huis.AlsAsync(Zorg);
        var signaal = await PlaatsAsync(screener, "Slachtoffer");
        var spoor = await SpoorAsync(zorg, Zorglijst);
        (await FoutenAsync(zorg, spoor, "form[action*='handler=Toestemming']", new() { ["Toestemming.Op"] = "1-1-2099" })).ShouldContain("Deze dag moet nog komen");
        await StuurAsync(zorg, spoor, "form[action*='handler=Toestemming']", new() { ["Toestemming.Op"] = "1-11-2026" });
        await StuurAsync(zorg, spoor, "form[action*='handler=Stap']", new() { ["Stap.Stand"] = "Loopt", ["Stap.Toelichting"] = "Aangevraagd bij de IND" });
        await StuurAsync(zorg, spoor, "form[action*='handler=Wijzig']", new() { ["Gegevens.Naam"] = "Slachtoffer Zwvtrk", ["Gegevens.Comensha"] = "CM-7731" });
        (await zorg.OpenAsync(spoor)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("toestemming gegeven"), t => t.ShouldContain("loopt"), t => t.ShouldContain("Aangevraagd bij de IND"), t => t.ShouldContain("CM-7731"));
        var oud = await zorg.OpenAsync(spoor);

        await StuurAsync(zorg, spoor, "form[action*='handler=TrekIn']", []);

        foreach (var (formulier, velden) in new (string, Dictionary<string, string>)[]
        {
            ("form[action*='handler=Stap']", new() { ["Stap.Stand"] = "Klaar" }), ("form[action*='handler=Noteer']", new() { ["Notitie.Tekst"] = "Toch nog iets" }),
            ("form[action*='handler=Wijzig']", new() { ["Gegevens.Naam"] = "Terug Qwxz" }), ("form[action*='handler=Toestemming']", new() { ["Toestemming.Op"] = "2-11-2026" }), ("form[action*='handler=TrekIn']", []),
        })
        {
            (await zorg.ProbeerAsync(oud, velden, formulier)).Fouten().ShouldSatisfyAllConditions(f => f.ShouldContain("trok de toestemming in"), f => f.ShouldContain("dan begint een nieuw spoor"));
        }

        var leeg = await zorg.OpenAsync(spoor);
        leeg.Tekst().ShouldSatisfyAllConditions(t => t.ShouldNotContain("Zwvtrk"), t => t.ShouldNotContain("CM-7731"), t => t.ShouldNotContain("IND"), t => t.ShouldNotContain("veilige plek"), t => t.ShouldContain("zijn verwijderd"));
        leeg.QuerySelectorAll("main form").ShouldBeEmpty();
        while (await fixture.Database.VraagAsync<bool>($"select slachtofferspoor_id is not null from mensenhandel.uitbuitingssignaal where id = '{signaal.Split('/')[^1]}'"))
        {
            await fixture.Huis.InAsync<IServiceProvider, bool>(d => d.GetRequiredService<IntrekkingJob>().WerkAsync(CancellationToken.None));
        }

        (await screener.OpenAsync(signaal)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldNotContain("Qwxz"), t => t.ShouldContain("zorg voor het slachtoffer"));
        (await fixture.Database.VraagAsync<int>($"select count(*)::int from mensenhandel.slachtofferspoor where id = '{spoor.Split('/')[^1]}'")).ShouldBe(1, "the count stays");
    }

    [Fact]
    public async Task The_offender_track_has_somebody_who_leads_it_and_actions_that_end()
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        using var regie = await fixture.Huis.AlsAsync(Regie);
        await PlaatsAsync(screener, "Dader");
        var spoor = await SpoorAsync(regie, Regielijst);
        (await FoutenAsync(regie, spoor, "form[action*='handler=Wijzig']", new() { ["Invoer.ProcesregisseurId"] = (await fixture.AccountAsync(Zorg)).ToString() })).ShouldContain("Kies een procesregisseur");
        await StuurAsync(regie, spoor, "form[action*='handler=Wijzig']", new() { ["Invoer.ProcesregisseurId"] = (await fixture.AccountAsync(Regie)).ToString() });
        await StuurAsync(regie, spoor, "form[action*='handler=SpreekAf']", new() { ["Actie.Tekst"] = "Controle van het pand" });

        await StuurAsync(regie, spoor, "form[action*='handler=RondAf']", []);

        (await regie.OpenAsync(spoor)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Controle van het pand"), t => t.ShouldContain("klaar"), t => t.ShouldNotContain("nog niemand"));
        (await regie.OpenAsync(spoor)).QuerySelector("form[action*='handler=RondAf']").ShouldBeNull();
    }
}

/// <summary>What is counted, and for whom .</summary>
public sealed class MenscijfersTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    [Fact]
    public async Task An_administrator_reads_advice_and_approaches_and_whoever_works_in_a_track_cannot_subtract_his_own()
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        foreach (var plaatsing in new[] { "Advies", "Advies", "Elders", "Slachtoffer", "Dader", "Beide" })
        {
            await PlaatsAsync(screener, plaatsing);
        }

        await MeldAsync(screener);
        foreach (var rol in new[] { "manager", "bestuurder" })
        {
            using var lezer = await fixture.Huis.AlsAsync(rol);
            (await RijenAsync(lezer)).ShouldBe(["Advies 2", "Aanpak of coördinatie 3", "Meldingen: advies en aanpak samen 5", "Naar een andere partij 1", "Nog niet besproken 1"]);
            (await lezer.StatusAsync(Signalen)).ShouldBe(HttpStatusCode.NotFound);
        }

        foreach (var rol in new[] { Zorg, Regie })
        {
            using var lezer = await fixture.Huis.AlsAsync(rol);
            (await RijenAsync(lezer)).ShouldBe(["Meldingen: advies en aanpak samen 5", "Naar een andere partij 1", "Nog niet besproken 1"]);
        }

        await PlaatsAsync(screener, "Beide");
        await PlaatsAsync(screener, "Beide");
        using var zorg = await fixture.Huis.AlsAsync(Zorg);
        (await RijenAsync(zorg)).ShouldContain("Aanpak of coördinatie 5", "a signal in both tracks counts once");
    }

    private static async Task<IReadOnlyList<string>> RijenAsync(Bezoeker bezoeker) =>
        [.. (await bezoeker.OpenAsync("/mensenhandel/cijfers")).QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent.Trim())))];
}
