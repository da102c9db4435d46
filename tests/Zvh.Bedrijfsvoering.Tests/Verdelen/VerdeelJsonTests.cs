using System.Text.Json;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

public sealed class VerdeelJsonTests
{
    private const string Sleutel = """
        {"Echt-Susteren":"12.12","Leudal":"14.81","Maasgouw":"9.03","Nederweert":"6.89","Roerdalen":"7.94","Roermond":"28.76","Weert":"20.45"}
        """;

    [Fact]
    public void The_contract_gives_the_contributions_of_2022()
    {
        var uitvoer = Gelukt($$"""
            {"bedrag":"550968","afrondenOp":"1","methode":"GrootsteRest","sluitpost":null,
             "onderdelen":[{"naam":"vast","deel":"1","noemer":"100","maatstaf":{{Sleutel}}}]}
            """);

        var rijen = uitvoer.GetProperty("toegedeeld").EnumerateArray().ToArray();
        rijen.Select(r => r.GetProperty("naam").GetString()).ShouldBe(MiddenLimburg.Gemeenten);
        rijen.Select(r => r.GetProperty("bedrag").GetString()).ShouldBe(MiddenLimburg.Bijdrage2022.Select(b => $"{b}.00"));
        rijen[2].GetProperty("exact").GetString().ShouldBe("49752.410400000000");
        uitvoer.GetProperty("afrondingsregel").GetString().ShouldBe("0.00");
        uitvoer.GetProperty("rest").GetString().ShouldBe("0.00");
        uitvoer.GetProperty("waarschuwingen").GetArrayLength().ShouldBe(0);
        uitvoer.EnumerateObject().Select(v => v.Name).ShouldBe(["toegedeeld", "afrondingsregel", "rest", "waarschuwingen"]);
    }

    [Fact]
    public void The_output_is_exactly_the_specified_text() =>
        VerdeelJson.Verdeel("""{"bedrag":"-10","afrondenOp":"0.05","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"Súdwest":"1","B":"2"}}]}""").Waarde
            .ShouldBe("""{"toegedeeld":[{"naam":"Súdwest","exact":"-3.333333333333","bedrag":"-3.35"},{"naam":"B","exact":"-6.666666666667","bedrag":"-6.65"}],"afrondingsregel":"0.00","rest":"0.00","waarschuwingen":[]}""");

    [Fact]
    public void Fixed_amounts_fractions_and_the_sum_as_denominator()
    {
        var uitvoer = Gelukt("""
            {"bedrag":"1000","afrondenOp":"0.01","methode":"RekenkundigMetAfrondingsregel","onderdelen":[
              {"naam":"basis","bedrag":"100","maatstaf":{"A":"1","B":"1","C":"1"}},
              {"naam":"gelijk","deel":"1/3","noemer":"som","maatstaf":{"A":"1","B":"1","C":"1"}},
              {"naam":"inwoners","deel":"2/3","maatstaf":{"B":"1"}}]}
            """);

        uitvoer.GetProperty("toegedeeld").EnumerateArray().Select(r => r.GetProperty("bedrag").GetString()).ShouldBe(["133.33", "733.33", "133.33"]);
        uitvoer.GetProperty("afrondingsregel").GetString().ShouldBe("0.01");
    }

    [Theory]
    [InlineData("550.968,00", "550968.00")]
    [InlineData("550.968", "550968.00")]
    [InlineData("€ 550968,5", "550968.50")]
    public void An_amount_in_Dutch_notation_is_accepted_and_shows_how_it_was_read(string bedrag, string gelezen)
    {
        var uitvoer = Gelukt($$$"""{"bedrag":"{{{bedrag}}}","afrondenOp":"0.01","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1"}}]}""");

        uitvoer.GetProperty("toegedeeld")[0].GetProperty("bedrag").GetString().ShouldBe(gelezen);
        uitvoer.GetProperty("waarschuwingen")[0].GetString().ShouldBe($"bedrag: '{bedrag}' is gelezen als {gelezen}.");
    }

