using System.Net;
using System.Text.Json;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Kerntaken.Tests.Meldingen;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;
using static Zvh.Kerntaken.Tests.Tafels.Tafelstraat;

namespace Zvh.Kerntaken.Tests.Tafels;

/// <summary>A sitting from agenda to minutes, as whoever leads it and a partner see it.</summary>
public sealed class ZittingTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task Whoever_is_invited_sees_the_item_and_the_dossier_and_prepares()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (zitting, punt, casus) = await MetCasusAsync(fixture, regisseur, "Genodigd");

        (await partner.StatusAsync(casus)).ShouldBe(HttpStatusCode.OK);
        (await partner.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{punt}']").ShouldNotBeNull("it waits on the start page");
        (await FoutenAsync(partner, punt, "form[action*='Voorbereiden']", new() { ["Invoer.Voorbereiding"] = "Wij kennen hem" })).ShouldContain("Kies of uw organisatie");
        await StuurAsync(partner, punt, "form[action*='Voorbereiden']", new() { ["Invoer.Bekend"] = "true", ["Invoer.Voorbereiding"] = "In zorg sinds mei" });

        (await regisseur.OpenAsync(Live(zitting, punt))).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("bekend. In zorg sinds mei"), t => t.ShouldContain("Genodigd Tafelstra"));
        (await regisseur.OpenAsync(zitting)).Tekst().ShouldContain("1 van 1");
        (await partner.OpenAsync(Live(zitting, punt))).QuerySelector("form[action*='handler=Besluit'], form[data-samen]").ShouldBeNull();

        await StuurAsync(regisseur, punt, "form[action*='TrekIn']", []);
        foreach (var weg in new[] { punt, casus, zitting })
        {
            (await partner.StatusAsync(weg)).ShouldBe(HttpStatusCode.NotFound, weg);
        }
    }

    [Fact]
    public async Task Two_people_at_one_sitting_see_their_own_items()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (zitting, _, _) = await MetCasusAsync(fixture, regisseur, "Zichtbaar");
        var verborgen = await OpenAsync(fixture, regisseur, "Verborgen", "Puntstra");
        var punt = await ZetOpAsync(regisseur, zitting, verborgen);
        await StuurAsync(regisseur, punt, "form[action*='TrekIn']", []);
        await StuurAsync(regisseur, Live(zitting, punt), "form[data-samen]", new() { ["notitie"] = "Alleen voor het huis" });

        foreach (var pad in new[] { zitting, $"{zitting}/live", $"{zitting}/verslag" })
        {
            var tekst = (await partner.OpenAsync(pad)).Tekst();
            tekst.ShouldNotContain(await NummerAsync(regisseur, verborgen), Case.Sensitive, pad);
            tekst.ShouldNotContain("Alleen voor het huis", Case.Sensitive, pad);
        }

        (await partner.OpenAsync(Live(zitting, punt))).QuerySelector("h2#kop-punt")!.TextContent.ShouldNotBe(await NummerAsync(regisseur, verborgen), "a key of another item leads to one's own");
    }

    [Fact]
    public async Task In_a_case_with_two_sides_an_invitation_opens_neither()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var casus = await OpenAsync(fixture, regisseur, "Kant", "Wandstra");
        await WeegAsync(fixture, regisseur, casus);
        await StuurAsync(regisseur, $"{casus}/mensen", "form:has(input[name=plaatsId])", new() { ["zijde"] = "Slachtoffer" });
        var zitting = await PlanAsync(regisseur, await MaakAsync(fixture, "Wandtafel"));
        var punt = await ZetOpAsync(regisseur, zitting, casus);

        (await partner.OpenAsync(punt)).Tekst().ShouldNotContain("Wandstra");
        (await partner.OpenAsync(casus)).Tekst().ShouldNotContain("Wandstra");
    }

    [Fact]
    public async Task After_the_agenda_closed_a_reason_is_needed()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Te", "Laatstra");
        var zitting = await PlanAsync(regisseur, await MaakAsync(fixture, "Gesloten tafel", ("Begin", "00:00"), ("Sluiting", "336")), TimeProvider.System.GetLocalNow().AddDays(1).ToString("d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture));
        var nummer = await NummerAsync(regisseur, casus);
        const string Formulier = "form.zvh-formulier[action*='handler=Punt']";

        (await FoutenAsync(regisseur, zitting, Formulier, new() { ["Punt.Nummer"] = nummer })).ShouldContain("De agenda is gesloten.");
        (await FoutenAsync(regisseur, zitting, Formulier, new() { ["Punt.Nummer"] = "C-1999-00001", ["Punt.Spoedreden"] = "Dreiging" })).ShouldContain("geen melding of casus met dit nummer");
        await StuurAsync(regisseur, zitting, Formulier, new() { ["Punt.Nummer"] = nummer, ["Punt.Spoedreden"] = "Dreiging vanavond" });
        (await FoutenAsync(regisseur, zitting, Formulier, new() { ["Punt.Nummer"] = nummer, ["Punt.Spoedreden"] = "Dreiging" })).ShouldContain("staat al op de agenda");
        (await regisseur.OpenAsync(zitting)).Tekst().ShouldContain("spoed");
    }

    [Fact]
    public async Task A_proposal_waits_until_it_is_put_on_an_agenda_and_comes_back_when_it_is_kept()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Voor", "Drachtstra");
        var tafel = await MaakAsync(fixture, "Voordrachttafel");
        var zitting = await PlanAsync(regisseur, tafel);
        var pad = (await regisseur.OpenAsync(casus)).QuerySelector("a[href^='/tafels/voordragen']")!.GetAttribute("href")!;
        await StuurAsync(regisseur, pad, "main form", new() { ["Invoer.Tafel"] = tafel.Split('/')[^1], ["Invoer.Reden"] = "Stokt al weken" });
        (await FoutenAsync(regisseur, pad, "main form", new() { ["Invoer.Tafel"] = tafel.Split('/')[^1] })).ShouldContain("al voorgedragen");
        (await regisseur.OpenAsync(tafel)).Tekst().ShouldContain("Stokt al weken");

        await StuurAsync(regisseur, zitting, "li form[action*='handler=Punt']", []);
        (await regisseur.OpenAsync(tafel)).Tekst().ShouldNotContain("Stokt al weken");
        var punt = (await regisseur.OpenAsync(zitting)).QuerySelector("a[href^='/tafels/punten/']")!.GetAttribute("href")!;
        await BesluitAsync(regisseur, zitting, punt, "aanhouden", ("Reden", "Wachten op het OM"));

        (await regisseur.OpenAsync(tafel)).Tekst().ShouldContain("Aangehouden: Wachten op het OM");
        (await regisseur.OpenAsync(zitting)).Tekst().ShouldContain("aangehouden");
    }

    [Fact]
    public async Task A_decision_about_a_melding_makes_the_case()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var melding = await Meldingstraat.MeldAsync(regisseur, await fixture.PersoonAsync("Mel", "Dingstra"));
        var zitting = await PlanAsync(regisseur, await MaakAsync(fixture, "Meldingtafel"));
        var punt = await ZetOpAsync(regisseur, zitting, melding);

        (await FoutenAsync(regisseur, $"{Live(zitting, punt)}&besluit=oppakken", "form[action*='handler=Besluit']", [])).ShouldContain("Vul in");
        await BesluitAsync(regisseur, zitting, punt, "oppakken", ("Stap", "triage"), ("Reden", "Meer organisaties nodig"));

        (await regisseur.OpenAsync(Live(zitting, punt))).Tekst().ShouldContain("Opgepakt als casus");
        (await regisseur.OpenAsync(melding)).Tekst().ShouldContain("opgepakt");
    }

    [Fact]
    public async Task A_decision_about_a_case_scales_it_and_of_two_who_decide_at_once_one_is_told()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var ondersteuner = await fixture.Huis.AlsAsync("procesondersteuner");
        var (zitting, punt, casus) = await MetCasusAsync(fixture, regisseur, "Schaal");
        var oud = await ondersteuner.OpenAsync($"{Live(zitting, punt)}&besluit=bespreken");
        await StuurAsync(regisseur, Live(zitting, punt), "form[action*='Aanwezig']", new() { ["aanwezig"] = await PartnerorganisatieAsync(fixture) });
        await BesluitAsync(regisseur, zitting, punt, "ave", ("Niveau", "3"), ("HerzienOp", "1-12-2099"), ("Reden", "Onrust in de wijk"));

        (await regisseur.OpenAsync(casus)).Tekst().ShouldContain("AVE 3");
        (await regisseur.OpenAsync(Live(zitting, punt))).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Op- of afschalen"), t => t.ShouldContain("Aanwezig: 1 van 1"));
        using var antwoord = await ondersteuner.VerstuurAsync(oud, "form[action*='handler=Besluit']", []);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Two_who_type_at_once_lose_nothing()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var ondersteuner = await fixture.Huis.AlsAsync("procesondersteuner");
        var (zitting, punt, _) = await MetCasusAsync(fixture, regisseur, "Samen");
        var (een, twee) = (await regisseur.OpenAsync(Live(zitting, punt)), await ondersteuner.OpenAsync(Live(zitting, punt)));

        (await NoteerAsync(regisseur, een, "Politie: rustig")).Status.ShouldBe(HttpStatusCode.OK);
        var (status, antwoord) = await NoteerAsync(ondersteuner, twee, "GGZ: in zorg");
        status.ShouldBe(HttpStatusCode.OK);
        JsonDocument.Parse(antwoord).RootElement.GetProperty("tekst").GetString().ShouldSatisfyAllConditions(t => t!.ShouldContain("Politie: rustig"), t => t!.ShouldContain("GGZ: in zorg"));

        (await NoteerAsync(regisseur, een, new string('x', 20_001))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await regisseur.OpenAsync($"{zitting}/verslag")).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Politie: rustig"), t => t.ShouldContain("GGZ: in zorg"));
    }

    [Fact]
    public async Task A_live_screen_says_who_else_has_it_open()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (zitting, _, _) = await MetCasusAsync(fixture, regisseur, "Hier");

        (await HierAsync(regisseur, zitting)).ShouldContain("U bent de enige die meekijkt.");
        (await HierAsync(partner, zitting)).ShouldContain("Ook hier: Procesregisseur");
        (await HierAsync(regisseur, zitting)).ShouldContain("Partner");
    }

    [Fact]
    public async Task Adopted_minutes_stay_as_they_are()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (zitting, punt, _) = await MetCasusAsync(fixture, regisseur, "Verslag");
        var oud = await regisseur.OpenAsync(Live(zitting, punt));
        await StuurAsync(regisseur, $"{zitting}/verslag", "form[action*='Algemeen']", new() { ["Algemeen"] = "Geopend om negen uur" });
        await StuurAsync(regisseur, zitting, "form[action*='handler=Actie']", new() { ["Actie.Wie"] = await PartnerorganisatieAsync(fixture), ["Actie.Wat"] = "Convenant nazoeken", ["Actie.Uiterlijk"] = "1-12-2099" });
        await StuurAsync(regisseur, $"{zitting}/live", "form[action*='Stand']", new() { ["naar"] = "Bezig" });
        await StuurAsync(regisseur, $"{zitting}/live", "form[action*='Stand']", new() { ["naar"] = "Afgelopen" });
        (await FoutenAsync(regisseur, $"{zitting}/verslag", "form[action*='Vaststellen']", [])).ShouldContain("Eén agendapunt is nog niet afgerond.");

        await BesluitAsync(regisseur, zitting, punt, "bespreken");
        await StuurAsync(regisseur, $"{zitting}/verslag", "form[action*='Vaststellen']", []);
        (await partner.OpenAsync($"{zitting}/verslag")).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Geopend om negen uur"), t => t.ShouldContain("Convenant nazoeken"), t => t.ShouldContain("Vastgesteld door procesregisseur"));
        (await NoteerAsync(regisseur, oud, "Achteraf")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await FoutenAsync(regisseur, punt, "form[action*='Voorbereiden']", []).ContinueWith(t => t.IsFaulted, TaskScheduler.Default)).ShouldBeTrue("there is no form any more");
        (await regisseur.OpenAsync($"{zitting}/live")).QuerySelector("form[action*='handler=Besluit'], form[data-samen], form[action*='Stand']").ShouldBeNull();
    }


    private static async Task<string> HierAsync(Bezoeker bezoeker, string zitting)
    {
        var scherm = await bezoeker.OpenAsync($"{zitting}/live");
        using var inhoud = new FormUrlEncodedContent([new("__RequestVerificationToken", scherm.QuerySelector("#hier input")!.GetAttribute("value")!)]);
        using var antwoord = await bezoeker.Http.PostAsync($"{zitting}/hier", inhoud);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        return WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync());
    }
}
