using System.Text.Json;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Data;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

public sealed class SleutelJsonTests
{
    private const string Profiel = """
        {
          "code": "bijdragen", "naam": "Bijdragen", "herkomst": "afspraak",
          "versies": [{
            "geldigVan": "2022-01-01", "geldigTot": "2022-12-31",
            "deelnemers": ["Leudal", "Weert"],
            "onderdelen": [
              { "naam": "Vast percentage", "maatstafsoort": "VastPercentage", "gewicht": "1/3", "noemer": 100, "waarden": { "Leudal": 41.5, "Weert": "58.5" } },
              { "naam": "Inwoners", "maatstafsoort": "Inwoners", "gewicht": "2/3", "peildatum": "2021-01-01" }
            ],
            "factoren": { "Weert": "1.25" },
            "afrondenOp": "0.05", "methode": "RekenkundigMetSluitpost", "sluitpost": "Weert",
            "ingroei": { "jaren": 3, "eerste": 2022, "vanSleutel": "oud" }
          }]
        }
        """;

    [Fact]
    public void A_key_reads_decimals_as_text_or_number_and_survives_the_database()
    {
        var sleutel = JsonSerializer.Deserialize<Verdeelsleutel>(Profiel, JsonSerializerOptions.Web)!;
        var versie = sleutel.Versies.ShouldHaveSingleItem();

        versie.Onderdelen[0].Gewicht.ToString().ShouldBe("1/3");
        versie.Onderdelen[0].Waarden["Weert"].ShouldBe(58.5m);
        versie.Factoren["Weert"].ShouldBe(1.25m);
        versie.AfrondenOp.ShouldBe(0.05m);
        versie.Methode.ShouldBe(Afrondingsmethode.RekenkundigMetSluitpost);
        versie.Ingroei.ShouldBe(new Ingroei(3, 2022, "oud"));

        var opgeslagen = JsonSerializer.Serialize(sleutel, JsonbKolom.Opties);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<Verdeelsleutel>(opgeslagen, JsonbKolom.Opties), JsonbKolom.Opties).ShouldBe(opgeslagen);
        opgeslagen.ShouldContain("\"maatstafsoort\":\"VastPercentage\"");
    }

    [Theory]
    [InlineData("\"herkomst\"", "\"herkomts\"")]
    [InlineData("VastPercentage", "Procenten")]
    [InlineData("1/3", "een derde")]
    public void A_mistake_in_the_text_is_refused(string goed, string fout) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Verdeelsleutel>(Profiel.Replace(goed, fout), JsonSerializerOptions.Web));
}
