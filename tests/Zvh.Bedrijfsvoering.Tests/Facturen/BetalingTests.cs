using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

/// <summary>Money that comes in, and the ledger.</summary>
public sealed class BetalingTests(HuisFixture fixture) : IClassFixture<HuisFixture>
{
    private const string Boeken = "/financien/facturen/betalingen";

    [Fact]
    public async Task A_statement_that_is_read_twice_counts_once_and_the_journal_stays_in_balance()
    {
        using var bezoeker = await fixture.Huis.AlsAsync(Facturenhuis.Rol);
        var run = await Facturenhuis.StartRunAsync(bezoeker);
        var pagina = await Facturenhuis.DoeAsync(bezoeker, await Facturenhuis.WachtAsync(bezoeker, run), "Controleren");
        await Facturenhuis.DoeAsync(bezoeker, pagina, "Versturen", new() { ["Wijze"] = "Bestand" });
        var afschrift = Afschrift(("A", 53_319m, "Factuur 2022-0001"), ("B", 60_000m, "deel van 2022-0002"), ("C", 39_725m, "bijdrage veiligheidshuis"), ("D", 12.50m, "parkeervergunning"));

        (await InlezenAsync(bezoeker, afschrift)).Body!.TextContent.ShouldContain("3 te boeken, 0 al bekend, 1 niet herkend");
        (await InlezenAsync(bezoeker, afschrift)).Body!.TextContent.ShouldContain("0 te boeken, 3 al bekend, 1 niet herkend");
        pagina = await Facturenhuis.DoeAsync(bezoeker, await bezoeker.OpenAsync(Boeken), "BoekZekere");
        pagina.Body!.TextContent.ShouldContain("1 betalingen zijn geboekt.");
        await BoekEersteAsync(bezoeker);
        await BoekEersteAsync(bezoeker);

        (await StatusAsync("2022-0001")).ShouldBe("Betaald");
        (await StatusAsync("2022-0002")).ShouldBe("Verzonden");
        (await StatusAsync("2022-0003")).ShouldBe("Betaald");
        (await InlezenAsync(bezoeker, afschrift)).Body!.TextContent.ShouldContain("0 te boeken, 3 al bekend");
        (await fixture.Database.VraagAsync<decimal>("select sum(bedrag) from financien.betaling where factuur_id is not null")).ShouldBe(153_044m);

        var id = await fixture.Database.VraagAsync<Guid>("select id from financien.factuur where nummer = '2022-0002'");
        using (var rest = await bezoeker.VerstuurAsync(await bezoeker.OpenAsync($"/financien/facturen/{id}/betalen"), "form.zvh-formulier", new() { ["Invoer.Bedrag"] = "5.152,00" }))
        {
            (await bezoeker.OpenAsync(rest.Headers.Location!.ToString())).Body!.TextContent.ShouldContain("helemaal betaald");
        }

        await WaaromNietAsync(bezoeker);
        await JournaalSluitAsync(bezoeker);
    }

    private static async Task WaaromNietAsync(Bezoeker bezoeker)
    {
        var pagina = await InlezenAsync(bezoeker, Afschrift(("E", 53_319m, "nog eens 2022-0001"), ("F", 12.50m, "parkeervergunning J. Voorbeeld")));

        var rijen = pagina.QuerySelectorAll("table:has(caption:contains('zonder factuur')) tbody tr")
            .Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Trim())));
        rijen.ShouldBe(
        [
            "10-2-2022 | 53.319,00 | E | Noemt factuur 2022-0001; die is al betaald.",
            "10-2-2022 | 12,50 | F | Noemt geen factuurnummer, en er is geen open factuur met dit bedrag.",
        ]);
        pagina.Body!.TextContent.ShouldNotContain("Voorbeeld", customMessage: "who paid is nobody's business here");
        pagina.Body.TextContent.ShouldNotContain("NL91ABNA");
    }

    [Fact]
    public async Task A_file_that_is_no_statement_is_refused_at_the_field()
    {
        using var bezoeker = await fixture.Huis.AlsAsync(Facturenhuis.Rol);

        var pagina = await InlezenAsync(bezoeker, "geen xml");

        pagina.QuerySelector("#foutoverzicht a[href='#Bestand']")!.TextContent.ShouldContain("van deze soort: XML");
    }

    private async Task JournaalSluitAsync(Bezoeker bezoeker)
    {
        const string Periode = "?Invoer.Van=1-1-2022&Invoer.TotEnMet=31-12-2022";
        (await bezoeker.OpenAsync("/financien/facturen/journaal" + Periode)).QuerySelector("#foutoverzicht")!.TextContent.ShouldContain("grootboekrekening voor debiteuren ontbreekt");
        await Instellen.ZetAsync(fixture.Database, "financien.journaal-debiteuren", "13000");
        await Instellen.ZetAsync(fixture.Database, "financien.journaal-opbrengst", "84200");

        var csv = await bezoeker.Http.GetStringAsync("/financien/facturen/journaal" + Periode + "&handler=Csv");

        var regels = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(r => r.Split(';')).ToList();
        regels.Count.ShouldBe(21);
        regels.Sum(r => Bedrag(r[7])).ShouldBe(regels.Sum(r => Bedrag(r[8])));
        regels.Where(r => r[3] == "13000").Sum(r => Bedrag(r[7])).ShouldBe(439_923m);
    }

    private static decimal Bedrag(string veld) => decimal.Parse(veld.Trim('"'), CultureInfo.GetCultureInfo("nl-NL"));

    private Task<string?> StatusAsync(string nummer) => fixture.Database.VraagAsync<string>($"select status from financien.factuur where nummer = '{nummer}'");

    private static async Task BoekEersteAsync(Bezoeker bezoeker)
    {
        var pagina = await bezoeker.OpenAsync(Boeken);
        pagina.QuerySelector("form[action*='handler=Boeken'] select option[selected]").ShouldBeAssignableTo<IHtmlOptionElement>();
        (await Facturenhuis.DoeAsync(bezoeker, pagina, "Boeken")).Body!.TextContent.ShouldContain("De betaling is geboekt.");
    }

    private static async Task<IHtmlDocument> InlezenAsync(Bezoeker bezoeker, string inhoud)
    {
        using var antwoord = await bezoeker.UploadAsync(await bezoeker.OpenAsync(Boeken), "form[enctype]", "Bestand", "afschrift.xml", Encoding.UTF8.GetBytes(inhoud));
        return antwoord.Headers.Location is { } verder ? await bezoeker.OpenAsync(verder.ToString()) : await bezoeker.LeesAsync(antwoord);
    }

    private static string Afschrift(params (string Referentie, decimal Bedrag, string Tekst)[] boekingen) => $"""
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>AFS-1</Id><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></Acct>
        {string.Concat(boekingen.Select(b => string.Create(CultureInfo.InvariantCulture, $"""
            <Ntry><Amt Ccy="EUR">{b.Bedrag}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2022-02-10</Dt></BookgDt><AcctSvcrRef>{b.Referentie}</AcctSvcrRef>
              <NtryDtls><TxDtls><RmtInf><Ustrd>{b.Tekst}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
            """)))}
        </Stmt></BkToCstmrStmt></Document>
        """;
}
