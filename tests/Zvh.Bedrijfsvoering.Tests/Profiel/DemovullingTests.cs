using Zvh.Financien.Profiel;

namespace Zvh.Bedrijfsvoering.Tests.Profiel;

public sealed class DemovullingTests
{
    [Fact]
    public void Fictitious_account_numbers_have_correct_check_digits()
    {
        var nummers = Enumerable.Range(1, 500).Select(Demovulling.Iban).ToList();

        nummers.ShouldAllBe(iban => Nummers.IsIban(iban));
        nummers.Distinct().Count().ShouldBe(500);
    }
}
