using System.Net;
using AngleSharp.Html.Dom;
using Zvh.Kerntaken.Tests.Cijfers;
using Zvh.Platform.Verbs;
using Zvh.Signalering.Factsheets;
using Zvh.Testing;

namespace Zvh.Kerntaken.Tests.Signalering;

/// <summary>Factsheets through the real door: counted for all municipalities, explained, published together, and then never changed.</summary>
public sealed class FactsheetTests(DemoFixture fixture) : IClassFixture<DemoFixture>
{
    private const string Lijst = "/signalering/factsheets";

    [Fact]
    public async Task A_half_is_counted_explained_and_published_and_stays_as_it_was()
    {
        using var analist = await fixture.Huis.AlsAsync("informatieanalist");
        using var bestuurder = await fixture.Huis.AlsAsync("bestuurder");
        (await bestuurder.OpenAsync(Lijst)).Tekst().ShouldContain("Er is nog geen factsheet gepubliceerd");
        var ronde = await TelAsync(analist, "2021-Q3");
        var factsheets = await FactsheetsAsync(analist, ronde);
        factsheets.Count.ShouldBe(7);
        (await bestuurder.StatusAsync(factsheets[0])).ShouldBe(HttpStatusCode.NotFound, "a concept is for whoever makes it");
        (await bestuurder.StatusAsync(ronde)).ShouldBe(HttpStatusCode.NotFound);

        (await ProbeerAsync(analist, ronde, [], "form[action*='Publiceer']")).Fouten().ShouldContain("Bij 7 gemeenten staat nog geen duiding");
        await DuidAsync(analist, factsheets);
        (await analist.DoeAsync(ronde, [], "form[action*='Publiceer']")).Tekst().ShouldContain("7 factsheets over 2021-Q2 tot en met 2021-Q3 zijn gepubliceerd");
        var pagina = (await bestuurder.OpenAsync(factsheets[0])).Tekst();
        pagina.ShouldContain("Onze uitleg");
        pagina.ShouldContain("Meldingen per thema");
        (await bestuurder.OpenAsync(factsheets[0])).QuerySelectorAll("td.getal").Select(c => c.TextContent.Trim()).ShouldAllBe(c => c == "0" || c == "·" || c == "0,0" || !(c.Length == 1 && char.IsAsciiDigit(c[0]) && c[0] < '5'));
        var pdf = await bestuurder.Http.GetByteArrayAsync($"{factsheets[0]}?handler=Pdf");

        // What comes in later for the same half changes the count of today, not what was published.
        await fixture.Database.VraagAsync<int>("with weg as (delete from casussen.melding where ontvangen_op >= '2021-04-01' and ontvangen_op < '2021-05-01' returning 1) select count(*)::int from weg");
        (await bestuurder.Http.GetByteArrayAsync($"{factsheets[0]}?handler=Pdf")).ShouldBe(pdf);
        (await analist.OpenAsync(factsheets[0])).QuerySelector("main textarea").ShouldBeNull("there is nothing to change any more");

        await CorrigeerAsync(analist, bestuurder, factsheets[0]);
    }

    [Theory]
    [InlineData("2021-Q9", "Schrijf een kwartaal van het halfjaar")]
    [InlineData("2098-Q1", "Dit halfjaar is nog niet voorbij. Vanaf 1 april 2098 kan het.")]
    public async Task A_half_that_cannot_be_is_refused_with_the_reason(string periode, string reden)
    {
        using var analist = await fixture.Huis.AlsAsync("informatieanalist");
        (await ProbeerAsync(analist, Lijst, new() { ["Periode"] = periode })).Fouten().ShouldContain(reden);
    }

