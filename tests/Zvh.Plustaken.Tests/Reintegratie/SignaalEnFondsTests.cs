using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Reintegratie.Signalen;
using Zvh.Testing;
using static Zvh.Plustaken.Tests.Reintegratie.Terugkeerstraat;

namespace Zvh.Plustaken.Tests.Reintegratie;

/// <summary>The separate lines BIJ and 18b, and the aftercare fund (B4.8, A-170, A-037).</summary>
public sealed class SignaalEnFondsTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    private const string Beheer = "berichtenbeheerder-bij", Nieuw = "/reintegratie/signalen/nieuw";

    [Fact]
    public async Task A_message_has_a_circle_of_its_own_and_the_mayor_decides()
    {
        using var beheer = await fixture.Huis.AlsAsync(Beheer);
        using var nazorg = await fixture.Huis.AlsAsync(Nazorg);
        using var gemeente = await fixture.Huis.AlsAsync("partner-deelnemer");
        (await FoutenAsync(beheer, Nieuw, Paginahulp.Formulier, await BerichtAsync("GM0363"))).ShouldContain("gemeente van het adres in de BRP");
        var bericht = await StuurAsync(beheer, Nieuw, Paginahulp.Formulier, await BerichtAsync("GM0983"));
        (await nazorg.StatusAsync(bericht)).ShouldBe(HttpStatusCode.NotFound, "whoever works on the return does not see it");
        (await nazorg.StatusAsync("/reintegratie/signalen")).ShouldBe(HttpStatusCode.NotFound);
        (await gemeente.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{bericht}']").ShouldNotBeNull("it waits for the mayor");
        (await beheer.OpenAsync(bericht)).QuerySelector("main form").ShouldBeNull("the house does not decide");

        await StuurAsync(gemeente, bericht, "main form", new() { ["Invoer.Besluit"] = "Maatregel", ["Invoer.Reden"] = "Onrust in de straat" });

        (await beheer.OpenAsync(bericht)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("er komt een maatregel"), t => t.ShouldContain("Onrust in de straat"));
    }

    [Fact]
    public async Task A_year_later_the_data_about_people_are_gone()
    {
        using var beheer = await fixture.Huis.AlsAsync(Beheer);
        var bericht = await StuurAsync(beheer, Nieuw, Paginahulp.Formulier, await BerichtAsync("GM0983"));
        var id = bericht.Split('/')[^1];
        await fixture.Database.VraagAsync<int>($"update reintegratie.terugkeersignaal set op = now() - interval '13 months' where id = '{id}' returning 1");

        while (await fixture.Database.VraagAsync<bool>($"select gewist_op is null from reintegratie.terugkeersignaal where id = '{id}'"))
        {
            await fixture.Huis.InAsync<IServiceProvider, bool>(d => d.GetRequiredService<SignaalopruimJob>().WerkAsync(CancellationToken.None));
        }

        (await beheer.OpenAsync(bericht)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldNotContain("Iemand Qwxz"), t => t.ShouldContain("zijn verwijderd"));
    }

    [Fact]
    public async Task The_fund_is_never_spent_below_zero_not_even_by_two_at_once()
    {
        using var nazorg = await fixture.Huis.AlsAsync(Nazorg);
        using var collega = await fixture.Huis.AlsAsync(Nazorg);
        using var financieel = await fixture.Huis.AlsAsync("financieel-medewerker");
        const string Pad = "/reintegratie/fonds?jaar=2024", Uit = "form[action*='GeefUit']", Toe = "form[action*='KenToe']";
        Dictionary<string, string> Uitgave(string bedrag) => new() { ["Uitgave.Op"] = "1-6-2024", ["Uitgave.Bedrag"] = bedrag, ["Uitgave.Doel"] = "Onderdak", ["Uitgave.Gemeente"] = "GM0983" };
        (await FoutenAsync(nazorg, Pad, Uit, Uitgave("10"))).ShouldContain("nog niets toegekend");
        await StuurAsync(nazorg, Pad, Toe, new() { ["Toekenning.Toegekend"] = "1.000", ["Toekenning.Bron"] = "Beschikking Qwxz" });
        (await FoutenAsync(nazorg, Pad, Uit, Uitgave("1.000,01"))).ShouldContain("Vul een lager bedrag in");

        var (een, twee) = (await nazorg.OpenAsync(Pad), await collega.OpenAsync(Pad));
        var antwoorden = await Task.WhenAll(nazorg.VerstuurAsync(een, Uit, Uitgave("600")), collega.VerstuurAsync(twee, Uit, Uitgave("600")));
        antwoorden.Count(a => a.StatusCode is HttpStatusCode.Redirect).ShouldBe(1, "together they would spend more than there is");
        Array.ForEach(antwoorden, a => a.Dispose());
        (await FoutenAsync(nazorg, Pad, Toe, new() { ["Toekenning.Toegekend"] = "500" })).ShouldContain("kan niet lager zijn");
        await StuurAsync(nazorg, Pad, Uit, Uitgave("-100"));

        (await financieel.OpenAsync(Pad)).QuerySelector(".zvh-feiten")!.TextContent.ShouldSatisfyAllConditions(t => t.ShouldContain("1.000,00"), t => t.ShouldContain("€\u00a0500,00"), t => t.ShouldContain("Beschikking Qwxz"));
        (await financieel.OpenAsync(Pad)).QuerySelectorAll("main form").ShouldBeEmpty();
    }

    private async Task<Dictionary<string, string>> BerichtAsync(string gemeente) => new()
    {
        ["Invoer.Grond"] = "Bij", ["Invoer.Gemeente"] = gemeente, ["Invoer.OrganisatieId"] = (await fixture.OrganisatieVanAsync("partner-deelnemer")).ToString(), ["Invoer.Naam"] = "Iemand Qwxz", ["Invoer.Bericht"] = "Komt terug na een straf", ["Invoer.TerugOp"] = "1-12-2099",
    };
}
