using Zvh.Financien.Facturatie;

namespace Zvh.Bedrijfsvoering.Tests.Facturen;

public sealed class TermijnenTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(12)]
    public void Every_month_is_charged_in_exactly_one_instalment_and_never_before_it_is_over(int aantal)
    {
        foreach (var maand in Enumerable.Range(1, 12))
        {
            var termijn = Enumerable.Range(1, aantal).Where(t => Termijnen.IsMaandVan(maand, t, aantal)).ShouldHaveSingleItem();
            (termijn * 12).ShouldBeGreaterThanOrEqualTo(maand * aantal);
        }
    }
}
