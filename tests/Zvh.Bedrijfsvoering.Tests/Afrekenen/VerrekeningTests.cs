using Zvh.Abstractions;
using Zvh.Bedrijfsvoering.Tests.Verdelen;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Bedrijfsvoering.Tests.Afrekenen;

/// <summary>The settlement of 2021: two parts rounded apart, with the key of 2022 (finance.md §1.2).</summary>
public sealed class VerrekeningTests
{
    private static readonly Deelverdeler Verdeler = new(
        new([Sleutel()], new() { Deelnemers = MiddenLimburg.Gemeenten.ToHashSet(StringComparer.Ordinal) }), "bijdragen",
        jaar => jaar == 2022 ? [.. Rijen(MiddenLimburg.Bijdrage2022)] : null);

    [Fact]
    public void The_first_part_follows_the_printed_table_with_two_corrections_by_hand() =>
        Deel1.Bedragen().ShouldBe(MiddenLimburg.VerrekeningDeel1);

    [Fact]
    public void The_second_part_uses_the_rounded_amounts_of_2022_as_weights() =>
        Deel2.Bedragen().ShouldBe(MiddenLimburg.VerrekeningDeel2);

    [Fact]
    public void What_is_to_be_paid_in_2022_is_the_contribution_minus_the_sum_of_the_parts()
    {
        var staat = Verrekenstaat.Maak([.. Rijen(MiddenLimburg.Bijdrage2022)], [("Resultaat 2021", Rijen(Deel1)), ("POK-gelden 2021", Rijen(Deel2))]);

        staat.Rijen.Select(r => r.Verrekening.Waarde).ShouldBe(MiddenLimburg.Verrekening);
        staat.Rijen.Select(r => r.TeBetalen!.Value.Waarde).ShouldBe(MiddenLimburg.TeBetalen2022);
        (staat.Totaal.Verrekening, staat.Totaal.TeBetalen).ShouldBe((new Bedrag(111_045), new Bedrag(439_923)));
    }

    [Fact]
    public void Another_key_year_gives_other_amounts_so_it_is_an_explicit_choice()
    {
        var metSleutel2021 = Verdeler.Verdeel(new() { Naam = "alles", Bedrag = new(111_045), Sleuteljaar = 2021, Methode = Afrondingsmethode.GrootsteRest }).Gelukt();

        metSleutel2021.Bedragen().ShouldBe([13_436, 16_435, 9_994, 7_662, 8_773, 31_981, 22_764]);
    }

    [Fact]
    public void A_year_without_contributions_cannot_give_weights() =>
        Verdeler.Verdeel(new() { Naam = "x", Bedrag = new(1), Sleuteljaar = 2021, NaarBedragen = true, Methode = Afrondingsmethode.GrootsteRest })
            .Fouten.ShouldHaveSingleItem().Veld.ShouldBe("sleuteljaar");

    [Fact]
    public void A_correction_without_a_counterpart_is_refused() =>
        Verdeler.Verdeel(new()
        {
            Naam = "x", Bedrag = new(13_245), Sleuteljaar = 2022, Methode = Afrondingsmethode.Handmatig, Correcties = [new("Roerdalen", new(-1), "tabel")],
        }).Fouten.ShouldHaveSingleItem().Melding.ShouldContain("sluiten niet op het totaal");

    [Fact]
    public void Before_the_contributions_are_known_nothing_is_said_about_what_is_to_be_paid() =>
        Verrekenstaat.Maak([], [("Resultaat 2021", Rijen(Deel1))]).Totaal.TeBetalen.ShouldBeNull();

    private static Verdeelresultaat Deel1 => Verdeler.Verdeel(new()
    {
        Naam = "Resultaat 2021",
        Bedrag = new(13_245),
        Sleuteljaar = 2022,
        Methode = Afrondingsmethode.Handmatig,
        Correcties = [new("Nederweert", new(1), "volgt de gedrukte tabel"), new("Roerdalen", new(-1), "volgt de gedrukte tabel")],
    }).Gelukt();

    private static Verdeelresultaat Deel2 => Verdeler.Verdeel(new()
    {
        Naam = "POK-gelden 2021", Bedrag = new(97_800), Sleuteljaar = 2022, NaarBedragen = true, Methode = Afrondingsmethode.GrootsteRest,
    }).Gelukt();

    private static List<(string, Bedrag)> Rijen(Verdeelresultaat deel) => [.. deel.Rijen.Select(r => (r.Naam, r.Bedrag))];

    private static IEnumerable<(string, Bedrag)> Rijen(decimal[] bedragen) => MiddenLimburg.Gemeenten.Zip(bedragen, (naam, bedrag) => (naam, new Bedrag(bedrag)));

    private static Verdeelsleutel Sleutel() => new()
    {
        Code = "bijdragen",
        Naam = "Vaste percentages",
        Versies = [Versie(2021, MiddenLimburg.Sleutel2021), Versie(2022, MiddenLimburg.Sleutel2022)],
    };

    private static Sleutelversie Versie(int jaar, decimal[] percentages) => new()
    {
        GeldigVan = new(jaar, 1, 1),
        GeldigTot = new(jaar, 12, 31),
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
