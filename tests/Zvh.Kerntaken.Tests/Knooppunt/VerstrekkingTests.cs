using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Kerntaken.Tests.Aanpak;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Verstrekkingen;
using Zvh.Testing;
using static Zvh.Kerntaken.Tests.Aanpak.Casusstraat;
using static Zvh.Kerntaken.Tests.Knooppunt.Knooppuntstraat;

namespace Zvh.Kerntaken.Tests.Knooppunt;

/// <summary>The register of what was given (B1.27, B1.28).</summary>
public sealed class VerstrekkingTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private static string Pad(string nummer) => $"/knooppunt/verstrekkingen/nieuw?nummer={nummer}";

    [Fact]
    public async Task A_participant_opens_what_he_got_and_says_whether_it_helped()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Geef");
        var pad = await StuurAsync(regisseur, Pad(nummer), Paginahulp.Formulier, Velden(nummer, ("OrganisatieId", await fixture.PartnerAsync())));
        (await partner.OpenAsync(pad)).Tekst().ShouldNotContain("Afspraken Qwxz", Case.Sensitive, "it is not opened yet");
        await StuurAsync(partner, pad, "form[action*='handler=Zie']", []);
        (await partner.OpenAsync(pad)).Tekst().ShouldContain("Afspraken Qwxz");
        (await regisseur.OpenAsync(pad)).Tekst().ShouldNotContain("nog niet gezien");

        const string Terug = "form[action*='handler=Terug']";
        (await FoutenAsync(partner, pad, Terug, new() { ["Invoer.Doeltreffend"] = "Nee" })).ShouldContain("waarom het niet");
        await StuurAsync(partner, pad, Terug, new() { ["Invoer.Doeltreffend"] = "Nee", ["Invoer.Terugkoppeling"] = "Kwam te laat" });
        (await regisseur.OpenAsync(pad)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("het hielp niet"), t => t.ShouldContain("Kwam te laat"));
        (await regisseur.OpenAsync(pad)).QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_about_a_case_that_one_sees_and_about_somebody_in_it()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var ((casus, nummer), (ander, _)) = (await CasusAsync(fixture, regisseur, "Hierin"), await CasusAsync(fixture, regisseur, "Nietin"));
        var (erin, erbuiten) = (await fixture.BetrokkeneAsync(casus), await fixture.BetrokkeneAsync(ander));
        (await regisseur.OpenAsync("/knooppunt/verstrekkingen/nieuw")).QuerySelectorAll("main form").ShouldHaveSingleItem("first one says about what").GetAttribute("method").ShouldBe("get");
        (await regisseur.OpenAsync(Pad("C-1999-00001"))).Fouten().ShouldContain("geen melding of casus");

        var pagina = await regisseur.OpenAsync(Pad(nummer));
        pagina.QuerySelectorAll("[name='Invoer.PersoonId'] option").Select(o => o.GetAttribute("value")).ShouldBe(["", erin]);
        (await FoutenAsync(regisseur, Pad(nummer), Paginahulp.Formulier, Velden(nummer, ("OrganisatieId", await fixture.PartnerAsync()), ("PersoonId", erbuiten)))).ShouldContain("hoort niet bij");
        (await fixture.Database.VraagAsync<long>($"select count(*) from knooppunt.verstrekking where persoon_id = '{erbuiten}'")).ShouldBe(0);
    }

    [Fact]
    public async Task To_a_third_party_it_goes_only_after_all_five_checks()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Vijf");
        foreach (var vergeten in Enum.GetValues<Derdentoets>())
        {
            (await VastleggenAsync(regisseur, nummer, Enum.GetValues<Derdentoets>().Except([vergeten]))).Fouten.ShouldContain("alle vijf de punten", Case.Sensitive, $"{vergeten}");
        }

        var (pad, _) = await VastleggenAsync(regisseur, nummer, Enum.GetValues<Derdentoets>());
        await StuurAsync(regisseur, pad!, "form[action*='handler=Zie']", []);
        (await regisseur.OpenAsync(pad!)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("rechtmatigheidsadviescommissie"), t => t.ShouldContain("School (derde)"));
        (await FoutenAsync(regisseur, Pad(nummer), Paginahulp.Formulier, Velden(nummer))).ShouldContain("Kies één ontvanger");
        (await FoutenAsync(regisseur, Pad(nummer), Paginahulp.Formulier, Velden(nummer, ("OrganisatieId", await fixture.PartnerAsync()), ("Derde", "School")))).ShouldContain("Kies één ontvanger");
        (await FoutenAsync(regisseur, Pad(nummer), Paginahulp.Formulier, Velden(nummer, ("OrganisatieId", await fixture.PartnerAsync()), ("VerstrektOp", "1-1-2099")))).ShouldContain("moet nog komen");
    }

    [Fact]
    public async Task After_a_year_feedback_is_asked_counted_and_waits_for_whoever_got_it()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (_, nummer) = await CasusAsync(fixture, regisseur, "Jaar");
        var jaarGeleden = TimeProvider.System.GetLocalNow().AddYears(-1).AddDays(-1).ToString("d-M-yyyy", CultureInfo.InvariantCulture);
        var pad = await StuurAsync(regisseur, Pad(nummer), Paginahulp.Formulier, Velden(nummer, ("OrganisatieId", await fixture.PartnerAsync()), ("VerstrektOp", jaarGeleden)));
        await StuurAsync(partner, pad, "form[action*='handler=Zie']", []);

        for (var keer = 0; keer < 2; keer++)
        {
            await fixture.Huis.InAsync<IServiceProvider, bool>(d => d.GetRequiredService<TerugkoppelingJob>().WerkAsync(CancellationToken.None));
        }

        (await partner.OpenAsync("/")).QuerySelector($".zvh-werk a[href='{pad}']").ShouldNotBeNull();
        (await regisseur.OpenAsync(pad)).Tekst().ShouldContain("1 keer, laatst op", Case.Sensitive, "asked once, and next year again");
        (await regisseur.OpenAsync("/knooppunt/verstrekkingen")).Tekst().ShouldContain("gevraagd op");
    }

    [Fact]
    public async Task The_register_is_printed_per_case_and_per_person_and_a_partner_prints_nothing()
    {
        using var regisseur = await fixture.Huis.AlsAsync("procesregisseur");
        using var officer = await fixture.Huis.AlsAsync("privacy-officer");
        using var partner = await fixture.Huis.AlsAsync("partner-deelnemer");
        var (casus, nummer) = await CasusAsync(fixture, regisseur, "Papier");
        var persoon = await fixture.BetrokkeneAsync(casus);
        var partnerId = await fixture.PartnerAsync();
        var pad = await StuurAsync(regisseur, Pad(nummer), Paginahulp.Formulier, Velden(nummer, ("OrganisatieId", partnerId), ("PersoonId", persoon), ("Wat", "Over een persoon Qwxz")));
        await StuurAsync(regisseur, Pad(nummer), Paginahulp.Formulier, Velden(nummer, ("OrganisatieId", partnerId), ("Wat", "Over de hele zaak Qwxz")));
        await StuurAsync(regisseur, "/knooppunt/derden/nieuw", Paginahulp.Formulier, Uittreksel(nummer));

        (await officer.OpenAsync($"/knooppunt/verstrekkingen/afdruk?nummer={nummer.ToLowerInvariant()}")).Tekst()
            .ShouldSatisfyAllConditions(t => t.ShouldContain("Over een persoon Qwxz"), t => t.ShouldContain("Over de hele zaak Qwxz"), t => t.ShouldContain("School, geheimhouding getekend"));
        var vanHaar = (await regisseur.OpenAsync($"/knooppunt/verstrekkingen/afdruk?nummer={nummer}")).QuerySelector($"main nav a[href$='persoon={persoon}']")!.GetAttribute("href")!;
        (await regisseur.OpenAsync(vanHaar)).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Over een persoon Qwxz"), t => t.ShouldNotContain("Over de hele zaak Qwxz"), t => t.ShouldContain("Papier Knoopstra"));
        (await officer.OpenAsync($"/knooppunt/verstrekkingen/afdruk?persoon={persoon}")).Tekst().ShouldSatisfyAllConditions(t => t.ShouldContain("Over een persoon Qwxz"), t => t.ShouldNotContain("Over de hele zaak Qwxz"));
        (await partner.StatusAsync($"/knooppunt/verstrekkingen/afdruk?nummer={nummer}")).ShouldBe(HttpStatusCode.NotFound);
        (await fixture.Database.VraagAsync<long>($"select count(*) from audit.regel where soort = 'knooppunt.verstrekking' and object_id = '{pad.Split('/')[^1]}' and actie = 'Uitvoeren'")).ShouldBe(4, "each print is written down");
    }

    private static Dictionary<string, string> Velden(string nummer, params (string Veld, string Waarde)[] anders) =>
        Met(new() { ["Invoer.Nummer"] = nummer, ["Invoer.Wat"] = "Afspraken Qwxz", ["Invoer.Grond"] = "Wgs 1.7", ["Invoer.Doel"] = "Afstemmen" }, anders);

    // Boxes with one name go in one by one, as a browser sends them.
    private static async Task<(string? Pad, string Fouten)> VastleggenAsync(Bezoeker regisseur, string nummer, IEnumerable<Derdentoets> toetsen)
    {
        var pagina = await regisseur.OpenAsync(Pad(nummer));
        foreach (var toets in toetsen)
        {
            pagina.QuerySelector($"input[name='Invoer.Toetsen'][value='{toets}']")!.SetAttribute("checked", "");
        }

        using var antwoord = await regisseur.VerstuurAsync(pagina, Paginahulp.Formulier, Velden(nummer, ("Derde", "School")));
        return (antwoord.Headers.Location?.ToString(), (await regisseur.LeesAsync(antwoord)).Fouten());
    }
}
