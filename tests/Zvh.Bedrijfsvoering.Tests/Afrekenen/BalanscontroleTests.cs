using System.Text.Json;
using Zvh.Abstractions;
using Zvh.Bedrijfsvoering.Tests.Begroten;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Profiel;
using Zvh.Financien.Profiel.Laden;
using Zvh.Platform.Regio;

namespace Zvh.Bedrijfsvoering.Tests.Afrekenen;

/// <summary>The statement of balance items in the document of 2022, unchanged (finance.md §1.4 findings 16 to 18).</summary>
public sealed class BalanscontroleTests
{
    private static readonly Dictionary<string, Balanspost> Posten = JsonSerializer
        .Deserialize<Balanspostenbestand>(Jaarstukken.Bytes("balansposten.json"), StrikteJson.Opties)!.Posten
        .Select(g => Balansladen.Maak(g, DateTimeOffset.UnixEpoch)).ToDictionary(p => p.Nummer, StringComparer.Ordinal);

    [Theory]
    [InlineData("31345", "481.25")]
    [InlineData("31265", "-27795.39")]
    [InlineData("31325", "1466.67")]
    public void The_three_breaks_of_the_source_are_found(string nummer, string breuk)
    {
        var bevinding = Vind(nummer, Balansbevindingsoort.Breuk).ShouldHaveSingleItem();

        (bevinding.Jaar, bevinding.Bedrag).ShouldBe((2022, new Bedrag(decimal.Parse(breuk, System.Globalization.CultureInfo.InvariantCulture))));
        bevinding.Open.ShouldBeTrue();
    }

    [Fact]
    public void A_break_says_both_amounts_and_what_to_do() =>
        Vind("31265", Balansbevindingsoort.Breuk).Single().Melding.ShouldBe(
            "31265: 2022 begint met 112.915,62, 2021 eindigde met 140.711,01. Het verschil van −27.795,39 is niet geboekt. Zoek de boeking of leg het verschil uit.");

    [Fact]
    public void Withdrawals_booked_as_negative_additions_are_found_and_one_the_other_way_round() =>
        Posten.Values.SelectMany(p => Vind(p.Nummer, Balansbevindingsoort.NegatieveMutatie)).Select(b => (b.Nummer, b.Jaar, b.Bedrag!.Value.Waarde))
            .ShouldBe([("31345", 2020, -21_494.83m), ("31372", 2020, -6_249.19m), ("31325", 2020, -1_323m)], ignoreOrder: true);

    [Fact]
    public void The_closing_of_every_year_follows_from_the_mutations_as_booked() =>
        Posten.Values.SelectMany(Verloop.Van).ShouldAllBe(j => j.Verschil == Bedrag.Nul);

    [Fact]
    public void The_addition_of_POK_is_one_euro_short()
    {
        var post = Posten["31265"];
        var pok = new Rijksbijdrage { Code = "vws-pok", Naam = "POK-gelden", Jaar = 2022, Ontvangen = new(127_000), Toegevoegd = new(127_000), BalanspostId = post.Id };

        Balanscontrole.Controleer(post, [pok]).Single(b => b.Soort == Balansbevindingsoort.Toevoeging).Bedrag.ShouldBe(new Bedrag(-1));
    }

    [Fact]
    public void The_type_is_asked_for_and_never_guessed() =>
        Posten.Values.ShouldAllBe(p => p.Type == null && Vind(p.Nummer, Balansbevindingsoort.TypeOpen).Count == 1);

    [Fact]
    public void An_explanation_settles_a_break_and_keeps_it_visible()
    {
        var post = new Balanspost { Nummer = "1", Naam = "Proef" };
        post.Jaren.AddRange([new() { Jaar = 2021, Beginstand = new(10) }, new() { Jaar = 2022, Beginstand = new(12), Uitleg = "Geboekt bij een andere post" }]);

        var breuk = Balanscontrole.Controleer(post, []).Single(b => b.Soort == Balansbevindingsoort.Breuk);

        (breuk.Open, breuk.Bedrag).ShouldBe((false, new Bedrag(2)));
    }

    private static IReadOnlyList<Balansbevinding> Vind(string nummer, Balansbevindingsoort soort) =>
        [.. Balanscontrole.Controleer(Posten[nummer], []).Where(b => b.Soort == soort)];
}
