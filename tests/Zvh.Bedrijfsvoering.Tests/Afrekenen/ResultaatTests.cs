using Zvh.Abstractions;
using Zvh.Bedrijfsvoering.Tests.Begroten;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Begroten.Import;

namespace Zvh.Bedrijfsvoering.Tests.Afrekenen;

/// <summary>The results of the annual accounts of Midden-Limburg (finance.md §1.3, §1.4 findings 2 and 15).</summary>
public sealed class ResultaatTests
{
    private static readonly Resultaat Jaar2021 = Resultaat.Van(Jaarstukken.Jaarrekening2021.Boom());

    private static readonly Resultaat Jaar2022 = Resultaat.Van(Jaarstukken.Jaarrekening2022.Boom());

    [Fact]
    public void The_true_result_of_2021_is_83584() =>
        (Jaar2021.Begroot.Waarde, Jaar2021.VoordeelLasten.Waarde, Jaar2021.VoordeelBaten.Waarde, Jaar2021.Totaal.Waarde).ShouldBe((-27_461m, 13_245m, 97_800m, 83_584m));

    [Fact]
    public void The_gap_between_what_was_given_back_and_the_result_is_explained() =>
        Jaar2021.Verklaar(new(111_045)).ShouldBe(
            "Er is 111.045 teruggegeven bij een resultaat van 83.584: 27.461 meer dan er over was. Dat is precies het gat in de begroting: de begrote baten waren 27.461 lager dan de begrote lasten.");

    [Fact]
    public void The_result_of_2022_depends_on_what_the_POK_money_was_used_for() =>
        (Jaar2022.SaldoBatenLasten.Waarde, Jaar2022.Balansmutaties.Waarde, Jaar2022.Totaal.Waarde).ShouldBe((-40_527m, -127_000m, -167_527m));

    [Fact]
    public void A_deficit_that_is_charged_in_part_says_what_is_left() =>
        Jaar2022.Verklaar(new(-40_527)).ShouldBe("Van de deelnemers is 40.527 gevraagd bij een resultaat van −167.527: 127.000 van het tekort is nog niet gedekt.");

    [Fact]
    public void A_settlement_of_exactly_the_result_needs_no_explanation() =>
        Jaar2021.Verklaar(new(83_584)).ShouldBeNull();
}
