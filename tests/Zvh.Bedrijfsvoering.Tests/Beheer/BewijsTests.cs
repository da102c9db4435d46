using System.Net;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class BewijsTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task Withdrawn_evidence_is_missed_and_a_new_one_counts_again()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        using var gebruiker = await fixture.Huis.AlsAsync("manager");
        var pad = await fixture.Database.PaginaVanAsync("manager");
        (await gebruiker.OpenAsync("/")).Tekst().ShouldNotContain("Gegevens over personen zijn voor u dicht");

        var pagina = await beheerder.OpenAsync(pad);
        var vog = pagina.QuerySelectorAll("tr").Single(r => r.QuerySelector("th")?.TextContent == "VOG").QuerySelector("a")!.GetAttribute("href")!;
        pagina = await beheerder.DoeAsync(vog, [], "form.zvh-bevestig");
        pagina.Tekst().ShouldContain("Gegevens over personen blijven dicht, want dit ontbreekt: VOG of screening.");
        pagina.Tekst().ShouldContain("VOG of screening Ontbreekt");
        (await gebruiker.OpenAsync("/")).Tekst().ShouldContain("Dit ontbreekt of geldt vandaag niet: VOG of screening.");

        pagina = await beheerder.DoeAsync(pad + "/bewijzen/nieuw", Velden("Screening", "SCR-2026/12", 0, 45));
        pagina.Tekst().ShouldContain("VOG of screening Verloopt binnenkort");
        (await gebruiker.OpenAsync("/")).Tekst().ShouldNotContain("Gegevens over personen zijn voor u dicht");
        (await fixture.Database.RechtenlogAsync("codes like 'bewijs-toegevoegd Screening%'")).ShouldNotBeNull().ShouldNotContain("SCR-2026");
    }

    [Fact]
    public async Task Expired_evidence_closes_an_open_session_at_once()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        using var gebruiker = await fixture.Huis.AlsAsync("privacy-officer");
        var pad = await fixture.Database.PaginaVanAsync("privacy-officer");
        (await gebruiker.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.OK);
        await beheerder.DoeAsync(pad + "/bewijzen/nieuw", Velden("Opleiding", "OPL-1", -400, -10));
        (await gebruiker.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.OK, "A training of this year is there too.");

        var opleiding = (await beheerder.OpenAsync(pad)).QuerySelectorAll("tr").First(r => r.QuerySelector("th")?.TextContent == "Opleiding").QuerySelector("a")!.GetAttribute("href")!;
        var pagina = await beheerder.DoeAsync(opleiding, [], "form.zvh-bevestig");

        pagina.Tekst().ShouldContain("Toegang dicht");
        pagina.Tekst().ShouldContain("Uw opleiding is verlopen");
        (await gebruiker.StatusAsync(Toegangstest.Modules)).ShouldBe(HttpStatusCode.NotFound);
        (await gebruiker.OpenAsync("/")).Body!.TextContent.ShouldContain("Uw toegang is dicht. Uw opleiding is verlopen");
        (await beheerder.OpenAsync("/beheer/gebruikers?Filter.Staat=Dicht")).Tekst().ShouldContain("privacy-officer");
    }

    [Theory]
    [InlineData("", "HR-1", 0, 10, "Kies wat voor bewijs")]
    [InlineData("Vog", "", 0, 10, "Vul “Kenmerk van het dossier” in")]
    [InlineData("Vog", "map van een collega", 0, 10, "Geen naam")]
    [InlineData("Vog", "HR-1", 0, -1, "ligt voor de eerste dag")]
    [InlineData("Vog", "HR-1", 0, 4000, "hoogstens 10 jaar")]
    public async Task Evidence_that_cannot_be_is_refused_at_the_field(string soort, string kenmerk, int van, int tot, string melding)
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var pad = await fixture.Database.PaginaVanAsync("bestuurder") + "/bewijzen/nieuw";

        var antwoord = await beheerder.ProbeerAsync(await beheerder.OpenAsync(pad), Velden(soort, kenmerk, van, tot));

        antwoord.Fouten().ShouldContain(melding);
        antwoord.QuerySelector(antwoord.QuerySelector(".zvh-foutoverzicht a")!.GetAttribute("href")!).ShouldNotBeNull();
    }

    private static Dictionary<string, string> Velden(string soort, string kenmerk, int van, int tot) => new()
    {
        ["Invoer.Soort"] = soort, ["Invoer.Kenmerk"] = kenmerk,
        ["Invoer.Van"] = Toegangstest.Vandaag.AddDays(van).Getypt(), ["Invoer.Tot"] = Toegangstest.Vandaag.AddDays(tot).Getypt(),
    };
}
