using System.Net;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

/// <summary>An admin keeps the agreements about who does what, and whoever takes a melding reads them at once .</summary>
public sealed class TaakverdelingTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Lijst = "/beheer/instellingen/taakverdeling", Nieuw = $"{Lijst}/nieuw";

    [Fact]
    public async Task An_agreement_is_made_changed_and_taken_away_and_the_history_tells_who_and_why()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        using var manager = await fixture.Huis.AlsAsync("manager");
        (await beheerder.OpenAsync(Lijst)).Tekst().ShouldContain("Er zijn geen afspraken");
        var oud = await beheerder.OpenAsync(Nieuw);

        (await beheerder.DoeAsync(Nieuw, Velden())).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Onbegrepen gedrag"), t => t.ShouldContain("Veiligheidshuis Elders"), t => t.ShouldContain("behalve bij strafrecht"), t => t.ShouldContain("geldt nu"));
        Taakverdeling.Ander((await fixture.Huis.ProfielAsync()).Taakverdeling, "onbegrepen-gedrag", "GM0957", strafrecht: false, TimeProvider.System.Vandaag())!.Uitvoerder.ShouldBe("Veiligheidshuis Elders");
        (await beheerder.ProbeerAsync(oud, Velden("radicalisering"))).Fouten().ShouldContain("intussen gewijzigd");
        (await beheerder.ProbeerAsync(await beheerder.OpenAsync(Nieuw), Velden())).Fouten().ShouldContain("staat er al een afspraak");
        (await manager.OpenAsync(Lijst)).QuerySelector($"a[href='{Lijst}/1']").ShouldBeNull("a manager reads");
        (await manager.StatusAsync($"{Lijst}/1")).ShouldBe(HttpStatusCode.NotFound);

        (await beheerder.DoeAsync($"{Lijst}/1", new() { ["Invoer.Tot"] = "1-1-2026", ["Invoer.Reden"] = "Afgelopen" })).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("is voorbij"), t => t.ShouldContain("tot en met 1-1-2026"));
        var pagina = await beheerder.OpenAsync($"{Lijst}/1");
        using var antwoord = await beheerder.VerstuurAsync(pagina, Paginahulp.Formulier, new() { ["Invoer.Reden"] = "Hoort hier niet" }, new Uri(fixture.Huis.Adres, $"{Lijst}/1?handler=Verwijder"));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await beheerder.OpenAsync(Lijst)).Tekst().ShouldContain("Er zijn geen afspraken");
        (await beheerder.OpenAsync("/beheer/instellingen/beheer.taakverdeling")).Tekst().ShouldSatisfyAllConditions(
            t => t.ShouldContain("1 regel"), t => t.ShouldContain("Nieuw convenant"), t => t.ShouldContain("Afgelopen"), t => t.ShouldContain("geen regels"), t => t.ShouldContain("regiobeheerder"));
    }

    [Theory]
    [InlineData("Invoer.Thema", "bestaat-niet", "Dit thema bestaat niet")]
    [InlineData("Invoer.Gemeenten", "GM0363", "hoort niet bij dit huis")]
    [InlineData("Invoer.Gemeenten", "", "ten minste één gemeente")]
    [InlineData("Invoer.Tot", "1-1-2020", "ligt voor de eerste")]
    [InlineData("Invoer.Uitvoerder", "", "Schrijf wie het werk doet")]
    [InlineData("Invoer.Reden", "", "waarom u de taakverdeling wijzigt")]
    public async Task What_does_not_fit_is_said_at_the_field(string veld, string waarde, string fout)
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var velden = Velden();
        velden["Invoer.Van"] = "1-1-2025";
        velden[veld] = waarde;
        if (waarde.Length == 0)
        {
            velden.Remove(veld);
        }

        (await beheerder.ProbeerAsync(await beheerder.OpenAsync(Nieuw), velden)).Fouten().ShouldContain(fout);
    }

    private static Dictionary<string, string> Velden(string thema = "onbegrepen-gedrag") => new(StringComparer.Ordinal)
    {
        ["Invoer.Thema"] = thema, ["Invoer.Gemeenten"] = "GM0957", ["Invoer.Uitvoerder"] = "Veiligheidshuis Elders", ["Invoer.TenzijStrafrecht"] = "true",
        ["Invoer.Toelichting"] = "Elders doet dit voor de hele provincie", ["Invoer.Bron"] = "Convenant 2026", ["Invoer.Reden"] = "Nieuw convenant",
    };
}
