using System.Text;
using Zvh.Beheer.Domein;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

public sealed class ProfielvergelijkingTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[]}""", """{ "b": null, "a": 1.0 }""")]
    [InlineData("""{"a":{"x":"","y":false}}""", """{}""")]
    [InlineData("""{"a":[{"code":"x","n":1}]}""", "\uFEFF" + """{"a":[{"n":1,"code":"x","leeg":null}]}""")]
    public void Layout_order_of_fields_and_empty_fields_are_no_difference(string was, string wordt) => Vergelijk(was, wordt).ShouldBeEmpty();

    [Fact]
    public void Zero_is_an_amount_and_not_the_same_as_nothing() =>
        Vergelijk("""{"bedrag":null}""", """{"bedrag":0}""").ShouldHaveSingleItem().ShouldBe(new("f.json", "bedrag", Verschilsoort.Toegevoegd, null, "0"));

    [Fact]
    public void A_changed_value_is_told_at_its_place() =>
        Vergelijk("""{"huisstijl":{"licht":{"merk":"#000000"}}}""", """{"huisstijl":{"licht":{"merk":"#ffffff"}}}""").ShouldHaveSingleItem()
            .ShouldBe(new("f.json", "huisstijl › licht › merk", Verschilsoort.Gewijzigd, "#000000", "#ffffff"));

    [Fact]
    public void A_row_put_in_between_is_one_difference_because_rows_are_matched_by_what_names_them() =>
        Vergelijk(
            """{"gemeenten":[{"code":"GM1","naam":"A"},{"code":"GM3","naam":"C"}]}""",
            """{"gemeenten":[{"code":"GM1","naam":"A"},{"code":"GM2","naam":"B"},{"code":"GM3","naam":"Cc"}]}""")
            .Select(v => (v.Pad, v.Soort, v.Was, v.Wordt)).ShouldBe(
            [
                ("gemeenten › GM3 (Cc) › naam", Verschilsoort.Gewijzigd, "C", "Cc"),
                ("gemeenten › GM2 (B)", Verschilsoort.Toegevoegd, null, """{"code":"GM2","naam":"B"}"""),
            ]);

    [Fact]
    public void Rows_that_two_fields_name_together_are_matched_by_both() =>
        Vergelijk(
            """{"r":[{"code":"a","jaar":2021,"n":1},{"code":"a","jaar":2022,"n":2},{"code":"b","jaar":2022,"n":1}]}""",
            """{"r":[{"code":"a","jaar":2021,"n":1},{"code":"a","jaar":2022,"n":3},{"code":"b","jaar":2022,"n":1}]}""")
            .ShouldHaveSingleItem().Pad.ShouldBe("r › a 2022 › n");

    [Fact]
    public void Values_of_a_list_are_added_and_removed_one_by_one() =>
        Vergelijk("""{"modules":["financien","jaarcyclus"]}""", """{"modules":["financien","privacy"]}""").Select(v => (v.Pad, v.Soort)).ShouldBe(
            [("modules › jaarcyclus", Verschilsoort.Verwijderd), ("modules › privacy", Verschilsoort.Toegevoegd)]);

    [Fact]
    public void Another_order_of_the_same_rows_is_one_difference() =>
        Vergelijk("""{"deelnemers":["a","b","c"]}""", """{"deelnemers":["b","a","c"]}""").ShouldHaveSingleItem()
            .ShouldBe(new("f.json", "deelnemers › volgorde", Verschilsoort.Gewijzigd, "a, b, c", "b, a, c"));

    [Fact]
    public void A_file_that_is_only_in_one_of_the_two_is_one_difference()
    {
        var verschillen = Profielvergelijking.Vergelijk(
            new Dictionary<string, byte[]> { ["weg.json"] = "{}"u8.ToArray(), ["logo.svg"] = "a"u8.ToArray() },
            new Dictionary<string, byte[]> { ["erbij.json"] = "{}"u8.ToArray(), ["logo.svg"] = "bb"u8.ToArray() });

        verschillen.Select(v => (v.Bestand, v.Soort)).ShouldBe(
            [("erbij.json", Verschilsoort.Toegevoegd), ("logo.svg", Verschilsoort.Gewijzigd), ("weg.json", Verschilsoort.Verwijderd)]);
    }

    [Fact]
    public void A_long_value_is_shortened_for_the_screen() =>
        Vergelijk("""{}""", $$"""{"t":"{{new string('x', 500)}}"}""").ShouldHaveSingleItem().Wordt!.Length.ShouldBe(161);

    private static IReadOnlyList<Verschil> Vergelijk(string was, string wordt) => Profielvergelijking.Vergelijk(
        new Dictionary<string, byte[]> { ["f.json"] = Encoding.UTF8.GetBytes(was) }, new Dictionary<string, byte[]> { ["f.json"] = Encoding.UTF8.GetBytes(wordt) });
}
