using System.Net;
using Zvh.Testing;
using static Zvh.Plustaken.Tests.Reintegratie.Terugkeerstraat;

namespace Zvh.Plustaken.Tests.Reintegratie;

/// <summary>A place in the Fasehuis from asking to leaving, and the moments of an ISD measure.</summary>
public sealed class FasehuisEnIsdTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    private const string Vraag = "form[action*='VraagFasehuis']", Selecteer = "form[action*='Selecteer']", Plaats = "form[action*='handler=Plaats']", Isd = "form[action*='handler=Isd']";

    [Fact]
    public async Task Who_meets_the_criteria_is_selected_and_waits_until_there_is_a_place()
    {
        await Instellen.ZetAsync(fixture.Database, "reintegratie.fasehuis-plekken", "1");
        await Instellen.ZetAsync(fixture.Database, "reintegratie.fasehuis-criteria", "Wil zelf");
        using var nazorg = await fixture.Huis.AlsAsync(Nazorg);
        var een = await BeginAsync(fixture.Huis, nazorg, "Faseeen");
        var twee = await BeginAsync(fixture.Huis, nazorg, "Fasetwee");
        await StuurAsync(nazorg, een, Vraag, []);
        await StuurAsync(nazorg, twee, Vraag, []);
        (await FoutenAsync(nazorg, een, Selecteer, new() { ["Selectie.Geselecteerd"] = "true", ["Selectie.Reden"] = "Past" })).ShouldContain("Nog niet voldaan: Wil zelf");
        foreach (var terugkeer in new[] { een, twee })
        {
            await StuurAsync(nazorg, terugkeer, Selecteer, new() { ["Selectie.Geselecteerd"] = "true", ["Selectie.Voldoet"] = "Wil zelf", ["Selectie.Reden"] = "Past" });
        }

        await StuurAsync(nazorg, een, Plaats, Plek("1-3-2026", "31-5-2026"));
        (await FoutenAsync(nazorg, twee, Plaats, Plek("31-5-2026", "1-8-2026"))).ShouldSatisfyAllConditions(f => f.ShouldContain("alle 1 plekken bezet"), f => f.ShouldContain("blijft op de wachtlijst"));
        (await nazorg.OpenAsync("/reintegratie/fasehuis")).QuerySelector($"main a[href='{twee}']").ShouldNotBeNull("it waits");
        (await FoutenAsync(nazorg, een, "form[action*='Vertrek']", new() { ["Vertrek.Op"] = "1-1-2099" })).ShouldContain("moet nog komen");
        await StuurAsync(nazorg, een, "form[action*='Vertrek']", new() { ["Vertrek.Op"] = "30-5-2026" });
        await StuurAsync(nazorg, twee, Plaats, Plek("31-5-2026", "1-8-2026"));

        (await nazorg.OpenAsync(twee)).Tekst().ShouldContain("heeft een plek");
        (await nazorg.OpenAsync(een)).Tekst().ShouldContain("vertrokken");
    }

    [Fact]
    public async Task Who_is_not_selected_hears_why_and_can_be_asked_for_again()
    {
        using var nazorg = await fixture.Huis.AlsAsync(Nazorg);
        var terugkeer = await BeginAsync(fixture.Huis, nazorg, "Fasenee");
        await StuurAsync(nazorg, terugkeer, Vraag, []);
        (await nazorg.OpenAsync("/")).QuerySelectorAll($".zvh-werk a[href='{terugkeer}']").ShouldContain(a => a.TextContent.Contains("beslis over het Fasehuis", StringComparison.Ordinal));

        await StuurAsync(nazorg, terugkeer, Selecteer, new() { ["Selectie.Geselecteerd"] = "false", ["Selectie.Reden"] = "Heeft een kamer" });

        (await nazorg.OpenAsync(terugkeer)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("niet geselecteerd"), t => t.ShouldContain("Heeft een kamer"));
        await StuurAsync(nazorg, terugkeer, Vraag, []);
        using var manager = await fixture.Huis.AlsAsync("manager");
        (await manager.StatusAsync("/reintegratie/fasehuis")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_isd_measure_has_moments_of_its_own_and_the_test_by_the_court_waits_until_it_is_decided()
    {
        using var nazorg = await fixture.Huis.AlsAsync(Nazorg);
        var velden = Velden(await MeldAsync(fixture.Huis, "Isdstra"));
        (velden["Invoer.Soort"], velden["Invoer.Vrij"]) = ("Isd", "");
        var terugkeer = await StuurAsync(nazorg, "/reintegratie/terugkeren/nieuw", Paginahulp.Formulier, velden);
        Dictionary<string, string> Momenten(string einde, string toets) => new() { ["Isd.Begin"] = "1-9-2025", ["Isd.ToetsOp"] = "1-9-2026", ["Isd.Toets"] = toets, ["Isd.ExtramuraalOp"] = "1-3-2027", ["Isd.Einde"] = einde };
        (await FoutenAsync(nazorg, terugkeer, Isd, Momenten("2-9-2027", ""))).ShouldContain("hoogstens 2 jaar");
        await StuurAsync(nazorg, terugkeer, Isd, Momenten("31-8-2027", ""));
        (await nazorg.OpenAsync(terugkeer)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("1 sep 2026"), t => t.ShouldContain("1 mrt 2027"), t => t.ShouldContain("31 aug 2027"));
        (await nazorg.OpenAsync("/")).QuerySelectorAll($".zvh-werk a[href='{terugkeer}']").ShouldContain(a => a.TextContent.Contains("toets door de rechter", StringComparison.Ordinal));

        await StuurAsync(nazorg, terugkeer, Isd, Momenten("31-8-2027", "Voortzetten"));

        (await nazorg.OpenAsync(terugkeer)).Tekst().ShouldContain("de maatregel gaat door");
        (await nazorg.OpenAsync("/")).QuerySelectorAll($".zvh-werk a[href='{terugkeer}']").ShouldNotContain(a => a.TextContent.Contains("toets door de rechter", StringComparison.Ordinal));
        var straf = await BeginAsync(fixture.Huis, nazorg, "Strafstra");
        (await nazorg.OpenAsync(straf)).QuerySelector(Isd).ShouldBeNull();
    }

    private static Dictionary<string, string> Plek(string van, string tot) => new() { ["Plek.Van"] = van, ["Plek.Tot"] = tot };
}