    [Fact]
    public async Task A_count_that_was_not_published_can_be_thrown_away_and_there_is_one_at_a_time()
    {
        using var analist = await fixture.Huis.AlsAsync("informatieanalist");
        var ronde = await TelAsync(analist, "2020-Q2");
        (await ProbeerAsync(analist, Lijst, new() { ["Periode"] = "2020-Q3" })).Fouten().ShouldContain("al een telling die nog niet gepubliceerd is");

        (await analist.DoeAsync(ronde, [], "form[action*='GooiWeg']")).Tekst().ShouldContain("is weg");
        (await analist.StatusAsync(ronde)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_command_line_writes_the_factsheet_as_a_tagged_PDF()
    {
        var bestand = Path.Combine(Directory.CreateTempSubdirectory("zvh-factsheet-").FullName, "f.pdf");
        var uitkomst = await VerbAsync(new() { ["gemeente"] = "GM0957", ["periode"] = "2020-Q4", ["uit"] = bestand });

        uitkomst.Tekst.ShouldContain("De factsheet van Roermond over 2020-Q4 tot en met 2021-Q1");
        var tekst = Poppler.Tekst(await File.ReadAllBytesAsync(bestand));
        tekst.ShouldContain("Factsheet Roermond");
        tekst.ShouldContain("Lopende casussen per thema");
        (await VerbAsync(new() { ["gemeente"] = "GM9999", ["uit"] = bestand })).Fouten[0].Melding.ShouldContain("GM0957 (Roermond)");
    }

    [Fact]
    public async Task Administrators_see_whole_years_only_so_that_nothing_follows_from_periods_that_overlap()
    {
        using var bestuurder = await fixture.Huis.AlsAsync("bestuurder");
        (await bestuurder.OpenAsync("/signalering/tabellen/1?van=2020-Q4&tot=2021-Q2")).Fouten().ShouldContain("U ziet hele verslagjaren die voorbij zijn");
        (await bestuurder.OpenAsync("/signalering/tabellen/1?van=2020-Q4&tot=2021-Q3")).Fouten().ShouldBeEmpty();
        (await bestuurder.StatusAsync("/signalering/api/tabellen/1?van=2021-Q1&tot=2021-Q1")).ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task CorrigeerAsync(Bezoeker analist, Bezoeker bestuurder, string oud)
    {
        (await ProbeerAsync(analist, Lijst, new() { ["Periode"] = "2021-Q2" })).Fouten().ShouldContain("Schrijf waarom u opnieuw telt");
        var tweede = await TelAsync(analist, "2021-Q2", "Een bron leverde te laat.");
        var nieuw = await FactsheetsAsync(analist, tweede);
        await DuidAsync(analist, nieuw);
        await analist.DoeAsync(tweede, [], "form[action*='Publiceer']");

        (await bestuurder.OpenAsync(oud)).Tekst().ShouldContain("Er is een nieuwere telling");
        (await bestuurder.OpenAsync(nieuw[0])).Tekst().ShouldContain("Een bron leverde te laat.");
    }

    private static async Task<IHtmlDocument> ProbeerAsync(Bezoeker analist, string pad, Dictionary<string, string> velden, string formulier = Paginahulp.Formulier) =>
        await analist.ProbeerAsync(await analist.OpenAsync(pad), velden, formulier);

    private async Task<string> TelAsync(Bezoeker analist, string periode, string reden = "")
    {
        (await analist.DoeAsync(Lijst, new() { ["Periode"] = periode, ["Reden"] = reden })).Fouten().ShouldBeEmpty();
        await fixture.Huis.InAsync<FactsheetJob, bool>(job => job.WerkAsync(CancellationToken.None));
        var ronde = (await analist.OpenAsync(Lijst)).QuerySelector("a[href*='/rondes/']")!.GetAttribute("href")!;

        // The job of the house itself may have taken it: then the count has ended when its lock is free.
        await fixture.Database.VraagAsync<Guid>($"select id from signalering.factsheetronde where id = '{ronde.Split('/')[^1]}' for update");
        return ronde;
    }

    private static async Task<IReadOnlyList<string>> FactsheetsAsync(Bezoeker analist, string ronde) =>
        [.. (await analist.OpenAsync(ronde)).QuerySelectorAll("main tbody a").Select(a => a.GetAttribute("href")!)];

    private static async Task DuidAsync(Bezoeker analist, IEnumerable<string> factsheets)
    {
        foreach (var factsheet in factsheets)
        {
            (await analist.DoeAsync(factsheet, new() { ["Duiding"] = "Onze uitleg bij de cijfers." })).Tekst().ShouldContain("is opgeslagen");
        }
    }

    private Task<VerbUitkomst> VerbAsync(Dictionary<string, string?> opties) => fixture.Huis.InAsync<IEnumerable<IVerb>, VerbUitkomst>(
        verbs => verbs.Single(v => v.Woorden == "signalering factsheet").VoerUitAsync(new(opties, TextWriter.Null), CancellationToken.None));
}
