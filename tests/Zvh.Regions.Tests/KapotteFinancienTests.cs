namespace Zvh.Regions.Tests;

public sealed class KapotteFinancienTests
{
    private const string Sleutel = "$.verdeelsleutels[0].versies[1]";

    public static TheoryData<string, string, string, string> Fouten => new()
    {
        { "financien.json", "$.partijen[1].code", "\"bovendorp\"", "al gebruikt" },
        { "financien.json", "$.partijen[1].naam", "\"Bovendorp\"", "al gebruikt" },
        { "financien.json", "$.partijen[2].naam", "\"Onderdal\"", "heet in regio.json \"Onderveld\"" },
        { "financien.json", "$.partijen[1].gemeentecode", "\"GM9001\"", "staat al bij een andere partij" },
        { "financien.json", "$.partijen[3].gemeentecode", "\"GM9004\"", "Alleen een gemeente" },
        { "financien.json", "$.partijen[0].kvkNummer", "\"1234567\"", "acht cijfers" },
        { "financien.json", "$.partijen[0].oin", "\"123\"", "twintig cijfers" },
        { "financien.json", "$.partijen[0].iban", "\"NL91ABNA0417164301\"", "controlegetal" },
        { "financien.json", "$.partijen[0].btwNummer", "\"001234567\"", "NL, negen cijfers" },
        { "financien.json", "$.partijen[0].postcode", "\"1000aa\"", "twee hoofdletters" },
        { "financien.json", "$.partijen[0].factuurmail", "\"facturen\"", "één e-mailadres" },
        { "financien.json", "$.partijen[0].soort", "\"Waterschap\"", "één van: Gemeente, Regeling, Organisatie" },
        { "financien.json", "$.geldstromen[1].code", "\"bijdragen\"", "al gebruikt" },
        { "financien.json", "$.geldstromen[0].factureerder", "\"elders\"", "bestaat niet" },
        { "financien.json", "$.geldstromen[0].factureerder", "\"middenstad\"", "verstuurt geen facturen" },
        { "financien.json", "$.geldstromen[0].factureerder", "null", "niet wie factureert" },
        { "financien.json", "$.geldstromen[0].deelnemers[1]", "\"bovendorp\"", "twee keer" },
        { "financien.json", "$.geldstromen[0].deelnemers[1]", "\"elders\"", "bestaat niet" },
        { "financien.json", "$.geldstromen[0].sleutel", "\"elders\"", "bestaat niet" },
        { "financien.json", "$.geldstromen[0].sleutel", "null", "met welke sleutel" },
        { "financien.json", "$.geldstromen[1].sleutel", "\"gemengd\"", "past alleen bij" },
        { "financien.json", "$.geldstromen[2].teVragen.sleutel", "\"\"", "kan niet open staan" },
        { "financien.json", "$.geldstromen[0].btwRegime", "\"Z\"", "één van: O, E, S" },
        { "financien.json", "$.geldstromen[0].taakveld", "\"veiligheid\"", "geen taakveld" },
        { "financien.json", "$.geldstromen[0].termijnen", "0", "van 1 tot en met 12" },
        { "financien.json", "$.geldstromen[0].fte[0]", "{\"functie\":\"procesregie\",\"fte\":0}", "meer dan 0 fte" },
        { "financien.json", Sleutel + ".geldigVan", "\"2024-12-31\"", "ook een andere versie geldt" },
        { "financien.json", Sleutel + ".deelnemers[0]", "\"Elders\"", "Elders is niet bekend" },
        { "financien.json", Sleutel + ".onderdelen[0].peildatum", "\"2023-01-01\"", "inwoners niet bekend van: Bovendorp, Middenstad, Onderveld" },
        { "financien.json", Sleutel + ".onderdelen[2].waarden", "{\"Bovendorp\":4,\"Middenstad\":30}", "De waarde van Onderveld ontbreekt" },
        { "financien.json", Sleutel + ".onderdelen[2].waarden", "{\"Bovendorp\":-4,\"Middenstad\":30,\"Onderveld\":0}", "mag niet negatief zijn" },
        { "financien.json", Sleutel + ".onderdelen[2].waarden", "{\"Bovendorp\":0,\"Middenstad\":0,\"Onderveld\":0}", "samen 0" },
        { "financien.json", Sleutel + ".onderdelen[1].waarden", "{\"Bovendorp\":1}", "haalt het programma de waarden zelf op" },
        { "financien.json", Sleutel + ".factoren", "{\"Middenstad\":0}", "groter dan 0" },
        { "financien.json", Sleutel + ".afrondenOp", "0.005", "veelvoud van 0,01" },
        { "financien.json", Sleutel + ".onderdelen[1].gewicht", "\"een vijfde\"", "breuk (1/3)" },
        { "financien.json", Sleutel + ".ingroei", "{\"jaren\":3,\"eerste\":2025,\"vanSleutel\":\"elders\"}", "\"elders\" bestaat niet" },
        { "financien.json", Sleutel + ".methode", "\"Naar boven\"", "één van: GrootsteRest" },
        { "financien.json", Sleutel + ".sluitpost", "null", "hoort bij de methode" },
        { "financien.json", Sleutel + ".sluitpost", "\"Elders\"", "geen deelnemer" },
        { "financien.json", "$.verdelingen[0].wijze.sleuteljaar", "2020", "geen versie voor 2020" },
        { "financien.json", "$.verdelingen[0].wijze", "{\"naam\":\"Naar bedragen\",\"bedrag\":1,\"sleuteljaar\":2025,\"naarBedragen\":true,\"methode\":\"GrootsteRest\"}", "zelf naar bedragen verdeeld" },
        { "financien.json", "$.verdelingen[0].geldstroom", "\"regie\"", "geen verdeelsleutel" },
        { "financien.json", "$.verdelingen[0].wijze.sluitpost", "\"Middenstad\"", "hoort bij de methode" },
        { "financien.json", "$.verrekeningen[0].inJaar", "2024", "later jaar" },
        { "financien.json", "$.verrekeningen[0].delen[0].naarBedragen", "1", "true of false" },
        { "financien.json", "$.verrekeningen[0].delen[0].correcties[0]", "{\"deelnemer\":\"Bovendorp\",\"bedrag\":1,\"reden\":\"\"}", "geen reden" },
        { "financien.json", "$.rijksbijdragen[0].code", "\"bijdragen\"", "geen geldstroom met de grondslag" },
        { "financien.json", "$.rijksbijdragen[0].balanspost", "\"101\"", "staat niet in balansposten.json" },
        { "begroting-2025.json", "$.jaar", "2024", "niet het jaar in de naam" },
        { "begroting-2025.json", "$.lasten[0].posten[0].bedrag", "9e27", "te groot" },
        { "begroting-2025.json", "$.lasten[0].posten[0].bedrag", "1e400", "past hier niet" },
        { "begroting-2025.json", "$.geldstroom", "\"elders\"", "staat niet in financien.json" },
        { "begroting-2025.json", "$.lasten[0].posten[1].code", "\"formatie\"", "al gebruikt" },
        { "begroting-2025.json", "$.baten[1].posten[0].partij", "\"elders\"", "staat niet in financien.json" },
        { "begroting-2025.json", "$.lasten[0].bedrag", "150000", "geen eigen bedrag" },
        { "begroting-2025.json", "$.lasten[0].posten[0].bedrag", "\"1.234,56\"", "met een punt voor de decimalen" },
        { "balansposten.json", "$.posten[0].jaren[1].jaar", "2024", "twee keer" },
        { "balansposten.json", "$.posten[0].type", "\"Spaarpot\"", "één van: Reserve, Voorziening, OverlopendePassiva" },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void A_wrong_value_is_refused_at_its_path_with_what_to_do(string bestand, string pad, string waarde, string melding)
    {
        var fouten = Profielen.Controle.Controleer(new Proefprofiel().Met(bestand, pad, waarde));

        fouten.ShouldContain(f => f.Veld.StartsWith(bestand + ":") && $"{f.Veld}.".Contains($" {pad}.") && f.Melding.Contains(melding),
            string.Join(Environment.NewLine, fouten));
    }

    [Theory]
    [InlineData("{\"Bovendorp\":20,\"Middenstad\":50,\"Onderveld\":29.99}", "samen 99,99 en moeten samen 100")]
    [InlineData("{\"Bovendorp\":20,\"Middenstad\":50,\"Onderveld\":30,\"Elders\":0}", "Elders is geen deelnemer")]
    public void Percentages_that_do_not_fit_are_refused(string waarden, string melding) =>
        Profielen.Controle.Controleer(new Proefprofiel().Met("financien.json", "$.verdeelsleutels[0].versies[0].onderdelen[0].waarden", waarden))
            .ShouldHaveSingleItem().Melding.ShouldContain(melding);

    [Fact]
    public void Weights_that_are_not_one_are_refused() =>
        Profielen.Controle.Controleer(new Proefprofiel().Met("financien.json", Sleutel + ".onderdelen[1].gewicht", "0.3"))
            .ShouldHaveSingleItem().Melding.ShouldContain("samen 1,1 en moeten samen 1 zijn");

    [Fact]
    public void Corrections_that_do_not_close_are_refused() =>
        Profielen.Controle.Controleer(new Proefprofiel().Met("financien.json", "$.verrekeningen[0].delen[0].correcties[0].bedrag", "2"))
            .ShouldHaveSingleItem().Melding.ShouldContain("samen niet 0");

    [Fact]
    public void A_year_twice_is_refused()
    {
        Profielen.Controle.Controleer(new Proefprofiel().Pas("financien.json", json =>
            json["verdelingen"]!.AsArray().Add(json["verdelingen"]![0]!.DeepClone()))).ShouldHaveSingleItem().Melding.ShouldContain("2025 staat al bij");
        Profielen.Controle.Controleer(new Proefprofiel().Pas("financien.json", json =>
            json["rijksbijdragen"]!.AsArray().Add(json["rijksbijdragen"]![0]!.DeepClone()))).ShouldHaveSingleItem().Melding.ShouldContain("twee keer in 2025");
    }

    [Fact]
    public void A_municipality_that_is_no_party_is_named()
    {
        var profiel = new Proefprofiel().Pas("regio.json", json =>
        {
            var gemeente = json["gemeenten"]![0]!.DeepClone();
            gemeente["code"] = "GM9009";
            gemeente["naam"] = "Zijveld";
            json["gemeenten"]!.AsArray().Add(gemeente);
        });

        Profielen.Controle.Controleer(profiel).ShouldHaveSingleItem().Melding.ShouldContain("Zijveld (GM9009) uit regio.json is hier geen partij");
    }

    [Fact]
    public void A_profile_with_the_module_on_needs_its_file() =>
        Profielen.Controle.Controleer(new Proefprofiel().Zonder("financien.json")).ShouldHaveSingleItem().Melding.ShouldContain("financien.json ontbreekt");

    [Fact]
    public void A_profile_with_the_module_off_may_not_hold_its_files() =>
        Profielen.Controle.Controleer(new Proefprofiel().Met("regio.json", "$.modules", "[]")).Select(f => f.Veld)
            .ShouldBe(["balansposten.json", "begroting-2025.json", "financien.json"]);
}
