using Zvh.Financien.Domein.Verdelen;
using static Zvh.Bedrijfsvoering.Tests.Verdelen.Sleutels;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

/// <summary>A key that shares by the hours of the inzet register.</summary>
public sealed class UrenmaatstafTests
{
    private static readonly Sleutelonderdeel Uren = new() { Naam = "Nazorg", Maatstafsoort = Maatstafsoort.Eenheden, Eenheid = Urenmaatstaf.Code("nazorg"), JarenTerug = 1 };

    private static readonly Sleutelonderdeel HalfJaar = Uren with { JarenTerug = null, Periode = new(new(2021, 7, 1), new(2021, 12, 31)) };

    [Fact]
    public void The_hours_of_the_year_before_are_shared_by_and_explained_row_by_row()
    {
        var resultaat = Verdeel(Uren, [new("Leudal", 2021, 1, 30), new("Weert", 2021, 2, 10), new("Weert", 2022, 1, 500)]);

        resultaat.Rijen.Select(r => (r.Bedrag.Waarde, r.Grondslag)).ShouldBe(
        [
            (750m, "Nazorg, uren 2021 30 van 40"),
            (250m, "Nazorg, uren 2021 10 van 40"),
        ]);
    }

    [Fact]
    public void A_period_of_whole_months_can_be_chosen()
    {
        var resultaat = Verdeel(HalfJaar, [new("Leudal", 2021, 6, 100), new("Leudal", 2021, 7, 12.5m), new("Weert", 2021, 12, 12.5m)]);

        resultaat.Rijen.Select(r => r.Bedrag.Waarde).ShouldBe([500m, 500m]);
        resultaat.Rijen[0].Grondslag.ShouldBe("Nazorg, uren juli 2021 t/m december 2021 12,5 van 25");
    }

    [Fact]
    public void More_parts_each_say_what_they_contribute()
    {
        var resultaat = Verdeler.Verdeel(Opdracht(Versie(Uren with { Gewicht = 0.5m }, Procent(40, 60) with { Gewicht = 0.5m }), [new("Leudal", 2021, 1, 30), new("Weert", 2021, 2, 10)])).Gelukt();

        resultaat.Rijen[0].Grondslag.ShouldBe("Nazorg, uren 2021 30 van 40 = 375,00; percentage 40 van 100 = 200,00");
    }

    [Fact]
    public void Hours_that_nobody_knows_the_participant_of_are_asked_for() =>
        Geweigerd([new("Leudal", 2021, 1, 30), new(null, 2021, 1, 2.5m)]).ShouldContain("Van 2,5 uur van “nazorg” over 2021 is niet bekend voor welke deelnemer");

    [Fact]
    public void Hours_of_who_does_not_take_part_are_not_silently_paid_by_the_others() =>
        Geweigerd([new("Leudal", 2021, 1, 30), new("Venlo", 2021, 1, 8)]).ShouldContain("Venlo heeft 8 uur van “nazorg” over 2021, maar doet niet mee");

    [Fact]
    public void A_year_without_hours_is_asked_for() => Geweigerd([new("Leudal", 2022, 1, 30)]).ShouldContain("over 2021 nog geen uren per deelnemer");

    [Theory]
    [InlineData("2021-07-02", "2021-12-31")]
    [InlineData("2021-07-01", "2021-12-30")]
    [InlineData("2021-12-01", "2021-07-31")]
    public void A_period_that_is_not_whole_months_is_refused(string van, string tot) =>
        Controle(HalfJaar with { Periode = new(Dag(van), Dag(tot)) }).ShouldContain("eerste dag van een maand");

    [Fact]
    public void A_period_and_a_number_of_years_are_not_given_together() => Controle(HalfJaar with { JarenTerug = 1 }).ShouldContain("niet allebei");

    [Fact]
    public void Neither_a_period_nor_a_number_of_years_is_refused() => Controle(Uren with { JarenTerug = null }).ShouldContain("Kies een periode");

    private static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Verdeelresultaat Verdeel(Sleutelonderdeel onderdeel, Urenstand[] uren) => Verdeler.Verdeel(Opdracht(Versie(onderdeel), uren)).Gelukt();

    private static Verdeelopdracht Opdracht(Sleutelversie versie, Urenstand[] uren)
    {
        var opdracht = Toepassen(uren).Voor(Met(versie), 2022, new(1000));
        opdracht.Fouten.ShouldBeEmpty();
        return opdracht.Waarde;
    }

    private static string Geweigerd(Urenstand[] uren)
    {
        var fout = Toepassen(uren).Voor(Met(Versie(Uren)), 2022, new(1000)).Fouten.ShouldHaveSingleItem();
        fout.Veld.ShouldBe("versies[0].onderdelen[0].eenheid");
        return fout.Melding;
    }

    private static string Controle(Sleutelonderdeel onderdeel)
    {
        var fout = Toepassen([]).Controleer(Met(Versie(onderdeel))).ShouldHaveSingleItem();
        fout.Veld.ShouldBe("versies[0].onderdelen[0].periode");
        return fout.Melding;
    }

    private static SleutelToepassen Toepassen(Urenstand[] uren) => new([], Gegevens with { Uren = uren.ToLookup(_ => "nazorg", StringComparer.Ordinal) });
}
