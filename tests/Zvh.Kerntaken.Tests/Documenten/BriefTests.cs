using System.Net;
using System.Net.Http.Headers;
using Zvh.Documenten;
using Zvh.Documenten.Brieven;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Kerntaken.Tests.Meldingen;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;
using static Zvh.Kerntaken.Tests.Tafels.Tafelstraat;

namespace Zvh.Kerntaken.Tests.Documenten;

/// <summary>Letters and minutes from templates, and who was told that the house holds data about him.</summary>
public sealed class BriefTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task A_letter_is_shown_first_and_comes_as_pdf_and_word_with_nobody_in_its_name()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Brie", "Venstra");
        var keuze = (await regisseur.OpenAsync($"{casus}/brieven")).QuerySelector("select[name=wie] option")!.GetAttribute("value")!;

        (await regisseur.OpenAsync($"{casus}/brieven?code=kennisgeving&wie={keuze}")).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Beste Brie Venstra"), t => t.ShouldContain("Wat u kunt doen"), t => t.ShouldNotContain("{"));
        foreach (var (handler, begin) in new[] { ("Pdf", "%PDF"), ("Docx", "PK") })
        {
            using var antwoord = await regisseur.Http.GetAsync($"{casus}/brieven?handler={handler}&code=kennisgeving&wie={keuze}");
            (await antwoord.Content.ReadAsStringAsync()).ShouldStartWith(begin);
            ContentDispositionHeaderValue.Parse(antwoord.Content.Headers.ContentDisposition!.ToString()).FileName!.ShouldNotContain("Venstra");
        }

        (await regisseur.StatusAsync($"{casus}/brieven?handler=Pdf&code=onbekend&wie={keuze}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task People_are_told_and_waiting_needs_an_exception_a_reason_and_a_day()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var casus = await OpenAsync(fixture, regisseur, "Infor", "Meerstra");
        await RegieAsync(fixture, regisseur, casus, "Procesregie", "procesregisseur");
        var pad = $"{casus}/brieven";
        var wie = (await regisseur.OpenAsync(pad)).QuerySelector("select[name='Invoer.PlaatsId'] option:not([value=''])")!.GetAttribute("value")!;
        (await regisseur.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{pad}']").ShouldBeNull("there is a month for it");
        await fixture.Database.VraagAsync<int>($"update casussen.casus set geopend_op = current_date - 40 where id = '{casus.Split('/')[^1]}' returning 1");
        (await regisseur.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{pad}']").ShouldNotBeNull();

        (await FoutenAsync(regisseur, pad, "form[action*='Informeer']", new() { ["Invoer.PlaatsId"] = wie, ["Invoer.Stand"] = "Uitgesteld" })).ShouldSatisfyAllConditions(f => f.ShouldContain("op welke uitzondering"), f => f.ShouldContain("waarom deze uitzondering"), f => f.ShouldContain("het komende halve jaar"));
        await StuurAsync(regisseur, pad, "form[action*='Informeer']", new() { ["Invoer.PlaatsId"] = wie, ["Invoer.Stand"] = "Uitgesteld", ["Invoer.Uitzondering"] = "avg-14-5-b", ["Invoer.Reden"] = "Het onderzoek loopt", ["Invoer.OpnieuwOp"] = Over(90) });
        (await regisseur.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{pad}']").ShouldBeNull();
        (await regisseur.OpenAsync(pad)).Tekst().ShouldContain("Het onderzoek loopt");

        await StuurAsync(regisseur, pad, "form[action*='Informeer']", new() { ["Invoer.PlaatsId"] = wie, ["Invoer.Stand"] = "Verstuurd" });
        (await regisseur.OpenAsync(pad)).Tekst().ShouldContain("geïnformeerd op");
    }

    [Fact]
    public async Task The_minutes_and_the_invitation_come_on_paper_and_the_invitation_names_nobody()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var (zitting, punt, casus) = await MetCasusAsync(fixture, regisseur, "Papier");
        await StuurAsync(regisseur, Live(zitting, punt), "form[data-samen]", new() { ["notitie"] = "Afgesproken: maandag bellen" });

        var uitnodiging = await TekstAsync(regisseur, $"{zitting}/brief?handler=Uitnodiging");
        uitnodiging.ShouldSatisfyAllConditions(t => t.ShouldContain("U bent uitgenodigd"), t => t.ShouldNotContain("Tafelstra"), t => t.ShouldNotContain("C-20"));
        (await TekstAsync(regisseur, $"{zitting}/brief?handler=Verslag")).ShouldSatisfyAllConditions(t => t.ShouldContain("maandag bellen"), t => t.ShouldContain("Verslag"));
        (await regisseur.OpenAsync(casus)).ShouldNotBeNull();
    }

    [Fact]
    public void A_paragraph_of_which_a_place_is_not_known_is_left_out()
    {
        var sjabloon = new Briefsjabloon("x", "Over {wat}", ["# Kop", "Beste {naam},", "Nog niet: {later}.", "- {naam}"]);
        var waarden = new Dictionary<string, string>(StringComparer.Ordinal) { ["wat"] = "iets", ["naam"] = "A {later}", ["later"] = "" };

        sjabloon.Vul(waarden).ShouldBe([new(Bloksoort.Kop, "Kop"), new(Bloksoort.Alinea, "Beste A {later},"), new(Bloksoort.Punt, "A {later}")]);
        sjabloon.Onbekend(new HashSet<string> { "naam", "wat" }).ShouldBe(["later"]);
        var brief = new Brief(sjabloon.VulOnderwerp(waarden), "Huis", new(2026, 1, 1), "K-1", [], sjabloon.Vul(waarden));
        BriefPdf.Maak(brief, new("Huis", "#3f3a6b")).ShouldBe(BriefPdf.Maak(brief, new("Huis", "#3f3a6b")), "the same letter gives the same bytes");
    }

    private static string Over(int dagen) => TimeProvider.System.GetLocalNow().AddDays(dagen).ToString("d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string> TekstAsync(Bezoeker bezoeker, string pad) => Poppler.Tekst(await bezoeker.Http.GetByteArrayAsync(pad));
}
