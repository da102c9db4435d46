using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Controle;
using static Zvh.Financien.Domein.Begroten.Controle.Bevindingsoort;

namespace Zvh.Bedrijfsvoering.Tests.Begroten;

/// <summary>The anomalies of finance.md §1.4 in the documents as they were printed: all of them, and no others.</summary>
public sealed class BegrotingcontroleTests
{
    [Fact]
    public void Annual_account_2021_has_exactly_the_anomalies_1_to_4()
    {
        var gevonden = Begrotingcontrole.Controleer(Jaarstukken.Jaarrekening2021.Boom());

        Regels(gevonden).ShouldBe(
        [
            (NietGedekt, "totaal-baten", Kolom.Begroting, 650_341m, 677_802m),
            (TeruggaveIsNietResultaat, "totaal-baten", Kolom.Verschil, 111_045m, 83_584m),
            (TekenOmgekeerd, "vws-pok", Kolom.Verschil, -97_800m, 97_800m),
            (VerrekeningInVerschil, "bijdragen", Kolom.Verschil, -13_245m, 0m),
            (Totaal, "totaal-baten", Kolom.Verwacht, 650_341m, 748_141m),
        ], ignoreOrder: true);
        Een(gevonden, NietGedekt).Verschil.ShouldBe(-27_461m);
        Een(gevonden, TeruggaveIsNietResultaat).Verschil.ShouldBe(27_461m);
        Een(gevonden, Totaal).NietMeegeteld.ShouldBe("vws-pok");
        Een(gevonden, Totaal).Rest.ShouldBe(0m);
    }

    [Fact]
    public void Budget_2022_as_first_printed_has_exactly_the_anomalies_5_and_7_to_9()
    {
        var gevonden = Begrotingcontrole.Controleer(Jaarstukken.Begroting2022.Boom(), [], Jaarstukken.Jaarrekening2021.Boom());

        Regels(gevonden).ShouldBe(
        [
            (Totaal, "personeel", Kolom.Begroting, 532_010m, 560_727m),
            (Totaal, "personeel", Kolom.NaVerrekening, 532_010m, 560_727m),
            (TotaalUitGroepen, "totaal-lasten", Kolom.Begroting, 648_768m, 620_051m),
            (TotaalUitGroepen, "totaal-lasten", Kolom.NaVerrekening, 648_768m, 620_051m),
            (RijksbijdrageNaarReserve, "vws-pok", Kolom.Begroting, 97_800m, 0m),
            (NietGedekt, "totaal-baten", Kolom.NaVerrekening, 537_723m, 648_768m),
            (RijksbijdrageWisselt, "jenv", Kolom.Begroting, 97_800m, 97_000m),
            (TweeBehandelingen, "vws-pok", Kolom.Begroting, 97_800m, 97_800m),
        ], ignoreOrder: true);
        gevonden.First(b => b.Soort == Totaal).NietMeegeteld.ShouldBe("inhuur");
        Een(gevonden, NietGedekt).Zin.ShouldContain("111.045");
    }

    [Fact]
    public void Annual_account_2022_has_exactly_the_anomalies_10_to_15_and_differs_from_the_budget_in_7()
    {
        var gevonden = Begrotingcontrole.Controleer(
            Jaarstukken.Jaarrekening2022.Boom(), [Jaarstukken.Begroting2022.Boom()], Jaarstukken.Jaarrekening2021.Boom());

        Regels(gevonden).ShouldBe(
        [
            (Totaal, "inhuur", Kolom.Realisatie, 33_266m, 24_927m),
            (Totaal, "personeel", Kolom.Realisatie, 589_997m, 581_658m),
            (Totaal, "totaal-lasten", Kolom.Realisatie, 633_445m, 625_106m),
            (Totaal, "inhuur", Kolom.Verwacht, 51_843m, 60_433m),
            (Totaal, "personeel", Kolom.Verwacht, 608_574m, 617_164m),
            (TotaalUitGroepen, "totaal-lasten", Kolom.Verwacht, 705_250m, 696_660m),
            (Verschil, "formatie", Kolom.Verschil, 0m, -24_721m),
            (Verschil, "inhuur", Kolom.Verschil, -23_125m, -23_126m),
            (VerschilRustOpFout, "personeel", Kolom.Verschil, -47_847m, -56_437m),
            (Totaal, "totaal-baten", Kolom.Realisatie, 566_743m, 439_923m),
            (Totaal, "totaal-baten", Kolom.Verwacht, 664_543m, 537_723m),
            (NogNietOntvangen, "jenv", Kolom.Realisatie, 0m, 97_800m),
            (RijksbijdrageDubbel, "vws-pok", Kolom.Verwacht, 156_200m, 127_000m),
            (Verschil, "totaal-baten", Kolom.Verschil, 0m, 56_482m),
            (AnderDocument, "personeel", Kolom.Begroting, 560_727m, 532_010m),
            (RijksbijdrageWisselt, "jenv", Kolom.Begroting, 97_800m, 97_000m),
            (TweeBehandelingen, "vws-pok", Kolom.Begroting, 97_800m, 97_800m),
        ], ignoreOrder: true);
        gevonden.Where(b => b is { Soort: Totaal, Regel: "totaal-baten" }).Select(b => (b.NietMeegeteld, b.Rest))
            .ShouldBe([("toevoeging-31265", -180m), ("toevoeging-31265", -180m)]);
        var dubbel = Een(gevonden, RijksbijdrageDubbel);
        dubbel.Zin.ShouldContain("−40.527");
        dubbel.Zin.ShouldContain("−167.527");
    }

    [Fact]
    public void A_wrong_sum_that_was_carried_on_says_where_it_comes_from()
    {
        var gevonden = Begrotingcontrole.Controleer(Jaarstukken.Jaarrekening2022.Boom());

        gevonden.Single(b => b is { Regel: "personeel", Kolom: Kolom.Realisatie }).Zin.ShouldContain("Dezelfde fout als bij Inhuur");
        gevonden.Single(b => b is { Regel: "totaal-lasten", Kolom: Kolom.Realisatie }).Zin.ShouldContain("Dezelfde fout als bij Personele kosten");
    }

    [Fact]
    public void Budget_2023_has_none_even_beside_2022() =>
        Begrotingcontrole.Controleer(Jaarstukken.Begroting2023.Boom(), [], Jaarstukken.Jaarrekening2022.Boom()).ShouldBeEmpty();

    [Fact]
    public void Every_finding_tells_in_a_sentence_what_differs()
    {
        var gevonden = Begrotingcontrole.Controleer(
            Jaarstukken.Jaarrekening2022.Boom(), [Jaarstukken.Begroting2022.Boom()], Jaarstukken.Jaarrekening2021.Boom());

        gevonden.ShouldAllBe(b => b.Zin.Contains(b.Naam) || b.Zin.Contains("lasten") || b.Zin.Contains("resultaat"));
        gevonden.ShouldAllBe(b => b.Zin.EndsWith('.'));
    }

    private static Bevinding Een(IEnumerable<Bevinding> bevindingen, Bevindingsoort soort) => bevindingen.Single(b => b.Soort == soort);

    private static IEnumerable<(Bevindingsoort, string, Kolom, decimal?, decimal?)> Regels(IEnumerable<Bevinding> bevindingen) =>
        bevindingen.Select(b => (b.Soort, b.Regel, b.Kolom, b.Vermeld, b.Berekend));
}
