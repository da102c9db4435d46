using System.Net;
using Zvh.Jeugdtafels.Domein;
using Zvh.Testing;
using static Zvh.Plustaken.Tests.Jeugdtafels.Jeugdstraat;

namespace Zvh.Plustaken.Tests.Jeugdtafels;

/// <summary>What stands around the requests: hours, signals, figures and the switch of the module.</summary>
public sealed class JeugdwerkTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    [Fact]
    public async Task Hours_are_written_in_quarters_and_finance_reads_the_sum()
    {
        using var secretaris = await fixture.Huis.AlsAsync(Secretaris);
        using var financieel = await fixture.Huis.AlsAsync("financieel-medewerker");
        Dictionary<string, string> Uren(string uren, string dag = "2-3-2025") => new() { ["Invoer.Op"] = dag, ["Invoer.Tafel"] = "Bescherming", ["Invoer.Soort"] = "Voorzitten", ["Invoer.Uren"] = uren };
        (await FoutenAsync(secretaris, "/jeugdtafels/uren", Paginahulp.Formulier, Uren("1,3"))).ShouldContain("Vul kwartieren in");
        (await FoutenAsync(secretaris, "/jeugdtafels/uren", Paginahulp.Formulier, Uren("1", "1-1-2099"))).ShouldContain("moet nog komen");
        await StuurAsync(secretaris, "/jeugdtafels/uren", "form:not([action*='Weg'])[method=post]:has([name='Invoer.Uren'])", Uren("7,25"));
        (await FoutenAsync(secretaris, "/jeugdtafels/uren", "form:has([name='Invoer.Uren'])", Uren("5"))).ShouldContain("staan al 7,25 uren");

        var pagina = await financieel.OpenAsync("/jeugdtafels/uren?jaar=2025");

        pagina.Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("maart"), t => t.ShouldContain("7,25"));
        pagina.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_signal_gets_its_lesson_and_the_manager_reads_it()
    {
        using var voorzitter = await fixture.Huis.AlsAsync(Voorzitter);
        using var manager = await fixture.Huis.AlsAsync("manager");
        await StuurAsync(voorzitter, "/jeugdtafels/signalen", "form:has([name='Invoer.Titel'])", new() { ["Invoer.Titel"] = "Wachtlijst Qwxz", ["Invoer.Tekst"] = "Hulp begint te laat" });
        const string Les = "section[aria-label='Wachtlijst Qwxz'] form";
        (await FoutenAsync(voorzitter, "/jeugdtafels/signalen", Les, new() { ["les"] = " " })).ShouldContain("Schrijf op wat er is geleerd");

        await StuurAsync(voorzitter, "/jeugdtafels/signalen", Les, new() { ["les"] = "Eerder aanmelden" });

        (await manager.OpenAsync("/jeugdtafels/signalen")).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Wachtlijst Qwxz"), t => t.ShouldContain("Eerder aanmelden"));
    }

    [Fact]
    public async Task An_administrator_reads_figures_and_no_request()
    {
        using var voorzitter = await fixture.Huis.AlsAsync(Voorzitter);
        using var bestuurder = await fixture.Huis.AlsAsync("bestuurder");
        var verzoek = await VraagAsync(voorzitter, Jeugdtafel.Expertteam, ("Pijler", "Consultatie"));

        (await bestuurder.OpenAsync("/jeugdtafels/cijfers")).Tekst().ShouldContain("Regionaal Expert Team jeugd");
        (await bestuurder.StatusAsync(verzoek)).ShouldBe(HttpStatusCode.NotFound);
    }
}

/// <summary>A region that has one of the tables .</summary>
public sealed class MarkiezatenJeugdTests(MarkiezatenFixture fixture) : IClassFixture<MarkiezatenFixture>
{
    [Fact]
    public async Task A_house_offers_the_tables_that_it_has()
    {
        using var voorzitter = await fixture.Huis.AlsAsync(Voorzitter);

        var keuze = await voorzitter.OpenAsync("/jeugdtafels/verzoeken/nieuw");

        keuze.QuerySelectorAll("main a[href*='tafel=']").Select(a => a.TextContent).ShouldBe(["Nazorgtafel jeugd"]);
        (await voorzitter.OpenAsync(Nieuw(Jeugdtafel.Bescherming))).QuerySelector("[name='Invoer.Naam']").ShouldBeNull("this house has no such table");
    }
}
