using Zvh.Jeugdtafels.Profiel;
using Zvh.Platform.Regio;

namespace Zvh.Regions.Tests;

/// <summary>A region words the letters of its youth tables itself, and only with what can be filled in.</summary>
public sealed class JeugdbrievenTests
{
    [Fact]
    public void A_letter_of_the_region_takes_the_place_of_that_of_everybody_and_the_rest_stays()
    {
        var profiel = Regioprofiel.Lees(Met("""{ "brieven": [{ "code": "uitnodiging", "onderwerp": "Praat mee op {moment}", "regels": ["Wij zien u graag in {plaats}."] }] }""")).Waarde;

        var brieven = Jeugdbrieven.Van(profiel);

        brieven.Single(b => b.Code == Jeugdbrieven.Uitnodiging).Onderwerp.ShouldBe("Praat mee op {moment}");
        brieven.Single(b => b.Code == Jeugdbrieven.Besluit).ShouldBe(Jeugdbrieven.Standaard.Single(b => b.Code == Jeugdbrieven.Besluit));
    }

    [Theory]
    [InlineData("""{ "brieven": [{ "code": "groet", "onderwerp": "Dag", "regels": ["Dag."] }] }""", "$.brieven[0].code", "De brief \"groet\" bestaat niet. Kies uit: uitnodiging, besluit.")]
    [InlineData("""{ "brieven": [{ "code": "besluit", "onderwerp": "Dag", "regels": ["Uw nummer is {bsn}."] }] }""", "$.brieven[0].regels", "'bsn' kan niet worden ingevuld.")]
    public void A_letter_that_does_not_exist_or_asks_for_what_is_not_there_is_refused(string brieven, string pad, string melding) =>
        Profielen.Controle.Controleer(Met(brieven)).ShouldContain(f => f.Veld.EndsWith(pad, StringComparison.Ordinal) && f.Melding.StartsWith(melding, StringComparison.Ordinal));

    private static Proefprofiel Met(string brieven) => new Proefprofiel().Met("regio.json", "$.modules", """["jeugdtafels"]""").Met(Jeugdbrieven.Bestand, brieven);
}
