using Zvh.Abstractions;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

public sealed class VerdelerTests
{
    [Fact]
    public void Fixed_amounts_are_taken_first_and_fractions_share_what_they_leave()
    {
        var resultaat = Verdeler.Verdeel(new()
        {
            Bedrag = new(1000),
            Onderdelen =
            [
                new() { Naam = "basis", VastBedrag = 200m, Maatstaf = [new("A", 1), new("B", 1)] },
                new() { Naam = "inwoners", Deel = 0.75m, Maatstaf = [new("A", 10), new("B", 30)] },
                new() { Naam = "zaken", Deel = 0.25m, Maatstaf = [new("B", 7)] },
            ],
        }).Gelukt();

        resultaat.Bedragen().ShouldBe([250, 750]);
        resultaat["B"].Bijdragen.Select(b => b.Exact).ShouldBe([100m, 450m, 200m]);
    }

    [Fact]
    public void A_row_is_the_rounded_sum_of_its_unrounded_parts()
    {
        var resultaat = Verdeler.Verdeel(new()
        {
            Bedrag = new(2),
            Methode = Afrondingsmethode.RekenkundigZonderRest,
            Onderdelen =
            [
                new() { Naam = "een", Deel = 0.5m, Maatstaf = [new("A", 4), new("B", 6)] },
                new() { Naam = "twee", Deel = 0.5m, Maatstaf = [new("A", 4), new("B", 6)] },
            ],
        }).Gelukt();

        resultaat.Bedragen().ShouldBe([1, 1], "0,4 + 0,4 is 0,8 and rounds to 1, although both parts round to 0");
    }

    [Fact]
    public void A_factor_multiplies_the_weight()
    {
        var resultaat = Verdeler.Verdeel(new()
        {
            Bedrag = new(100),
            Onderdelen = [new() { Naam = "inwoners", Deel = Breuk.Een, Maatstaf = [new("A", 100, 0.4m), new("B", 30, 2m)] }],
        }).Gelukt();

        resultaat.Bedragen().ShouldBe([40, 60]);
    }

    [Fact]
    public void A_key_that_does_not_close_leaves_a_rest_and_the_method_closes_on_what_was_handed_out()
    {
        decimal[] sleutel = [12.12m, 14.81m, 9.03m, 6.89m, 7.94m, 28.76m, 20.44m];

        var resultaat = Verdeler.Verdeel(MiddenLimburg.Percentages(550968, sleutel, Afrondingsmethode.GrootsteRest)).Gelukt();

        resultaat.Toegedeeld.Waarde.ShouldBe(550913, "99,99 % of 550.968 is 550.912,9032");
        resultaat.Rest.Waarde.ShouldBe(55);
        resultaat.Waarschuwingen.ShouldHaveSingleItem().ShouldContain("99,99");
    }

    [Fact]
    public void A_key_above_its_denominator_shows_a_negative_rest()
    {
        var resultaat = Verdeler.Verdeel(Een(100, [new("A", 60), new("B", 41)], Afrondingsmethode.GrootsteRest, noemer: 100)).Gelukt();

        resultaat.Rest.Waarde.ShouldBe(-1);
        resultaat.Waarschuwingen.ShouldHaveSingleItem().ShouldContain("101");
    }

    [Fact]
    public void Parts_below_one_leave_a_rest_with_a_warning()
    {
        var opdracht = Een(1000, [new("A", 1), new("B", 1)], Afrondingsmethode.GrootsteRest);
        var resultaat = Verdeler.Verdeel(opdracht with { Onderdelen = [opdracht.Onderdelen[0] with { Deel = 0.9m }] }).Gelukt();

        resultaat.Bedragen().ShouldBe([450, 450]);
        resultaat.Rest.Waarde.ShouldBe(100);
        resultaat.Waarschuwingen.ShouldHaveSingleItem().ShouldContain("0,9");
    }

    [Fact]
    public void The_rounding_line_closes_the_total()
    {
        var resultaat = Verdeler.Verdeel(Een(100, Drie, Afrondingsmethode.RekenkundigMetAfrondingsregel)).Gelukt();

        resultaat.Bedragen().ShouldBe([33, 33, 33]);
        resultaat.Afrondingsregel.Waarde.ShouldBe(1);
        resultaat.Rest.Waarde.ShouldBe(0);
    }

    [Fact]
    public void Without_rest_the_difference_is_shown()
    {
        var resultaat = Verdeler.Verdeel(Een(100, Drie, Afrondingsmethode.RekenkundigZonderRest)).Gelukt();

        resultaat.Afrondingsregel.Waarde.ShouldBe(0);
        resultaat.Rest.Waarde.ShouldBe(1);
    }

