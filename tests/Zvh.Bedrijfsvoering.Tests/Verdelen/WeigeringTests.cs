using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

public sealed class WeigeringTests
{
    private static readonly Verdeelonderdeel Goed = new() { Naam = "goed", Deel = Breuk.Een, Maatstaf = [new("Leudal", 2), new("Weert", 1)] };

    private static readonly Verdeelopdracht Opdracht = new() { Bedrag = new(100), Onderdelen = [Goed] };

    [Fact]
    public void The_order_under_test_is_sound() => Verdeler.Verdeel(Opdracht).Gelukt().Bedragen().ShouldBe([67, 33]);

    [Fact]
    public void A_negative_weight() => Geweigerd([Goed with { Maatstaf = [new("Leudal", -1), new("Weert", 3)] }], "onderdelen[0].maatstaf.Leudal");

    [Fact]
    public void A_negative_factor() => Geweigerd([Goed with { Maatstaf = [new("Leudal", 1, -1), new("Weert", 3)] }], "onderdelen[0].maatstaf.Leudal");

    [Fact]
    public void A_participant_twice() => Geweigerd([Goed with { Maatstaf = [new("Weert", 1), new("Weert", 3)] }], "onderdelen[0].maatstaf.Weert");

    [Fact]
    public void A_participant_without_a_name() => Geweigerd([Goed with { Maatstaf = [new(" ", 1)] }], "onderdelen");

    [Fact]
    public void A_weight_times_factor_that_decimal_cannot_hold_exactly() =>
        Geweigerd([Goed with { Maatstaf = [new("Weert", 1.00000000000001m, 1.000000000000001m)] }], "onderdelen[0].maatstaf.Weert");

    [Fact]
    public void No_parts() => Geweigerd([], "onderdelen");

    [Fact]
    public void An_empty_set_of_participants() => Geweigerd([Goed with { Maatstaf = [] }], "onderdelen[0].maatstaf");

    [Fact]
    public void A_zero_sum() => Geweigerd([Goed with { Maatstaf = [new("Leudal", 0)] }], "onderdelen[0].maatstaf");

    [Fact]
    public void Parts_above_one() => Geweigerd([Goed, Goed with { Deel = 0.1m }], "onderdelen");

    [Fact]
    public void A_negative_part() => Geweigerd([Goed, Goed with { Deel = -0.1m }], "onderdelen[1].deel");

    [Fact]
    public void A_part_with_both_fraction_and_amount() => Geweigerd([Goed with { VastBedrag = 5m }], "onderdelen[0].deel");

    [Fact]
    public void A_part_with_neither() => Geweigerd([Goed with { Deel = null }], "onderdelen[0].deel");

    [Fact]
    public void A_negative_fixed_amount() => Geweigerd([Goed with { Deel = null, VastBedrag = -5m }], "onderdelen[0].bedrag");

    [Fact]
    public void Fixed_amounts_above_the_total() => Geweigerd([Goed with { Deel = null, VastBedrag = 100.01m }], "onderdelen");

    [Fact]
    public void A_denominator_of_zero() => Geweigerd([Goed with { Noemer = 0 }], "onderdelen[0].noemer");

    [Fact]
    public void A_denominator_that_cannot_be_meant() => Geweigerd([Goed with { Noemer = 0.01m }], "onderdelen[0].noemer");

    [Fact]
    public void A_closing_post_that_is_no_participant() =>
        Geweigerd(Opdracht with { Methode = Afrondingsmethode.RekenkundigMetSluitpost, Sluitpost = "Venlo" }, "sluitpost");

    [Fact]
    public void A_closing_post_that_is_not_named() =>
        Geweigerd(Opdracht with { Methode = Afrondingsmethode.RekenkundigMetSluitpost }, "sluitpost");

    [Fact]
    public void An_unknown_method() => Geweigerd(Opdracht with { Methode = (Afrondingsmethode)99 }, "methode");

    [Fact]
    public void An_amount_below_a_cent() => Geweigerd(Opdracht with { Bedrag = new(1.005m) }, "bedrag");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(0.001)]
    public void A_unit_that_is_no_multiple_of_a_cent(double eenheid) => Geweigerd(Opdracht with { AfrondenOp = (decimal)eenheid }, "afrondenOp");

    [Fact]
    public void A_correction_without_a_reason() =>
        Geweigerd(Opdracht with { Methode = Afrondingsmethode.Handmatig, Correcties = [new("Weert", new(0), " ")] }, "correcties[0].reden");

    [Fact]
    public void A_correction_of_a_stranger() =>
        Geweigerd(Opdracht with { Methode = Afrondingsmethode.Handmatig, Correcties = [new("Venlo", new(0), "afspraak")] }, "correcties[0].naam");

    [Fact]
    public void A_correction_with_another_method() =>
        Geweigerd(Opdracht with { Correcties = [new("Weert", new(0), "afspraak")] }, "correcties");

    private static void Geweigerd(Verdeelonderdeel[] onderdelen, string veld) => Geweigerd(Opdracht with { Onderdelen = onderdelen }, veld);

    private static void Geweigerd(Verdeelopdracht opdracht, string veld) =>
        Verdeler.Verdeel(opdracht).Fouten.ShouldHaveSingleItem().Veld.ShouldBe(veld);
}
