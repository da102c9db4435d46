using Zvh.Financien.Areas.Financien.Pages.Geldstromen;

namespace Zvh.Bedrijfsvoering.Tests.Profiel;

/// <summary>A source is shown to people, codes of research are not.</summary>
public sealed class BrontekstTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("A-148, A-154", null)]
    [InlineData("A-149 … A-155; finance.md §1.1, §1.2", null)]
    [InlineData("A-154, A-246; finance.md §1.4 nr. 15", null)]
    [InlineData("A-149, A-150: gedrukt op één decimaal", "gedrukt op één decimaal")]
    [InlineData("jaarverslag 2022, 4.2 Voorlopige begroting 2023", "jaarverslag 2022, 4.2 Voorlopige begroting 2023")]
    public void Codes_of_research_are_left_out(string? bron, string? leesbaar) => Brontekst.Leesbaar(bron).ShouldBe(leesbaar);
}
