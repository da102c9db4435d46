using Zvh.Financien.Domein.Verdelen;
using static Zvh.Bedrijfsvoering.Tests.Verdelen.Sleutels;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

public sealed class SleutelToepassenTests
{
    [Fact]
    public void The_key_of_Midden_Limburg_gives_the_contributions_of_its_year()
    {
        var sleutel = Met(
            MiddenLimburgversie(2021, MiddenLimburg.Sleutel2021) with { GeldigTot = new(2021, 12, 31) },
            MiddenLimburgversie(2022, MiddenLimburg.Sleutel2022) with { GeldigTot = new(2022, 12, 31) },
            MiddenLimburgversie(2023, MiddenLimburg.Sleutel2022) with { Methode = Afrondingsmethode.RekenkundigMetSluitpost, Sluitpost = "Roermond" });
        var gegevens = new Referentiegegevens { Deelnemers = MiddenLimburg.Gemeenten.ToHashSet(StringComparer.Ordinal) };
        var toepassen = new SleutelToepassen([sleutel], gegevens);

        Verdeel(toepassen, 2022, 550968).Bedragen().ShouldBe(MiddenLimburg.Bijdrage2022);
        Verdeel(toepassen, 2023, 593538).Bedragen().ShouldBe(MiddenLimburg.Bijdrage2023);
        Verdeel(toepassen, 2021, 111045).Bedragen().ShouldBe([13436, 16435, 9994, 7662, 8773, 31981, 22764], "the key of the closed year gives another split");
        Verdeel(toepassen, 2022, 550968).Opdracht.Sleutel.ShouldBe("Proefsleutel, vanaf 1-1-2022");
    }

    [Fact]
    public void Inhabitants_of_the_year_before_are_fetched_and_weighed_by_a_factor()
    {
        var versie = Versie(Inwoners) with { Factoren = new Dictionary<string, decimal> { ["Weert"] = 2m } };

        var onderdeel = Opdracht(Met(versie), 2022).Onderdelen.ShouldHaveSingleItem();

        onderdeel.Maatstaf.ShouldBe([new("Leudal", 36045), new("Weert", 50011, 2m)]);
        onderdeel.Noemer.ShouldBeNull();
    }

    [Fact]
    public void A_mixed_key_takes_fixed_amounts_first_and_shares_the_rest_by_weight()
    {
        var sleutel = Met(Versie(
            Vast(100, 300),
            Gelijk with { Gewicht = 0.5m },
            Zaken with { Gewicht = 0.3m },
            Procent(10, 90) with { Gewicht = 0.2m }));

        var resultaat = Verdeler.Verdeel(Opdracht(sleutel, 2022)).Gelukt();

        // 600 is left: 150 + 135 + 12 for Leudal on top of 100.
        resultaat.Bedragen().ShouldBe([397, 603]);
        resultaat.Waarschuwingen.ShouldBeEmpty();
    }

    [Fact]
    public void A_factor_does_not_touch_agreed_percentages_and_amounts()
    {
        var versie = Versie(Vast(100, 300), Procent(10, 90)) with { Factoren = new Dictionary<string, decimal> { ["Weert"] = 2m } };

        Verdeler.Verdeel(Opdracht(Met(versie), 2022)).Gelukt().Bedragen().ShouldBe([160, 840]);
    }

    [Theory]
    [InlineData(2022, "1000/3")]
    [InlineData(2023, "1400/3")]
    [InlineData(2024, "600")]
    [InlineData(2030, "600")]
    public void A_phase_in_mixes_the_exact_shares_year_by_year(int jaar, string leudal)
    {
        // Old: 20 % of 1.000 = 200. New: 60 % = 600. Three years: 200 + k/3 × 400.
        var oud = Versie(Procent(20, 80)) with { GeldigVan = new(2020, 1, 1), GeldigTot = new(2021, 12, 31) };
        var nieuw = Versie(Procent(60, 40)) with { Ingroei = new(3, 2022) };

        var resultaat = Verdeler.Verdeel(Opdracht(Met(oud, nieuw), jaar)).Gelukt();

        resultaat["Leudal"].Exact.ToString().ShouldBe(leudal);
        resultaat.Rest.Waarde.ShouldBe(0);
    }

