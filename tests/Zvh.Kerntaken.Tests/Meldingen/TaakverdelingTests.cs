using System.Net;
using Zvh.Kerntaken.Tests.Personen;
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
