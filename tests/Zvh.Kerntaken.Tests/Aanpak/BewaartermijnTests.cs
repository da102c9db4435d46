using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Bewaren;

namespace Zvh.Kerntaken.Tests.Aanpak;

/// <summary>How long data may stay (Wgs 1.8 lid 7, BGS 1.16; B1.16, B1.18).</summary>
public sealed class BewaartermijnTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 26);

    [Fact]
    public void The_clock_starts_at_the_first_processing_and_the_earliest_counts()
    {
        var casus = Casus(new(2024, 2, 29));
        casus.BewarenTot.ShouldBe(new DateOnly(2029, 2, 28));

        casus.StelBewaartermijn(new(2023, 5, 1, 0, 0, 0, TimeSpan.Zero));
        casus.BewarenTot.ShouldBe(new DateOnly(2028, 5, 1));
        casus.StelBewaartermijn(new(2025, 5, 1, 0, 0, 0, TimeSpan.Zero));
        casus.BewarenTot.ShouldBe(new DateOnly(2028, 5, 1));
    }

    [Theory]
    [InlineData("2029-02-28", "Tot")]
    [InlineData("2031-03-01", "Tot")]
    [InlineData("2031-02-28", null)]
    public void An_extension_is_at_most_two_years(string tot, string? veld) =>
        Bewaartermijn.Bezwaren(Casus(new(2024, 2, 29)), DateOnly.Parse(tot, System.Globalization.CultureInfo.InvariantCulture), Vandaag).Select(f => f.Veld).ShouldBe(veld is null ? [] : [veld]);

    [Theory]
    [InlineData("2028-03-01", 0)]
    [InlineData("2028-02-27", 1)]
    public void A_closed_case_can_only_stay_longer_when_it_closed_in_the_last_year(string gesloten, int bezwaren)
    {
        var casus = Casus(new(2024, 2, 29));
        foreach (var fase in Enum.GetValues<Casusfase>().Skip(1).SkipLast(1))
        {
            casus.Ga(fase, DateOnly.Parse(gesloten, System.Globalization.CultureInfo.InvariantCulture));
        }

        Bewaartermijn.Bezwaren(casus, casus.BewarenTot.AddYears(1), Vandaag).Count().ShouldBe(bezwaren);
    }

    private static Casus Casus(DateOnly begin)
    {
        var casus = new Casus { Nummer = "C-2024-00001", Thema = "complexe-casuistiek", Gemeente = "GM0000", Grondslag = "Wgs", Stap = "triage" };
        casus.StelBewaartermijn(new(begin.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
        return casus;
    }
}
