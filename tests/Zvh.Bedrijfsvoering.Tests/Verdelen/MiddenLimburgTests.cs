using Zvh.Financien.Domein.Verdelen;
using static Zvh.Bedrijfsvoering.Tests.Verdelen.MiddenLimburg;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

public sealed class MiddenLimburgTests
{
    [Fact]
    public void Contributions_of_2022_follow_the_largest_remainder()
    {
        var resultaat = Verdeler.Verdeel(Percentages(550968, Sleutel2022, Afrondingsmethode.GrootsteRest)).Gelukt();

        resultaat.Bedragen().ShouldBe(Bijdrage2022);
        resultaat.Rest.Waarde.ShouldBe(0);
        resultaat.Waarschuwingen.ShouldBeEmpty();
        resultaat.GelijkstandBeslist.ShouldBeFalse();
    }

    [Fact]
    public void A_row_explains_exact_share_rounding_and_correction()
    {
        var maasgouw = Verdeler.Verdeel(Percentages(550968, Sleutel2022, Afrondingsmethode.GrootsteRest)).Gelukt()["Maasgouw"];

        maasgouw.Exact.NaarTekst(4).ShouldBe("49752.4104");
        maasgouw.Afgerond.Waarde.ShouldBe(49752);
        maasgouw.Correctie.Waarde.ShouldBe(1);
        maasgouw.Toelichting.ShouldBe("exact 49.752,4104; afgerond 49.752; correctie +1 (grootste rest)");
        maasgouw.Bijdragen.ShouldHaveSingleItem().ShouldBe(new Regelbijdrage("vast percentage", 9.03m, 100m, 49752.4104m));
    }

    [Fact]
    public void Contributions_of_2023_are_half_up_with_Roermond_as_closing_post()
    {
        var resultaat = Verdeler.Verdeel(Percentages(593538, Sleutel2022, Afrondingsmethode.RekenkundigMetSluitpost, "Roermond")).Gelukt();

        resultaat.Bedragen().ShouldBe(Bijdrage2023);
        resultaat["Roermond"].Toelichting.ShouldBe("exact 170.701,5288; afgerond 170.702; correctie -1 (sluitpost)");
    }

    [Fact]
    public void Largest_remainder_does_not_give_the_printed_table_of_2023() =>
        Verdeler.Verdeel(Percentages(593538, Sleutel2022, Afrondingsmethode.GrootsteRest)).Gelukt()
            .Bedragen().ShouldBe([71937, 87903, 53596, 40895, 47127, 170702, 121378]);

    [Fact]
    public void Contributions_of_2021_need_two_audited_corrections()
    {
        var opdracht = Percentages(553341, Sleutel2021, Afrondingsmethode.Handmatig) with
        {
            Correcties =
            [
                new("Nederweert", new(-1), "Zoals gedrukt in het jaarverslag 2021"),
                new("Roermond", new(1), "Zoals gedrukt in het jaarverslag 2021"),
            ],
        };

        var resultaat = Verdeler.Verdeel(opdracht).Gelukt();

        resultaat.Bedragen().ShouldBe(Bijdrage2021);
        resultaat["Nederweert"].Toelichting
            .ShouldBe("exact 38.180,5290; afgerond 38.181; correctie -1 (met de hand: Zoals gedrukt in het jaarverslag 2021)");
        resultaat["Roermond"].CorrectieMetDeHand.Waarde.ShouldBe(1);
    }

    [Fact]
    public void Settlement_part_one_needs_a_correction_of_Roerdalen()
    {
        var voorstel = Verdeler.Verdeel(Percentages(13245, Sleutel2022, Afrondingsmethode.GrootsteRest)).Gelukt();
        voorstel.Bedragen().ShouldNotBe(VerrekeningDeel1);

        VerrekeningDeelEen().Bedragen().ShouldBe(VerrekeningDeel1);
    }

    [Fact]
    public void Settlement_part_two_follows_the_rounded_amounts_of_2022() =>
        Verdeler.Verdeel(NaarBedragen(97800, Bijdrage2022)).Gelukt().Bedragen().ShouldBe(VerrekeningDeel2);

    [Fact]
    public void Settlement_part_two_by_the_printed_percentages_gives_other_amounts() =>
        Verdeler.Verdeel(Percentages(97800, Sleutel2022, Afrondingsmethode.GrootsteRest)).Gelukt().Bedragen().ShouldNotBe(VerrekeningDeel2);

    [Fact]
    public void The_settlement_is_the_sum_of_its_parts_and_leaves_what_is_to_pay_in_2022()
    {
        var initieel = Verdeler.Verdeel(Percentages(550968, Sleutel2022, Afrondingsmethode.GrootsteRest)).Gelukt();
        var deel2 = Verdeler.Verdeel(NaarBedragen(97800, initieel.Bedragen())).Gelukt();

        var verrekening = VerrekeningDeelEen().Bedragen().Zip(deel2.Bedragen(), (a, b) => a + b).ToArray();
        var teBetalen = initieel.Bedragen().Zip(verrekening, (a, b) => a - b).ToArray();

        verrekening.ShouldBe(Verrekening);
        verrekening.Sum().ShouldBe(111045);
        teBetalen.ShouldBe(TeBetalen2022);
        teBetalen.Sum().ShouldBe(439923);
    }

    // The proposal gives the last euro to Roerdalen (1.051,653); the print gives it to Nederweert (912,5805).
    private static Verdeelresultaat VerrekeningDeelEen() => Verdeler.Verdeel(Percentages(13245, Sleutel2022, Afrondingsmethode.Handmatig) with
    {
        Correcties =
        [
            new("Nederweert", new(1), "Zoals gedrukt in de jaarrekening 2021"),
            new("Roerdalen", new(-1), "Zoals gedrukt in de jaarrekening 2021"),
        ],
    }).Gelukt();
}
