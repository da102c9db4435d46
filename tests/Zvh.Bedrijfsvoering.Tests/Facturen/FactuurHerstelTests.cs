using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

/// <summary>Refused at the field, repaired, credited.</summary>
public sealed class FactuurHerstelTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task A_missing_reference_or_number_is_refused_at_its_field_and_passes_after_repair()
    {
        await fixture.Database.VraagAsync<object>("""
            update financien.geldstroom_deelnemer set inkoopnummer = '' where partij_id = (select id from financien.partij where code = 'leudal');
            update financien.partij set kvk_nummer = '', oin = '' where code = 'weert'
            """);
        using var bezoeker = await fixture.Huis.AlsAsync(Facturenhuis.Rol);
        var run = await Facturenhuis.StartRunAsync(bezoeker);
        var pagina = await Facturenhuis.DoeAsync(bezoeker, await Facturenhuis.WachtAsync(bezoeker, run), "Controleren");

        pagina.Body!.TextContent.ShouldContain("5 facturen zijn goed");
        var regels = pagina.QuerySelectorAll("tr").Where(r => r.QuerySelector("a[href^='/financien/partijen/'], a[href^='/financien/geldstromen/']") is not null).ToList();
        regels.Select(r => r.TextContent).ShouldContain(t => t.Contains("2022-0002") && t.Contains("BR-NL-2") && t.Contains("De referentie van de ontvanger ontbreekt."));
        var weert = regels.Single(r => r.TextContent.Contains("BR-NL-10"));
        weert.TextContent.ShouldContain("2022-0007");
        weert.QuerySelector("a[href^='/financien/partijen/']")!.GetAttribute("href").ShouldBe("/financien/partijen/weert");

        await fixture.Database.VraagAsync<object>("""
            update financien.geldstroom_deelnemer set inkoopnummer = 'INK-1' where inkoopnummer = '';
            update financien.partij set kvk_nummer = '90000001' where code = 'weert'
            """);
        await Facturenhuis.DoeAsync(bezoeker, pagina, "Verversen");
        pagina = await Facturenhuis.DoeAsync(bezoeker, await bezoeker.OpenAsync(run), "Controleren");

        pagina.QuerySelectorAll("a[href^='/financien/partijen/']").ShouldBeEmpty();
        (await Facturenhuis.AantalAsync(fixture.Database, "status = 'Gecontroleerd'")).ShouldBe(7);
        (await fixture.Database.VraagAsync<string>("select document ->> 'kopersreferentie' from financien.factuur where nummer = '2022-0002'")).ShouldBe("INK-1");
    }

    [Fact]
    public async Task A_credited_invoice_gets_a_note_with_its_own_number_and_can_be_made_again()
    {
        await using var database = await fixture.MaakDatabaseAsync();
        await using var huis = await Testhuis.StartAsync(database.ConnectionString);
        using var bezoeker = await huis.AlsAsync(Facturenhuis.Rol);
        var run = await Facturenhuis.StartRunAsync(bezoeker);
        var pagina = await Facturenhuis.DoeAsync(bezoeker, await Facturenhuis.WachtAsync(bezoeker, run), "Controleren");
        await Facturenhuis.DoeAsync(bezoeker, pagina, "Versturen", new() { ["Wijze"] = "Bestand" });
        var id = await database.VraagAsync<Guid>("select id from financien.factuur where nummer = '2022-0003'");

        var zonderReden = await Facturenhuis.BevestigAsync(bezoeker, $"/financien/facturen/{id}/crediteren", new() { ["Invoer.Datum"] = "1-3-2022", ["Invoer.Reden"] = "" });
        zonderReden.QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("Schrijf waarom u crediteert");
        (await Facturenhuis.AantalAsync(database)).ShouldBe(7);

        var nota = await Facturenhuis.BevestigAsync(bezoeker, $"/financien/facturen/{id}/crediteren", new() { ["Invoer.Datum"] = "1-3-2022", ["Invoer.Reden"] = "Verkeerde sleutel" });

        nota.QuerySelector("h1")!.TextContent.ShouldBe("Creditnota 2022-0008");
        (await database.VraagAsync<string>("select status from financien.factuur where nummer = '2022-0003'")).ShouldBe("Gecrediteerd");
        (await Facturenhuis.DoeAsync(bezoeker, nota, "Controleren")).Body!.TextContent.ShouldContain("2022-0008 is goed en kan worden verstuurd.");

        await Facturenhuis.WachtAsync(bezoeker, await Facturenhuis.StartRunAsync(bezoeker));
        (await Facturenhuis.AantalAsync(database, "nummer = '2022-0009' and totaal = 39725")).ShouldBe(1);
        (await Facturenhuis.IsSluitendAsync(database)).ShouldBeTrue();
    }
}
