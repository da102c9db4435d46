using Zvh.Financien.Domein.Verdelen;
using static Zvh.Bedrijfsvoering.Tests.Verdelen.Sleutels;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

public sealed class SleutelcontroleTests
{
    [Fact]
    public void A_sound_key_has_no_errors() =>
        Controleer(Met(Versie(Procent(40, 60), Vast(1, 2)))).ShouldBeEmpty();

    [Fact]
    public void Percentages_that_are_not_100() => Geweigerd(Versie(Procent(40, 59.99m)), "onderdelen[0].waarden").ShouldContain("99,99");

    [Fact]
    public void An_unknown_municipality() => Geweigerd(Versie(Gelijk) with { Deelnemers = ["Leudal", "Atlantis"] }, "deelnemers[1]").ShouldContain("Atlantis");

    [Fact]
    public void A_municipality_twice() => Geweigerd(Versie(Gelijk) with { Deelnemers = ["Leudal", "Leudal"] }, "deelnemers[1]");

    [Fact]
    public void No_participants() => Geweigerd(Versie(Gelijk) with { Deelnemers = [] }, "deelnemers");

    [Fact]
    public void No_components() => Geweigerd(Versie(), "onderdelen");

    [Fact]
    public void Weights_that_are_not_one() => Geweigerd(Versie(Gelijk with { Gewicht = 0.9m }), "onderdelen").ShouldContain("0,9");

    [Fact]
    public void A_value_for_a_stranger() => Geweigerd(Versie(Procent(40, 60)) with { Deelnemers = ["Leudal"] }, "onderdelen[0].waarden.Weert");

    [Fact]
    public void A_value_that_is_missing() => Geweigerd(Versie(Procent(40, 60)) with { Deelnemers = ["Leudal", "Weert", "Venlo"] }, "onderdelen[0].waarden.Venlo");

    [Fact]
    public void A_negative_value() => Geweigerd(Versie(Procent(-40, 140)), "onderdelen[0].waarden.Leudal");

    [Fact]
    public void Amounts_that_are_all_zero() => Geweigerd(Versie(Vast(0, 0)), "onderdelen[0].waarden");

    [Fact]
    public void Values_where_they_are_counted() => Geweigerd(Versie(Gelijk with { Waarden = Vast(1, 1).Waarden }), "onderdelen[0].waarden");

    [Fact]
    public void Inhabitants_without_a_reference_date() => Geweigerd(Versie(Inwoners with { JarenTerug = null }), "onderdelen[0].peildatum");

    [Fact]
    public void A_factor_of_zero() =>
        Geweigerd(Versie(Gelijk) with { Factoren = new Dictionary<string, decimal> { ["Leudal"] = 0 } }, "factoren.Leudal");

    [Fact]
    public void A_closing_post_without_its_method() => Geweigerd(Versie(Gelijk) with { Sluitpost = "Leudal" }, "sluitpost");

    [Fact]
    public void A_closing_post_that_does_not_take_part() =>
        Geweigerd(Versie(Gelijk) with { Methode = Afrondingsmethode.RekenkundigMetSluitpost, Sluitpost = "Venlo" }, "sluitpost");

    [Fact]
    public void A_unit_below_a_cent() => Geweigerd(Versie(Gelijk) with { AfrondenOp = 0.001m }, "afrondenOp");

    [Fact]
    public void A_phase_in_of_no_years() => Geweigerd(Versie(Gelijk) with { Ingroei = new(0, 2022, "oud") }, "ingroei.jaren");

    [Fact]
    public void A_phase_in_without_an_older_version() => Geweigerd(Versie(Gelijk) with { Ingroei = new(3, 2022) }, "ingroei");

    [Fact]
    public void A_denominator_of_zero() => Geweigerd(Versie(Gelijk with { Noemer = 0 }), "onderdelen[0].noemer");

    [Fact]
    public void An_end_before_the_begin() => Geweigerd(Versie(Gelijk) with { GeldigTot = new(2021, 12, 31) }, "geldigTot");

    [Fact]
    public void A_key_without_versions() => Controleer(Met()).ShouldHaveSingleItem().Veld.ShouldBe("versies");

    [Fact]
    public void Versions_that_overlap()
    {
        var eerste = Versie(Gelijk) with { GeldigTot = new(2022, 12, 31) };

        Controleer(Met(eerste, Versie(Gelijk) with { GeldigVan = new(2022, 12, 31) })).ShouldHaveSingleItem().Veld.ShouldBe("versies[1].geldigVan");
        Controleer(Met(eerste, Versie(Gelijk) with { GeldigVan = new(2023, 1, 1) })).ShouldBeEmpty();
    }

    private static List<Zvh.Abstractions.Fout> Controleer(Verdeelsleutel sleutel) => Sleutelcontrole.Controleer(sleutel, Gegevens.Deelnemers);

    private static string Geweigerd(Sleutelversie versie, string veld)
    {
        var fout = Controleer(Met(versie)).ShouldHaveSingleItem();
        fout.Veld.ShouldBe($"versies[0].{veld}");
        return fout.Melding;
    }
}
