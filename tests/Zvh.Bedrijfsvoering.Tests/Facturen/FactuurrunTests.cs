using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using System.Xml.Schema;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

public sealed class FactuurrunTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    [Fact]
    public async Task A_year_goes_from_preview_to_sent_files_without_gap_and_twice_makes_nothing_twice()
    {
        using var bezoeker = await fixture.Huis.AlsAsync(Facturenhuis.Rol);
        var voorbeeld = await Facturenhuis.VoorbeeldAsync(bezoeker);
        voorbeeld.QuerySelector("tfoot .getal")!.TextContent.ShouldBe("439.923,00");

        var run = await Facturenhuis.StartRunAsync(bezoeker);
        var pagina = await Facturenhuis.WachtAsync(bezoeker, run);

        pagina.QuerySelectorAll("tbody th a").Select(a => a.TextContent).ShouldBe(Enumerable.Range(1, 7).Select(n => $"2022-000{n}"));
        pagina.QuerySelectorAll("tbody td.getal").Select(c => c.TextContent)
            .ShouldBe(["53.319,00", "65.152,00", "39.725,00", "30.310,00", "34.931,00", "126.522,00", "89.964,00"]);

        pagina = await Facturenhuis.DoeAsync(bezoeker, pagina, "Controleren");
        pagina.Body!.TextContent.ShouldContain("7 facturen zijn goed en kunnen worden verstuurd.");
        pagina = await Facturenhuis.DoeAsync(bezoeker, pagina, "Versturen", new() { ["Wijze"] = "Bestand" });
        pagina.Body!.TextContent.ShouldContain("7 facturen zijn verzonden.");
        (await fixture.Database.VraagAsync<long>("select count(*) from financien.factuurbestand")).ShouldBe(7);

        await using (var stroom = await bezoeker.Http.GetStreamAsync($"{run}?handler=Zip"))
        {
            using var zip = new ZipArchive(await InGeheugenAsync(stroom));
            zip.Entries.Count.ShouldBe(14);
            zip.Entries.Select(e => e.FullName).ShouldContain("ubl/roermond-2022-0001-echt-susteren.xml");
            await using var ubl = await zip.GetEntry("ubl/roermond-2022-0003-maasgouw.xml")!.OpenAsync();
            XDocument.Load(ubl).Validate(Hulpmiddel.Schemas, (_, e) => throw e.Exception);
            await using var pdf = await zip.GetEntry("pdf/roermond-2022-0003-maasgouw.pdf")!.OpenAsync();
            UitlegKlopt(Poppler.Tekst((await InGeheugenAsync(pdf)).ToArray()));
        }

        (await Facturenhuis.VoorbeeldAsync(bezoeker)).QuerySelectorAll("form[method=post]").ShouldAllBe(f => !f.TextContent.Contains("facturen maken"));
        (await Facturenhuis.AantalAsync(fixture.Database)).ShouldBe(7);
        (await Facturenhuis.IsSluitendAsync(fixture.Database)).ShouldBeTrue();

        (await bezoeker.OpenAsync("/financien/facturen?jaar=2022&status=Verzonden&zoek=weert")).QuerySelectorAll("tbody th a").Select(a => a.TextContent).ShouldContain("2022-0007");
        (await bezoeker.Http.GetStringAsync("/financien/facturen?handler=Csv&sorteer=bedrag")).ShouldContain("2022-0006;factuur;Verzonden;Roermond;");
        (await bezoeker.OpenAsync("/financien/facturen?sorteer=bedrag&richting=af")).QuerySelectorAll("tbody td.getal")[0].TextContent.ShouldBe("126.522,00");
    }

    [Fact]
    public async Task Who_may_not_read_invoices_does_not_see_that_they_exist()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");

        (await bezoeker.StatusAsync("/financien/facturen")).ShouldNotBe(HttpStatusCode.OK);
        (await bezoeker.StatusAsync("/financien/facturen/maken")).ShouldNotBe(HttpStatusCode.OK);
    }

    // What is given back stands with a minus sign, so that the parts add up to what is asked.
    private static void UitlegKlopt(string tekst)
    {
        tekst.ShouldMatch(@"Te betalen\s+€ 39\.725,00");
        tekst.ShouldMatch(@"Bijdrage 2022\s+49\.752,4104\s+49\.752\s+\+1\s+49\.753");
        tekst.ShouldContain("Aandeel in € 550.968,00: Vast percentage 9,03 van 100");
        tekst.ShouldMatch(@"POK-gelden 2021\s+−8\.831,4446\d*\s+−8\.831\s+−1\s+−8\.832");
        tekst.ShouldMatch(@"Samen\s+39\.725");
    }

    private static async Task<MemoryStream> InGeheugenAsync(Stream stroom)
    {
        var geheugen = new MemoryStream();
        await stroom.CopyToAsync(geheugen);
        geheugen.Position = 0;
        return geheugen;
    }
}