    [Fact]
    public void A_phase_in_mixes_keys_with_different_fixed_amounts_and_participants()
    {
        var oud = new Verdeelsleutel { Code = "oud", Naam = "Oud", Versies = [Versie(Vast(400, 200), Gelijk) with { GeldigVan = new(2020, 1, 1) }] };
        var nieuw = Versie(Gelijk) with { Deelnemers = ["Venlo", "Weert"], Ingroei = new(4, 2022, "oud") };

        var opdracht = new SleutelToepassen([oud], Gegevens).Voor(Met(nieuw), 2022, new(1000));
        var resultaat = Verdeler.Verdeel(opdracht.Waarde).Gelukt();

        // Old: Leudal 400 + 200, Weert 200 + 200. New: Venlo 500, Weert 500. A quarter new.
        resultaat.Rijen.Select(r => (r.Naam, r.Exact)).ShouldBe([("Venlo", 125m), ("Weert", 425m), ("Leudal", 450m)]);
        resultaat.Opdracht.Sleutel.ShouldBe("Proefsleutel, vanaf 1-1-2022, ingroei 1/4");
    }

    [Fact]
    public void A_key_that_does_not_exist() =>
        new SleutelToepassen([], Gegevens).Voor("jeugd", 2022, new(1)).Fouten.ShouldHaveSingleItem().Veld.ShouldBe("sleutel");

    [Fact]
    public void A_year_without_a_version() => Geweigerd(Met(Versie(Gelijk)), 2021, "jaar");

    [Fact]
    public void A_reference_date_without_inhabitants() => Geweigerd(Met(Versie(Inwoners)), 2031, "versies[0].onderdelen[0].peildatum");

    [Fact]
    public void A_municipality_without_inhabitants() =>
        Geweigerd(Met(Versie(Gelijk with { Gewicht = 0.5m }, Inwoners with { Gewicht = 0.5m })), 2023, "versies[0].onderdelen[1].peildatum").ShouldContain("Weert");

    [Fact]
    public void A_register_that_has_no_figures() => Geweigerd(Met(Versie(Zaken with { Eenheid = "uren" })), 2022, "versies[0].onderdelen[0].eenheid");

    [Fact]
    public void A_participant_missing_from_a_register() =>
        Geweigerd(Met(Versie(Zaken) with { Deelnemers = ["Leudal", "Venlo"] }), 2022, "versies[0].onderdelen[0].eenheid").ShouldContain("Venlo");

    [Fact]
    public void A_phase_in_from_a_key_that_does_not_exist() =>
        Geweigerd(Met(Versie(Gelijk) with { Ingroei = new(3, 2022, "weg") }), 2022, "ingroei.vanSleutel");

    [Fact]
    public void A_phase_in_with_fixed_amounts_above_the_total()
    {
        var oud = Versie(Vast(4000, 2000)) with { GeldigVan = new(2020, 1, 1), GeldigTot = new(2021, 12, 31) };

        Geweigerd(Met(oud, Versie(Gelijk) with { Ingroei = new(3, 2022) }), 2022, "bedrag");
    }

    private static Verdeelresultaat Verdeel(SleutelToepassen toepassen, int jaar, decimal bedrag) =>
        Verdeler.Verdeel(toepassen.Voor("proef", jaar, new(bedrag)).Waarde).Gelukt();

    private static Verdeelopdracht Opdracht(Verdeelsleutel sleutel, int jaar)
    {
        var opdracht = new SleutelToepassen([], Gegevens).Voor(sleutel, jaar, new(1000));
        opdracht.Fouten.ShouldBeEmpty();
        return opdracht.Waarde;
    }

    private static string Geweigerd(Verdeelsleutel sleutel, int jaar, string veld)
    {
        var fout = new SleutelToepassen([], Gegevens).Voor(sleutel, jaar, new(1000)).Fouten.ShouldHaveSingleItem();
        fout.Veld.ShouldBe(veld);
        return fout.Melding;
    }

    private static Sleutelversie MiddenLimburgversie(int jaar, decimal[] percentages) => new()
    {
        GeldigVan = new(jaar, 1, 1),
        Deelnemers = MiddenLimburg.Gemeenten,
        Onderdelen =
        [
            new()
            {
                Naam = "Vast percentage",
                Maatstafsoort = Maatstafsoort.VastPercentage,
                Waarden = MiddenLimburg.Gemeenten.Zip(percentages).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal),
            },
        ],
    };
}
