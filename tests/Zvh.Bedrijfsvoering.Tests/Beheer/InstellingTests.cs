using System.Net;
using Zvh.Platform.Data;
using Zvh.Platform.Instellingen;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class InstellingTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Huisstijl = "/beheer/instellingen/huisstijl";

    private static DateOnly Vandaag => TimeProvider.System.Vandaag();

    [Fact]
    public async Task A_new_short_name_stands_in_the_top_bar_at_once_and_the_history_tells_who_and_why()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        var pagina = await beheerder.DoeAsync("/beheer/instellingen/beheer.huis.korte-naam", Velden("ZVH Proefnaam", Vandaag, "Nieuwe afspraak"));

        pagina.QuerySelector(".zvh-huis__naam")!.TextContent.ShouldBe("ZVH Proefnaam");
        pagina.Tekst().ShouldContain("(geldt nu) ZVH Proefnaam regiobeheerder");
        pagina.Tekst().ShouldContain("Nieuwe afspraak");
        (await beheerder.OpenAsync("/beheer/instellingen")).Tekst().ShouldContain("ZVH Proefnaam Gewijzigd door regiobeheerder");
    }

    [Fact]
    public async Task A_value_for_a_later_day_is_planned_and_does_not_hold_yet()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var pad = "/beheer/instellingen/beheer.huis.omschrijving";
        var was = (await fixture.Huis.ProfielAsync()).Omschrijving;

        var pagina = await beheerder.DoeAsync(pad, Velden("Straks anders.", Vandaag.AddDays(30), "Vanaf volgende maand"));

        pagina.Tekst().ShouldContain("Straks anders.");
        (await fixture.Huis.ProfielAsync()).Omschrijving.ShouldBe(was);
        (await fixture.Huis.InAsync<InstellingenBeheer, string>(i => i.WaardeAsync("beheer.huis.omschrijving", Vandaag.AddDays(30)))).ShouldBe("Straks anders.");
        (await beheerder.OpenAsync("/beheer/instellingen")).Tekst().ShouldContain($"Straks anders. vanaf {Vandaag.AddDays(30):d-M-yyyy}");
    }

    [Fact]
    public async Task Whoever_sets_a_value_before_a_planned_one_is_told_until_when_it_holds()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var pad = "/beheer/instellingen/beheer.huis.naam";
        await beheerder.DoeAsync(pad, Velden("Huis later", Vandaag.AddDays(10), "Gepland"));

        var pagina = await beheerder.DoeAsync(pad, Velden("Huis nu", Vandaag, "Alvast"));

        pagina.Tekst().ShouldContain($"Let op: vanaf {Vandaag.AddDays(10):d-M-yyyy} geldt een andere waarde");
    }

    [Fact]
    public async Task The_second_of_two_admins_sees_the_change_of_the_first_and_may_then_save()
    {
        using var een = await fixture.Huis.AlsAsync("regiobeheerder");
        using var ander = await fixture.Huis.AlsAsync("regiobeheerder");
        var pad = "/beheer/instellingen/beheer.term.gremium.bestuur";
        var geopend = await ander.OpenAsync(pad);
        await een.DoeAsync(pad, Velden("Bestuur", Vandaag, "De eerste"));

        var geweigerd = await ander.ProbeerAsync(geopend, Velden("Stuurgroep zorg en veiligheid", Vandaag, "De tweede"));

        geweigerd.Fouten().ShouldContain("intussen gewijzigd");
        geweigerd.Tekst().ShouldContain("De eerste");
        using var nogmaals = await ander.VerstuurAsync(geweigerd, Paginahulp.Formulier, []);
        nogmaals.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await fixture.Huis.ProfielAsync()).Termen["gremium.bestuur"].ShouldBe("Stuurgroep zorg en veiligheid");
    }

    [Theory]
    [InlineData("", "22-11-2026", "Waarom", "Vul de nieuwe waarde in")]
    [InlineData("Naam", "31-2-2026", "Waarom", "bestaat niet")]
    [InlineData("Naam", "22-11-2026", "", "Schrijf waarom u dit wijzigt")]
    public async Task A_form_that_is_not_right_is_refused_at_its_field_and_changes_nothing(string waarde, string vanaf, string reden, string melding)
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        const string Telling = "select count(*) from platform.instelling where sleutel = 'beheer.term.thema.reintegratie'";
        var voor = await fixture.Database.VraagAsync<long>(Telling);

        var antwoord = await beheerder.ProbeerAsync(
            await beheerder.OpenAsync("/beheer/instellingen/beheer.term.thema.reintegratie"),
            new() { ["Invoer.Tekst"] = waarde, ["Invoer.GeldigVanaf"] = vanaf, ["Invoer.Reden"] = reden });

        antwoord.Fouten().ShouldContain(melding);
        foreach (var link in antwoord.QuerySelectorAll(".zvh-foutoverzicht a"))
        {
            antwoord.QuerySelector(link.GetAttribute("href")!).ShouldNotBeNull();
        }

        (await fixture.Database.VraagAsync<long>(Telling)).ShouldBe(voor);
    }

    [Theory]
    [InlineData("14", "14", "14")]
    [InlineData("1.000", "1000", "1.000")]
    [InlineData("10,5", "10.5", "10,5")]
    public async Task A_number_is_read_and_shown_the_Dutch_way(string ingevuld, string opgeslagen, string getoond)
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");
        var pad = "/beheer/instellingen/financien.betaaltermijn-dagen";

        var pagina = await beheerder.DoeAsync(pad, new() { ["Invoer.Getal"] = ingevuld, ["Invoer.Reden"] = "Proef met getallen" });

        (await fixture.Huis.InAsync<InstellingenBeheer, string>(i => i.WaardeAsync("financien.betaaltermijn-dagen"))).ShouldBe(opgeslagen);
        pagina.QuerySelector(".zvh-feit__waarde")!.TextContent.Trim().ShouldBe(getoond);
        (await beheerder.ProbeerAsync(await beheerder.OpenAsync(pad), new() { ["Invoer.Getal"] = "veertien", ["Invoer.Reden"] = "Proef" })).Fouten().ShouldContain("is geen getal");
    }

    [Fact]
    public async Task Colours_that_cannot_be_read_together_are_refused_at_their_field()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        var antwoord = await beheerder.ProbeerAsync(await beheerder.OpenAsync(Huisstijl), new()
        {
            ["Kleuren[beheer.huisstijl.licht.op-merk]"] = "#444444", ["Reden"] = "Grijs is mooi",
        });

        antwoord.Fouten().ShouldContain("contrast");
        antwoord.QuerySelector(".zvh-foutoverzicht a")!.GetAttribute("href").ShouldBe("#Kleuren_beheer_huisstijl_licht_op-merk_");
    }

    [Fact]
    public async Task Colours_are_changed_together_and_reach_the_style_sheet_at_once()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        await beheerder.DoeAsync(Huisstijl, new()
        {
            ["Kleuren[beheer.huisstijl.licht.merk]"] = "#F4F4F4", ["Kleuren[beheer.huisstijl.licht.op-merk]"] = "#101010", ["Reden"] = "Lichte balk",
        });

        (await beheerder.Http.GetStringAsync("/huisstijl.css")).ShouldContain("--zvh-merk:light-dark(#f4f4f4,");
        (await fixture.Database.VraagAsync<long>("select count(*) from platform.instelling where sleutel like 'beheer.huisstijl.%' and reden = 'Lichte balk'")).ShouldBe(2);
    }

    [Fact]
    public async Task A_setting_that_does_not_exist_is_not_found()
    {
        using var beheerder = await fixture.Huis.AlsAsync("regiobeheerder");

        (await beheerder.StatusAsync("/beheer/instellingen/beheer.bestaat.niet")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> Velden(string waarde, DateOnly vanaf, string reden) =>
        new() { ["Invoer.Tekst"] = waarde, ["Invoer.GeldigVanaf"] = vanaf.ToString("d-M-yyyy"), ["Invoer.Reden"] = reden };
}
