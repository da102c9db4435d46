using System.Net;
using System.Text;
using Zvh.Bedrijfsvoering.Tests.Huis;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Inzetten;

public sealed class InzetPaginaTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    private const string Formulier = "form[data-bewaak]";

    [Fact]
    public async Task The_overview_adds_up_the_planned_fte_of_the_region()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");

        var pagina = await bezoeker.OpenAsync("/financien/inzet?jaar=2024");

        pagina.QuerySelector("tfoot .getal")!.TextContent.ShouldBe("6,77");
    }

    [Fact]
    public async Task Hours_are_kept_and_a_stale_page_does_not_overwrite_them()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        var pagina = await bezoeker.OpenAsync("/financien/inzet/re-integratie/2024");
        using var eerste = await bezoeker.VerstuurAsync(pagina, Formulier, new() { ["Cellen[0].Uren"] = "112,5" });
        eerste.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var verouderd = await bezoeker.OpenAsync("/financien/inzet/re-integratie/2024");
        using var tweede = await bezoeker.VerstuurAsync(verouderd, Formulier, new() { ["Cellen[0].Uren"] = "120" });
        tweede.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var botsing = await bezoeker.VerstuurAsync(verouderd, Formulier, new() { ["Cellen[0].Uren"] = "99" });
        using var anderVeld = await bezoeker.VerstuurAsync(verouderd, Formulier, new() { ["Cellen[5].Uren"] = "8" });

        botsing.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        anderVeld.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await fixture.Database.VraagAsync<decimal>("select sum(uren) from financien.inzet i join financien.geldstroom g on g.id = i.geldstroom_id where g.code = 're-integratie'"))
            .ShouldBe(128m);
    }

    [Fact]
    public async Task A_number_that_cannot_be_is_refused_at_its_cell()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        var pagina = await bezoeker.OpenAsync("/financien/inzet/levensloop/2024");

        using var antwoord = await bezoeker.VerstuurAsync(pagina, Formulier, new() { ["Cellen[0].Uren"] = "-4", ["Cellen[1].Uren"] = "twee" });

        var terug = await bezoeker.LeesAsync(antwoord);
        terug.QuerySelectorAll("td [aria-invalid=true]").Select(i => i.GetAttribute("value")).ShouldContain("twee");
        terug.QuerySelector("#foutoverzicht").ShouldNotBeNull();
        (await fixture.Database.VraagAsync<long>("select count(*) from financien.inzet i join financien.geldstroom g on g.id = i.geldstroom_id where g.code = 'levensloop'")).ShouldBe(0);
    }

    [Fact]
    public async Task The_amount_of_nacalculatie_appears_when_the_rates_are_agreed()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        var pagina = await bezoeker.OpenAsync("/financien/inzet/mda-plus-plus/2024");
        pagina.Body!.TextContent.ShouldContain("Nog niet te berekenen: tarief ontbreekt");
        (await bezoeker.VerstuurAsync(pagina, Formulier, new() { ["Cellen[0].Uren"] = "100", ["Cellen[1].Uren"] = "10" })).Dispose();

        var plan = await bezoeker.OpenAsync("/financien/inzet/mda-plus-plus/2024/plan");
        (await bezoeker.VerstuurAsync(plan, Formulier, new() { ["Plannen[0].Uurtarief"] = "95,50", ["Plannen[1].Uurtarief"] = "60" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var na = await bezoeker.OpenAsync("/financien/inzet/mda-plus-plus/2024");
        na.Body!.TextContent.ShouldNotContain("tarief ontbreekt");
        na.QuerySelectorAll("tr.totaal td")[^1].TextContent.ShouldBe("10.150,00");
    }

    [Fact]
    public async Task A_file_is_shown_first_and_a_second_time_changes_nothing()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        var bestand = Encoding.UTF8.GetBytes("geldstroom;functie;jaar;maand;uren\nradicalisering;procesregie;2023;1;40\nradicalisering;procesregie;2023;februari;42,25\n");
        var pagina = await bezoeker.OpenAsync("/financien/inzet/importeren");

        using var voorbeeld = await bezoeker.UploadAsync(pagina, "form[enctype]", "Bestand", "uren.csv", bestand);
        var getoond = await bezoeker.LeesAsync(voorbeeld);
        getoond.Body!.TextContent.ShouldContain("2 nieuw, 0 gewijzigd, 0 gelijk");
        (await Aantal()).ShouldBe(0);
        (await bezoeker.VerstuurAsync(getoond, "form[action*=Opslaan]", [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Aantal()).ShouldBe(2);

        using var nogEens = await bezoeker.UploadAsync(pagina, "form[enctype]", "Bestand", "uren.csv", bestand);
        (await bezoeker.LeesAsync(nogEens)).Body!.TextContent.ShouldContain("0 nieuw, 0 gewijzigd, 2 gelijk");

        Task<long> Aantal() => fixture.Database.VraagAsync<long>("select count(*) from financien.inzet where jaar = 2023");
    }

    [Fact]
    public async Task One_wrong_line_keeps_the_whole_file_out()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        var pagina = await bezoeker.OpenAsync("/financien/inzet/importeren");

        using var antwoord = await bezoeker.UploadAsync(pagina, "form[enctype]", "Bestand", "uren.csv",
            Encoding.UTF8.GetBytes("geldstroom;functie;jaar;maand;uren\nradicalisering;procesregie;2022;1;40\nweg;procesregie;2022;2;42\n"));

        (await bezoeker.LeesAsync(antwoord)).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("Regel 3");
        (await fixture.Database.VraagAsync<long>("select count(*) from financien.inzet where jaar = 2022")).ShouldBe(0);
    }

    [Fact]
    public async Task A_closed_year_is_not_edited()
    {
        await fixture.Database.VraagAsync<object>("""
            insert into financien.begroting (id, jaar, geldstroom_id, afgesloten_op)
            select gen_random_uuid(), 2019, id, now() from financien.geldstroom where code = 'jeugdtafels'
            """);
        using var bezoeker = await fixture.Huis.AlsAsync("financieel-medewerker");
        var pagina = await bezoeker.OpenAsync("/financien/inzet/importeren");

        using var antwoord = await bezoeker.UploadAsync(pagina, "form[enctype]", "Bestand", "uren.csv",
            Encoding.UTF8.GetBytes("geldstroom;functie;jaar;maand;uren\njeugdtafels;procesregie;2019;1;40\n"));

        (await bezoeker.LeesAsync(antwoord)).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("2019 is afgesloten");
        (await bezoeker.OpenAsync("/financien/inzet/jeugdtafels/2019")).QuerySelectorAll("form[data-bewaak] button").ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_only_look_gets_no_form_to_write()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("bestuurder");

        (await bezoeker.OpenAsync("/financien/inzet/mda-plus-plus/2024")).QuerySelectorAll("td input:not([readonly])").ShouldBeEmpty();
        (await bezoeker.StatusAsync("/financien/inzet/importeren")).ShouldNotBe(HttpStatusCode.OK);
    }
}