    [Fact]
    public void A_key_that_does_not_close_leaves_a_rest()
    {
        var uitvoer = Gelukt("""{"bedrag":"1000","onderdelen":[{"naam":"x","deel":"1","noemer":100,"maatstaf":{"A":"60","B":"39.9"}}]}""");

        uitvoer.GetProperty("rest").GetString().ShouldBe("1.00");
        uitvoer.GetProperty("waarschuwingen").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void Corrections_by_hand_carry_a_reason()
    {
        var uitvoer = Gelukt("""
            {"bedrag":"10","methode":"Handmatig","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1","B":"1"}}],
             "correcties":[{"naam":"A","bedrag":"1","reden":"afspraak"},{"naam":"B","bedrag":"-1","reden":"afspraak"}]}
            """);

        uitvoer.GetProperty("toegedeeld").EnumerateArray().Select(r => r.GetProperty("bedrag").GetString()).ShouldBe(["6.00", "4.00"]);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("{", "")]
    [InlineData("[]", "")]
    [InlineData("""{"bedrag":"10","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"\ud800":"1"}}]}""", "")]
    [InlineData("""{"onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1"}}]}""", "bedrag")]
    [InlineData("""{"bedrag":"tien","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1"}}]}""", "bedrag")]
    [InlineData("""{"bedrag":true,"onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1"}}]}""", "bedrag")]
    [InlineData("""{"bedrag":"1e3","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1"}}]}""", "bedrag")]
    [InlineData("""{"bedrag":"0.125","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1"}}]}""", "bedrag")]
    [InlineData("""{"bedrag":"10","afronden":"1","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1"}}]}""", "afronden")]
    [InlineData("""{"bedrag":"10","afrondenOp":"een","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1"}}]}""", "afrondenOp")]
    [InlineData("""{"bedrag":"10","methode":"Hamilton","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1"}}]}""", "methode")]
    [InlineData("""{"bedrag":"10","methode":"RekenkundigMetSluitpost","sluitpost":"Z","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1"}}]}""", "sluitpost")]
    [InlineData("""{"bedrag":"10"}""", "onderdelen")]
    [InlineData("""{"bedrag":"10","onderdelen":{}}""", "onderdelen")]
    [InlineData("""{"bedrag":"10","onderdelen":[7]}""", "onderdelen[0]")]
    [InlineData("""{"bedrag":"10","onderdelen":[{"naam":"x","deel":"1"}]}""", "onderdelen[0].maatstaf")]
    [InlineData("""{"bedrag":"10","onderdelen":[{"naam":"x","deel":"1","maatstaf":{}}]}""", "onderdelen[0].maatstaf")]
    [InlineData("""{"bedrag":"10","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"Leudal":"-1","A":"2"}}]}""", "onderdelen[0].maatstaf.Leudal")]
    [InlineData("""{"bedrag":"10","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"Leudal":"12,12"}}]}""", "onderdelen[0].maatstaf.Leudal")]
    [InlineData("""{"bedrag":"10","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"Leudal":null}}]}""", "onderdelen[0].maatstaf.Leudal")]
    [InlineData("""{"bedrag":"10","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"Leudal":"1","Leudal":"2"}}]}""", "onderdelen[0].maatstaf.Leudal")]
    [InlineData("""{"bedrag":"10","onderdelen":[{"naam":"x","deel":"0.3333","noemer":"nul","maatstaf":{"A":"1"}}]}""", "onderdelen[0].noemer")]
    [InlineData("""{"bedrag":"10","onderdelen":[{"naam":"x","deel":"1/0","maatstaf":{"A":"1"}}]}""", "onderdelen[0].deel")]
    [InlineData("""{"bedrag":"10","onderdelen":[{"naam":"x","deel":"1","weging":"2","maatstaf":{"A":"1"}}]}""", "onderdelen[0].weging")]
    public void Bad_input_is_refused_at_its_field(string json, string veld)
    {
        var fouten = VerdeelJson.Verdeel(json).Fouten;

        fouten.ShouldHaveSingleItem().Veld.ShouldBe(veld);
        fouten[0].Melding.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void All_refusals_come_at_once()
    {
        var fouten = VerdeelJson.Verdeel("""{"bedrag":"x","afrondenOp":"y","onderdelen":[{"naam":"x","deel":"z","maatstaf":{"A":"q"}}]}""").Fouten;

        fouten.Select(f => f.Veld).ShouldBe(["bedrag", "afrondenOp", "onderdelen[0].maatstaf.A", "onderdelen[0].deel"], ignoreOrder: true);
    }

    private static JsonElement Gelukt(string json)
    {
        var uitkomst = VerdeelJson.Verdeel(json);
        uitkomst.Fouten.ShouldBeEmpty();
        return JsonSerializer.Deserialize<JsonElement>(uitkomst.Waarde);
    }
}
