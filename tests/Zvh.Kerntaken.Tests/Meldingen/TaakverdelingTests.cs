using System.Globalization;
using System.Net;
using Zvh.Kerntaken.Tests.Personen;
using Zvh.Platform.Regio;
using Zvh.Testing;

namespace Zvh.Kerntaken.Tests.Meldingen;

/// <summary>A house of Noord-Limburg, which has agreements with Gelderland.</summary>
public sealed class NoordLimburgFixture() : HuisFixture("noord-limburg");

/// <summary>Who takes it up, by the agreements of the region .</summary>
public sealed class TaakverdelingTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    private const string MookEnMiddelaar = "GM0944", Venlo = "GM0983";

    [Fact]
    public async Task Mook_en_Middelaar_goes_to_Gelderland_for_trafficking_care_and_the_page_says_why()
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        var persoon = await PersonenTests.RegistreerAsync(bezoeker, "Taak", "Verdeelstra", "");
        var velden = Meldingstraat.Met(("Bron", "gemeente"), ("Thema", "mensenhandel-zorgcoordinatie"), ("Gemeente", MookEnMiddelaar));

        var pagina = await bezoeker.ProbeerAsync(await bezoeker.OpenAsync($"{persoon}/melding"), velden);
        pagina.DocumentElement.TextContent.ShouldContain("Gelderland pakt dit op");

        using var overgedragen = await bezoeker.VerstuurAsync(pagina, Paginahulp.Formulier, velden, new($"{persoon}/melding?handler=DraagOver", UriKind.Relative));
        overgedragen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await bezoeker.OpenAsync(overgedragen.Headers.Location!.ToString())).DocumentElement.TextContent.ShouldContain("overgedragen aan Gelderland");
    }

    [Theory]
    [InlineData("2026-01-31", false)]
    [InlineData("2026-02-01", true)]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void An_agreement_holds_from_its_first_to_its_last_day(string dag, bool geldt)
    {
        Taakafspraak[] afspraken = [new("thema", [Venlo], "Een ander", "Zo afgesproken", "A-088", Van: new(2026, 2, 1), Tot: new(2026, 6, 30))];

        (Taakverdeling.Ander(afspraken, "thema", Venlo, strafrecht: false, DateOnly.Parse(dag, CultureInfo.InvariantCulture)) is not null).ShouldBe(geldt);
    }

    [Theory]
    [InlineData(MookEnMiddelaar, "true")]
    [InlineData(Venlo, "false")]
    public async Task With_criminal_law_or_from_another_municipality_it_stays_here(string gemeente, string strafrecht)
    {
        using var bezoeker = await fixture.Huis.AlsAsync("procesondersteuner");
        var persoon = await PersonenTests.RegistreerAsync(bezoeker, "Straf", "Rechtstra", "");

        var melding = await Meldingstraat.MeldAsync(bezoeker, persoon, ("Bron", "gemeente"), ("Thema", "mensenhandel-zorgcoordinatie"), ("Gemeente", gemeente), ("Strafrecht", strafrecht));

        (await bezoeker.OpenAsync(melding)).DocumentElement.TextContent.ShouldContain("te beoordelen");
    }
}
