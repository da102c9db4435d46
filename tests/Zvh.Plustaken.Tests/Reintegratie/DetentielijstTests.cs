using System.Net;
using System.Text;
using Zvh.Testing;
using static Zvh.Plustaken.Tests.Reintegratie.Terugkeerstraat;

namespace Zvh.Plustaken.Tests.Reintegratie;

/// <summary>A list of reports of detention comes in by the door of all meldingen, which refuses what is not of this house and what came in before (A-031).</summary>
public sealed class DetentielijstTests(NoordLimburgFixture fixture) : IClassFixture<NoordLimburgFixture>
{
    private const string Kop = "bron;melder;ontvangen op;gemeente;thema;achternaam;voornaam;geboortedatum;aanleiding;persoon weet ervan;waarom niet";
    private const string Goed = "detentie;Penitentiaire inrichting;1-11-2026;GM0983;reintegratie;Lijststra;Demo;1-2-1990;Komt vrij;ja;";

    [Fact]
    public async Task A_report_for_somebody_of_another_region_and_one_that_is_known_are_refused_with_the_reason()
    {
        using var nazorg = await fixture.Huis.AlsAsync(Nazorg);
        var lijst = await LeesInAsync(nazorg, $"{Kop}\n{Goed}\n{Goed.Replace("GM0983", "GM0363", StringComparison.Ordinal).Replace("Lijststra", "Elderstra", StringComparison.Ordinal)}\n{Goed}\n");

        (await nazorg.OpenAsync(lijst)).Tekst().ShouldSatisfyAllConditions(
            t => t.ShouldContain("Eén melding inlezen"), t => t.ShouldContain("gemeente: Deze gemeente hoort niet bij dit huis"), t => t.ShouldContain("Al bekend 1", Case.Sensitive, "the same row stands in the list twice"));
        await StuurAsync(nazorg, lijst, "form[action*='NeemOp']", []);

        (await nazorg.OpenAsync(await LeesInAsync(nazorg, $"{Kop}\n{Goed}\n"))).Tekst().ShouldContain("Al bekend 1");
        (await fixture.Database.VraagAsync<long>("select count(*) from casussen.inzending where achternaam in ('Lijststra', 'Elderstra')")).ShouldBe(1);
    }

    private static async Task<string> LeesInAsync(Bezoeker bezoeker, string inhoud)
    {
        using var antwoord = await bezoeker.UploadAsync(await bezoeker.OpenAsync("/casussen/inzendingen/inlezen"), Paginahulp.Formulier, "Bestand", "lijst.csv", Encoding.UTF8.GetBytes(inhoud));
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await bezoeker.LeesAsync(antwoord)).Fouten());
        return antwoord.Headers.Location!.ToString();
    }
}
