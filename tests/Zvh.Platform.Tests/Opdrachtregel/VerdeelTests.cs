using System.Text.Json;

namespace Zvh.Platform.Tests.Opdrachtregel;

/// <summary>The contract of <c>verdeel</c> as automation meets it: a process, two streams and an exit code.</summary>
public sealed class VerdeelTests : IDisposable
{
    private const string Opdracht2022 = """
        {"bedrag":"550968","afrondenOp":"1","methode":"GrootsteRest","sluitpost":null,
         "onderdelen":[{"naam":"vast","deel":"1","noemer":"100","maatstaf":{"Echt-Susteren":"12.12","Leudal":"14.81",
           "Maasgouw":"9.03","Nederweert":"6.89","Roerdalen":"7.94","Roermond":"28.76","Weert":"20.45"}}]}
        """;

    private readonly Werkmap _map = new();

    public void Dispose() => _map.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--json")]
    public async Task The_contributions_of_2022_come_to_the_euro_as_pure_JSON(params string[] vlag)
    {
        _map.Schrijf("2022.json", Opdracht2022);

        var uitslag = await _map.TypAsync(["verdeel", "--invoer", "2022.json", .. vlag]);

        (uitslag.Code, uitslag.Meldingen).ShouldBe((0, ""));
        using var json = JsonDocument.Parse(uitslag.Uit);
        var rijen = json.RootElement.GetProperty("toegedeeld").EnumerateArray().ToList();
        rijen.Select(r => (r.GetProperty("naam").GetString(), r.GetProperty("bedrag").GetString())).ShouldBe(
        [
            ("Echt-Susteren", "66777.00"), ("Leudal", "81598.00"), ("Maasgouw", "49753.00"), ("Nederweert", "37962.00"),
            ("Roerdalen", "43747.00"), ("Roermond", "158458.00"), ("Weert", "112673.00"),
        ]);
        rijen.ShouldAllBe(r => r.GetProperty("exact").GetString()!.Split('.', StringSplitOptions.None)[1].Length >= 10);
        json.RootElement.EnumerateObject().Select(v => v.Name).ShouldBe(["toegedeeld", "afrondingsregel", "rest", "waarschuwingen"]);
        json.RootElement.GetProperty("afrondingsregel").GetString().ShouldBe("0.00");
        json.RootElement.GetProperty("rest").GetString().ShouldBe("0.00");
    }

    [Theory]
    [InlineData("""{"bedrag":"100","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"-1","B":"2"}}]}""", "maatstaf")]
    [InlineData("""{"bedrag":"veel","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1"}}]}""", "bedrag: ")]
    [InlineData("""{"bedrag":"100","methode":"Gokken","onderdelen":[{"naam":"x","deel":"1","maatstaf":{"A":"1"}}]}""", "methode: ")]
    [InlineData("""{"bedrag":"100","onderdelen":[]}""", "onderdelen")]
    [InlineData("""{"bedrag":"100" """, "")]
    public async Task A_refusal_gives_its_reasons_on_standard_error_and_nothing_on_standard_output(string opdracht, string veld)
    {
        _map.Schrijf("fout.json", opdracht);

        var uitslag = await _map.TypAsync("verdeel", "--invoer", "fout.json", "--json");

        (uitslag.Code, uitslag.Uit).ShouldBe((1, ""));
        uitslag.Meldingen.Trim().ShouldNotBeEmpty();
        uitslag.Meldingen.ShouldContain(veld);
        uitslag.Meldingen.ShouldNotContain("   at ", customMessage: "a refusal is no crash");
    }

    [Fact]
    public async Task Settings_of_the_host_may_stand_before_or_after_and_a_value_is_not_taken_for_one()
    {
        _map.Schrijf("a:b=c.json", Opdracht2022);

        (await _map.TypAsync("--environment=Production", "verdeel", "--invoer=a:b=c.json", "--Zvh:Regio=atlantis")).ShouldSatisfyAllConditions(
            u => u.Code.ShouldBe(0, u.Meldingen), u => u.Uit.ShouldContain("66777.00"));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_refusal_and_a_missing_option_wrong_usage()
    {
        var weg = await _map.TypAsync("verdeel", "--invoer", "weg.json");
        (weg.Code, weg.Uit).ShouldBe((1, ""));
        weg.Meldingen.ShouldContain("'weg.json' bestaat niet");

        var zonder = await _map.TypAsync("verdeel");
        (zonder.Code, zonder.Uit).ShouldBe((2, ""));
        zonder.Meldingen.ShouldContain("--invoer");
    }
}
