using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

public sealed class BreukTests
{
    [Theory]
    [InlineData("1/3", "0.3333333333")]
    [InlineData("-2/3", "-0.6666666667")]
    [InlineData("49752.4104", "49752.4104000000")]
    [InlineData("-0.00000000004", "0.0000000000")]
    [InlineData("0.00000000005", "0.0000000001")]
    public void Text_has_the_asked_decimals_rounded_half_away_from_zero(string invoer, string uitvoer) =>
        Lees(invoer).NaarTekst(10).ShouldBe(uitvoer);

    [Theory]
    [InlineData("")]
    [InlineData("1,5")]
    [InlineData("1/0")]
    [InlineData("1/2/3")]
    [InlineData("1e3")]
    [InlineData("twaalf")]
    [InlineData("0.33333333333333333333333333333")]
    public void What_cannot_be_read_exactly_is_refused(string invoer) => Breuk.TryLees(invoer, out _).ShouldBeFalse();

    [Theory]
    [InlineData("0.25", "1/4")]
    [InlineData("-6/4", "-3/2")]
    [InlineData("3/-4", "-3/4")]
    [InlineData("7.0", "7")]
    public void A_fraction_is_kept_in_lowest_terms_and_can_be_read_back(string invoer, string vorm)
    {
        var breuk = Lees(invoer);

        breuk.ToString().ShouldBe(vorm);
        Lees(vorm).ShouldBe(breuk);
    }

    [Theory]
    [InlineData("1/2", 1)]
    [InlineData("-1/2", -1)]
    [InlineData("49/100", 0)]
    [InlineData("-5/3", -2)]
    public void Rounding_is_half_away_from_zero(string invoer, int afgerond) => ((int)Lees(invoer).Afgerond()).ShouldBe(afgerond);

    [Fact]
    public void Arithmetic_is_exact()
    {
        var derde = Lees("1/3");

        (derde + derde + derde).ShouldBe(Breuk.Een);
        (derde * 3m).ShouldBe(Breuk.Een);
        (derde - 1m).ShouldBe(-Lees("2/3"));
        (1m / derde).ShouldBe(3m);
        (default(Breuk) + derde).ShouldBe(derde);
    }

    [Theory]
    [InlineData("1234567.5", "1.234.567,5")]
    [InlineData("99.99", "99,99")]
    [InlineData("-1/2", "-0,5")]
    [InlineData("100", "100")]
    public void The_short_form_is_Dutch(string invoer, string kort) => Lees(invoer).Kort().ShouldBe(kort);

    private static Breuk Lees(string tekst) => Breuk.TryLees(tekst, out var breuk) ? breuk : throw new FormatException(tekst);
}
