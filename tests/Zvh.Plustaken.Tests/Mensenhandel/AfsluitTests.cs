using Microsoft.Extensions.DependencyInjection;
using Zvh.Mensenhandel.Signalen;
using Zvh.Testing;
using static Zvh.Plustaken.Tests.Mensenhandel.Signaalstraat;

namespace Zvh.Plustaken.Tests.Mensenhandel;

/// <summary>Tracks that end, open again and are emptied, and what waits for the consent of the victim (A-198 to A-203, B1.16, B4.13).</summary>
public sealed class AfsluitTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    private const string Stap = "form[action*='handler=Stap']", SluitAf = "form[action*='handler=SluitAf']", Heropen = "form[action*='handler=Heropen']", Toestemming = "form[action*='handler=Toestemming']";

    [Fact]
    public async Task Before_the_victim_consents_nothing_is_asked_for_and_what_the_law_makes_reported_can_be_kept()
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        using var zorg = await fixture.Huis.AlsAsync(Zorg);
        await PlaatsAsync(screener, "Slachtoffer");
        var spoor = await SpoorAsync(zorg, Zorglijst);
        (await zorg.OpenAsync(spoor)).Tekst().ShouldContain("Zet nog niets in gang");

        foreach (var stand in new[] { "Loopt", "Klaar" })
        {
            (await FoutenAsync(zorg, spoor, Stap, new() { ["Stap.Stand"] = stand })).ShouldSatisfyAllConditions(f => f.ShouldContain("gaf nog geen toestemming"), f => f.ShouldContain("leg die vast"));
        }

        await StuurAsync(zorg, spoor, Stap, new() { ["Stap.Stand"] = "Nvt" });
        await StuurAsync(zorg, spoor, "form[action*='handler=Wijzig']", new() { ["Gegevens.Naam"] = "Slachtoffer Zwvtrk", ["Gegevens.Comensha"] = "CM-8812" });
        await StuurAsync(zorg, spoor, Toestemming, new() { ["Toestemming.Op"] = "1-11-2026" });
        await StuurAsync(zorg, spoor, Stap, new() { ["Stap.Stand"] = "Klaar" });

        (await zorg.OpenAsync(spoor)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("CM-8812"), t => t.ShouldNotContain("Zet nog niets in gang"));
    }

    [Fact]
    public async Task Care_that_ended_is_read_only_opens_again_with_a_reason_and_the_victim_can_still_withdraw()
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        using var zorg = await fixture.Huis.AlsAsync(Zorg);
        var signaal = await PlaatsAsync(screener, "Slachtoffer");
        var spoor = await SpoorAsync(zorg, Zorglijst);
        await StuurAsync(zorg, spoor, Toestemming, new() { ["Toestemming.Op"] = "1-11-2026" });
        await StuurAsync(zorg, spoor, Stap, new() { ["Stap.Stand"] = "Loopt" });
        (await FoutenAsync(zorg, spoor, SluitAf, new() { ["Einde.Resultaat"] = "Geholpen" })).ShouldContain("Dit loopt nog: verblijf");
        await StuurAsync(zorg, spoor, Stap, new() { ["Stap.Stand"] = "Klaar" });
        var oud = await zorg.OpenAsync(spoor);

        await StuurAsync(zorg, spoor, SluitAf, new() { ["Einde.Resultaat"] = "Geholpen" });

        (await zorg.ProbeerAsync(oud, new() { ["Notitie.Tekst"] = "Nog iets" }, "form[action*='handler=Noteer']")).Fouten().ShouldContain("Open het eerst weer, met een reden");
        (await zorg.OpenAsync(spoor)).QuerySelector(Stap).ShouldBeNull();
        (await zorg.OpenAsync(Zorglijst)).QuerySelector($"main a[href='{spoor}']").ShouldBeNull();
        (await zorg.OpenAsync($"{Zorglijst}?afgesloten=true")).QuerySelector($"main a[href='{spoor}']").ShouldNotBeNull();

        // A new signal of the bundle begins anew.
        var tweede = await MeldAsync(screener);
        await StuurAsync(screener, tweede, "form[action*='handler=Bundel']", new() { ["Bundel.SignaalId"] = signaal.Split('/')[^1] });
        await StuurAsync(screener, tweede, Plaatsformulier, Plek("Slachtoffer"));
        (await SpoorAsync(zorg, Zorglijst)).ShouldNotBe(spoor);

        (await FoutenAsync(zorg, spoor, Heropen, new() { ["Heropen.Reden"] = " " })).ShouldContain("waarom dit spoor weer opengaat");
        await StuurAsync(zorg, spoor, Heropen, new() { ["Heropen.Reden"] = "Belde opnieuw" });
        (await zorg.OpenAsync(spoor)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Belde opnieuw"), t => t.ShouldContain("het slachtoffer is geholpen"));

        await StuurAsync(zorg, spoor, SluitAf, new() { ["Einde.Resultaat"] = "Overgedragen" });
        await StuurAsync(zorg, spoor, "form[action*='handler=TrekIn']", []);
        (await zorg.OpenAsync(spoor)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldNotContain("Zwvtrk"), t => t.ShouldNotContain("Belde opnieuw"));
        (await zorg.OpenAsync(spoor)).QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_approach_ends_once_its_actions_are_done_and_opens_again_with_a_reason()
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        using var regie = await fixture.Huis.AlsAsync(Regie);
        await PlaatsAsync(screener, "Dader");
        var spoor = await SpoorAsync(regie, Regielijst);
        await StuurAsync(regie, spoor, "form[action*='handler=SpreekAf']", new() { ["Actie.Tekst"] = "Controle van het pand" });
        (await FoutenAsync(regie, spoor, SluitAf, new() { ["Einde.Resultaat"] = "Gestopt" })).ShouldContain("Er staat nog 1 actie open");
        await StuurAsync(regie, spoor, "form[action*='handler=RondAf']", []);
        var oud = await regie.OpenAsync(spoor);

        await StuurAsync(regie, spoor, SluitAf, new() { ["Einde.Resultaat"] = "Gestopt" });

        (await regie.ProbeerAsync(oud, new() { ["Actie.Tekst"] = "Nog iets" }, "form[action*='handler=SpreekAf']")).Fouten().ShouldContain("Open die eerst weer");
        (await regie.OpenAsync(spoor)).Tekst().ShouldContain("de uitbuiting is gestopt");
        (await regie.OpenAsync(Regielijst)).QuerySelector($"main a[href='{spoor}']").ShouldBeNull();
        await StuurAsync(regie, spoor, Heropen, new() { ["Heropen.Reden"] = "Er is een nieuw pand" });
        (await regie.OpenAsync(spoor)).Tekst().ShouldContain("Er is een nieuw pand");
        (await regie.OpenAsync(spoor)).QuerySelector(SluitAf).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_year_after_their_end_tracks_are_empty_and_so_is_the_signal_once_both_are_and_the_count_stays()
    {
        using var screener = await fixture.Huis.AlsAsync(Screener);
        using var zorg = await fixture.Huis.AlsAsync(Zorg);
        using var regie = await fixture.Huis.AlsAsync(Regie);
        var beide = await PlaatsAsync(screener, "Beide");
        var (zorgspoor, daderspoor) = (await SpoorAsync(zorg, Zorglijst), await SpoorAsync(regie, Regielijst));
        using var manager = await fixture.Huis.AlsAsync("manager");
        var geteld = (await manager.OpenAsync("/mensenhandel/cijfers")).QuerySelector("main table")!.TextContent;
        await StuurAsync(zorg, zorgspoor, SluitAf, new() { ["Einde.Resultaat"] = "UitBeeld" });
        await VerouderAsync("slachtofferspoor", zorgspoor);
        await RuimOpAsync();

        (await zorg.OpenAsync(zorgspoor)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldNotContain("Zwvtrk"), t => t.ShouldNotContain("veilige plek"), t => t.ShouldContain("zijn verwijderd"), t => t.ShouldContain("uit beeld"));
        (await zorg.OpenAsync(zorgspoor)).QuerySelectorAll("main form").ShouldBeEmpty("nothing is left to open again");
        (await screener.OpenAsync(beide)).Tekst().ShouldContain("Qwxz", customMessage: "the other track goes on");

        await StuurAsync(regie, daderspoor, SluitAf, new() { ["Einde.Resultaat"] = "Strafzaak" });
        await VerouderAsync("daderspoor", daderspoor);
        await RuimOpAsync();

        (await regie.OpenAsync(daderspoor)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldNotContain("Vbnqj"), t => t.ShouldNotContain("paspoorten"));
        (await screener.OpenAsync(beide)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldNotContain("Qwxz"), t => t.ShouldContain("zijn verwijderd"));
        (await manager.OpenAsync("/mensenhandel/cijfers")).QuerySelector("main table")!.TextContent.ShouldBe(geteld);
    }

    private Task<int> VerouderAsync(string tabel, string spoor) =>
        fixture.Database.VraagAsync<int>($"update mensenhandel.{tabel} set afgesloten_op = now() - interval '13 months' where id = '{spoor.Split('/')[^1]}' returning 1");

    // The host at work may have taken the rows first; then there is nothing left here, and that is as good.
    private async Task RuimOpAsync()
    {
        while (await fixture.Database.VraagAsync<bool>("""
            select exists (select 1 from mensenhandel.slachtofferspoor where afgesloten_op < now() - interval '12 months' and gewist_op is null)
                or exists (select 1 from mensenhandel.daderspoor where afgesloten_op < now() - interval '12 months' and gewist_op is null)
            """))
        {
            await fixture.Huis.InAsync<IServiceProvider, bool>(d => d.GetRequiredService<SignaalopruimJob>().WerkAsync(CancellationToken.None));
        }
    }
}