    [Fact]
    public void Equal_remainders_go_to_the_larger_share_first()
    {
        var resultaat = Verdeler.Verdeel(Een(6, [new("A", 1), new("B", 3), new("C", 0)], Afrondingsmethode.GrootsteRest)).Gelukt();

        resultaat.Bedragen().ShouldBe([1, 5, 0], "1,5 and 4,5 have the same remainder");
        resultaat.GelijkstandBeslist.ShouldBeTrue();
        resultaat.Gelijkstandregel.ShouldContain("grootste exacte aandeel");
    }

    [Fact]
    public void Equal_shares_go_to_the_first_name_whatever_the_order()
    {
        var resultaat = Verdeler.Verdeel(Een(100, [new("C", 1), new("A", 1), new("B", 1)], Afrondingsmethode.GrootsteRest)).Gelukt();

        resultaat["A"].Bedrag.Waarde.ShouldBe(34);
        resultaat.Rijen.Select(r => r.Naam).ShouldBe(["C", "A", "B"]);
    }

    [Theory]
    [InlineData("0.01", "33.34")]
    [InlineData("0.05", "33.35")]
    [InlineData("10", "40")]
    public void The_unit_of_rounding_is_a_setting(string eenheid, string eerste) =>
        Verdeler.Verdeel(Een(100, Drie, Afrondingsmethode.GrootsteRest) with { AfrondenOp = Getal(eenheid) }).Gelukt()
            .Bedragen()[0].ShouldBe(Getal(eerste));

    [Fact]
    public void A_total_that_is_no_multiple_of_the_unit_leaves_a_rest_by_largest_remainder_and_closes_on_a_closing_post()
    {
        var rest = Verdeler.Verdeel(Een(100.40m, Drie, Afrondingsmethode.GrootsteRest)).Gelukt();
        rest.Toegedeeld.Waarde.ShouldBe(100);
        rest.Rest.Waarde.ShouldBe(0.40m);
        rest.Waarschuwingen.ShouldHaveSingleItem().ShouldContain("geen veelvoud");

        var sluit = Verdeler.Verdeel(Een(100.40m, Drie, Afrondingsmethode.RekenkundigMetSluitpost) with { Sluitpost = "B" }).Gelukt();
        sluit.Bedragen().ShouldBe([33, 34.40m, 33]);
        sluit.Rest.Waarde.ShouldBe(0);
    }

    [Fact]
    public void A_negative_total_gives_no_negative_zero()
    {
        var resultaat = Verdeler.Verdeel(Een(-2, [new("A", 1), new("B", 0)], Afrondingsmethode.RekenkundigMetAfrondingsregel)).Gelukt();

        resultaat.Bedragen().ShouldBe([-2, 0]);
        decimal.IsNegative(resultaat["B"].Bedrag.Waarde).ShouldBeFalse();
    }

    [Fact]
    public void Rows_stand_in_order_of_first_appearance_over_all_parts()
    {
        var resultaat = Verdeler.Verdeel(new()
        {
            Bedrag = new(10),
            Onderdelen =
            [
                new() { Naam = "een", Deel = 0.5m, Maatstaf = [new("B", 1), new("A", 1)] },
                new() { Naam = "twee", Deel = 0.5m, Maatstaf = [new("C", 1), new("B", 1)] },
            ],
        }).Gelukt();

        resultaat.Rijen.Select(r => (r.Naam, r.Exact)).ShouldBe([("B", 5m), ("A", 2.5m), ("C", 2.5m)]);
    }

    [Fact]
    public void Corrections_must_close_on_the_total()
    {
        var opdracht = Een(100, Drie, Afrondingsmethode.Handmatig) with { Correcties = [new("A", new(1), "afspraak")] };

        Verdeler.Verdeel(opdracht).Fouten.ShouldHaveSingleItem()
            .ShouldBe(new Fout("correcties", "De bedragen sluiten niet op het totaal: het verschil is -1. Pas de correcties aan tot het verschil 0 is."));
    }

    private static Gewicht[] Drie => [new("A", 1), new("B", 1), new("C", 1)];

    private static decimal Getal(string tekst) => decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);

    private static Verdeelopdracht Een(decimal bedrag, Gewicht[] maatstaf, Afrondingsmethode methode, decimal? noemer = null) => new()
    {
        Bedrag = new(bedrag),
        Methode = methode,
        Onderdelen = [new() { Naam = "onderdeel", Deel = Breuk.Een, Noemer = noemer, Maatstaf = [.. maatstaf] }],
    };
}
