using System.Net;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;
using static Zvh.Kerntaken.Tests.Tafels.Tafelstraat;

namespace Zvh.Kerntaken.Tests.Tafels;

/// <summary>Tafels and their oplegger, and the planning of sittings.</summary>
public sealed class OpleggerTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task A_house_begins_with_the_tafels_of_its_profile()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var tafels = (await beheerder.OpenAsync("/tafels")).QuerySelectorAll("tbody th a").Select(a => a.TextContent.Trim()).ToList();

        tafels.ShouldContain("Screening onbegrepen gedrag");
        var screening = await beheerder.OpenAsync((await beheerder.OpenAsync("/tafels")).QuerySelectorAll("tbody th a").Single(a => a.TextContent.Trim() == "Screening onbegrepen gedrag").GetAttribute("href")!);
        screening.Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("dinsdag, elke week"), t => t.ShouldContain("METggz"), t => t.ShouldContain("Convenant"));
    }

    [Fact]
    public async Task A_change_of_an_oplegger_says_who_and_why()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var tafel = await MaakAsync(fixture, "Oplegproef");
        var oplegger = $"/tafels/oplegger/{tafel.Split('/')[^1]}";

        (await FoutenAsync(beheerder, oplegger, "main form", new() { ["Invoer.Waarom"] = "" })).ShouldContain("Schrijf waarom.");
        (await FoutenAsync(beheerder, oplegger, "main form", new() { ["Invoer.Ritme"] = "Wekelijks", ["Invoer.Waarom"] = "Vaste dag" })).ShouldContain("Kies minstens één dag.");
        (await FoutenAsync(beheerder, oplegger, "main form", new() { ["Invoer.EigenGemeente"] = "AOV: Nergenshuizen", ["Invoer.Waarom"] = "Erbij" })).ShouldContain("geen gemeente van dit huis");
        await StuurAsync(beheerder, oplegger, "main form", new() { ["Invoer.Voorzitter"] = "Politie", ["Invoer.EigenGemeente"] = "AOV: Roermond", ["Invoer.Waarom"] = "De politie zit voor" });

        (await beheerder.OpenAsync(tafel)).Tekst().ShouldSatisfyAllConditions(
            t => t.ShouldContain("Voorzitter Politie"), t => t.ShouldContain("De politie zit voor"), t => t.ShouldContain("alleen voor de eigen gemeente"), t => t.ShouldContain("Afgesproken in de stuurgroep"));
        (await FoutenAsync(beheerder, "/tafels/oplegger", "main form", new()
        {
            ["Invoer.Naam"] = "Oplegproef", ["Invoer.Doel"] = "x", ["Invoer.Eigenaar"] = "x", ["Invoer.Voorzitter"] = "x", ["Invoer.Grondslag"] = "x", ["Invoer.Ritme"] = "PerCasus", ["Invoer.Waarom"] = "x",
        })).ShouldContain("al een tafel met deze naam");
    }

    [Fact]
    public async Task Two_who_change_one_oplegger_lose_nothing()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var tafel = await MaakAsync(fixture, "Conflictproef");
        var oplegger = $"/tafels/oplegger/{tafel.Split('/')[^1]}";
        var oud = await beheerder.OpenAsync(oplegger);
        await StuurAsync(beheerder, oplegger, "main form", new() { ["Invoer.Doel"] = "Het eerste doel", ["Invoer.Waarom"] = "Eerst" });

        using var antwoord = await beheerder.VerstuurAsync(oud, "main form", new() { ["Invoer.Doel"] = "Het tweede doel", ["Invoer.Waarom"] = "Daarna" });
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await beheerder.OpenAsync(tafel)).Tekst().ShouldContain("Het eerste doel");
    }

    [Fact]
    public async Task A_series_is_planned_once()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var tafel = await MaakAsync(fixture, "Reeksproef", ("Ritme", "Wekelijks"), ("Weekdagen", "Tuesday"));
        Dictionary<string, string> periode = new() { ["Reeks.Van"] = "1-12-2099", ["Reeks.Tot"] = "31-12-2099" };
        await StuurAsync(regisseur, tafel, "form[action*='handler=Reeks']", periode);
        (await regisseur.OpenAsync(tafel)).Tekst().ShouldContain("Er zijn 5 zittingen gepland.");
        await StuurAsync(regisseur, tafel, "form[action*='handler=Reeks']", periode);
        (await regisseur.OpenAsync(tafel)).Tekst().ShouldContain("Alle zittingen in deze periode stonden er al.");
        (await FoutenAsync(regisseur, tafel, "form[action*='handler=Reeks']", new() { ["Reeks.Van"] = "1-1-2020", ["Reeks.Tot"] = "1-2-2020" })).ShouldContain("vandaag of later");
        (await FoutenAsync(regisseur, tafel, "form[action*='handler=Zitting']", new() { ["Zitting.Dag"] = "1-1-2020" })).ShouldContain("Deze dag is voorbij");
    }

    [Fact]
    public async Task A_calendar_holds_when_and_where_and_nothing_about_people()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var (zitting, _, casus) = await MetCasusAsync(fixture, regisseur, "Agendaproef");
        await StuurAsync(regisseur, $"{zitting}/wijzigen", "main form", new() { ["Invoer.Dag"] = "2-12-2099", ["Invoer.Begin"] = "14:15", ["Invoer.Plaats"] = "Kamer 3" });

        var agenda = await regisseur.Http.GetStringAsync("/tafels/zittingen?handler=Agenda");
        agenda.ShouldSatisfyAllConditions(
            a => a.ShouldContain("SUMMARY:Tafel Agendaproef"), a => a.ShouldContain("DTSTART:20991202T131500Z"), a => a.ShouldContain("SEQUENCE:1"), a => a.ShouldContain("LOCATION:Kamer 3"), a => a.ShouldNotContain("Tafelstra"));
        agenda.ShouldNotContain(await NummerAsync(regisseur, casus));

        await StuurAsync(regisseur, $"{zitting}/wijzigen", "form[action*='Afgelasten']", new() { ["reden"] = "Te weinig punten" });
        (await regisseur.Http.GetStringAsync($"{zitting}?handler=Agenda")).ShouldContain("STATUS:CANCELLED");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        (await partner.OpenAsync("/berichten")).Tekst().ShouldContain("De zitting van Tafel Agendaproef gaat niet door.");
    }
}
