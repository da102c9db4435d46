using System.Globalization;
using Zvh.Abstractions;
using Zvh.Ui.Invoer;

namespace Zvh.Ui.Tests;

public sealed class LezerTests
{
    [Theory]
    [InlineData("1.234,56", "1234.56", null)]
    [InlineData("1234,56", "1234.56", null)]
    [InlineData("1.234.567", "1234567", null)]
    [InlineData("€ 12", "12", null)]
    [InlineData("−12,50", "-12.5", null)]
    [InlineData("1.234", "1234", "€\u00a01.234,00")]
    [InlineData("1234.56", "1234.56", "€\u00a01.234,56")]
    [InlineData("0.5", "0.5", "€\u00a00,50")]
    public void An_amount_is_read_and_read_back_when_it_could_mean_something_else(string tekst, string waarde, string? gelezenAls)
    {
        var gelezen = Lezer.LeesBedrag(tekst);

        gelezen.Waarde.ShouldBe(new Bedrag(decimal.Parse(waarde, CultureInfo.InvariantCulture)));
        gelezen.GelezenAls.ShouldBe(gelezenAls);
    }

    [Theory]
    [InlineData("veel")]
    [InlineData("1,234")]
    [InlineData("1,234.56")]
    [InlineData("12 of 13")]
    public void What_is_no_amount_is_refused_with_an_example(string tekst) =>
        Lezer.LeesBedrag(tekst).Fout.ShouldNotBeNull().ShouldStartWith($"“{tekst}”");

    [Theory]
    [InlineData("12,5 %", "12.5", null)]
    [InlineData("0,3333", "0.3333", null)]
    [InlineData("1,234", "1.234", "1,234")]
    [InlineData("2.5%", "2.5", "2,5")]
    public void A_number_may_have_a_percent_sign_and_many_decimals(string tekst, string waarde, string? gelezenAls)
    {
        var gelezen = Lezer.LeesGetal(tekst);

        gelezen.Waarde.ShouldBe(decimal.Parse(waarde, CultureInfo.InvariantCulture));
        gelezen.GelezenAls.ShouldBe(gelezenAls);
    }

    [Theory]
    [InlineData("22-11-2026", null)]
    [InlineData("22/11/2026", null)]
    [InlineData("22 nov 2026", null)]
    [InlineData("22 nov. 2026", null)]
    [InlineData("22  November 2026", null)]
    [InlineData("2026-11-22", null)]
    [InlineData("22-11-26", "22 november 2026")]
    public void A_date_is_read_in_the_ways_people_write_it(string tekst, string? gelezenAls)
    {
        var gelezen = Lezer.LeesDatum(tekst);

        gelezen.Waarde.ShouldBe(new DateOnly(2026, 11, 22));
        gelezen.GelezenAls.ShouldBe(gelezenAls);
    }

    [Fact]
    public void September_may_have_four_letters() => Lezer.LeesDatum("1 sept. 2026").Waarde.ShouldBe(new DateOnly(2026, 9, 1));

    [Theory]
    [InlineData("29-02-2026", "bestaat niet")]
    [InlineData("11-22-2026", "bestaat niet")]
    [InlineData("morgen", "is geen datum")]
    public void What_is_no_date_is_refused(string tekst, string reden) => Lezer.LeesDatum(tekst).Fout.ShouldNotBeNull().ShouldContain(reden);

    [Theory]
    [InlineData("12,5")]
    [InlineData("99999999999")]
    [InlineData("twaalf")]
    public void A_whole_number_has_no_fraction_and_fits(string tekst) =>
        Lezer.LeesGeheel(tekst, int.MinValue, int.MaxValue, v => (int)v).Fout.ShouldNotBeNull();
}
