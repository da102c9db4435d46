using FsCheck.Xunit;
using Zvh.Casussen.Domein.Aanpak;

namespace Zvh.Kerntaken.Tests.Aanpak;

/// <summary>Scaling up and down .</summary>
public sealed class AveTests
{
    [Property]
    public void Nobody_scales_without_a_reason_or_beyond_the_ladder(int van, int naar, bool lokaal)
    {
        Ave.Bezwaren(van, naar, reden: " ", lokaal, "afgesproken").ShouldContain(f => f.Veld == "Reden");
        Ave.Bezwaren(null, naar, "reden", lokaal: false, null).Any(f => f.Veld == "Niveau").ShouldBe(naar is < 1 or > 4);
    }

    [Theory]
    [InlineData(1, 2, "Schrijf waarom u op- of afschaalt.")]
    [InlineData(1, 3, "slaat er een over")]
    [InlineData(4, 1, "slaat er een over")]
    public void A_jump_over_a_level_is_named_when_the_reason_is_missing(int van, int naar, string melding) =>
        Ave.Bezwaren(van, naar, null, lokaal: false, null).Single().Melding.ShouldContain(melding);

    [Theory]
    [InlineData(3, true, "Wijkteam leidt, het huis kijkt mee", 0)]
    [InlineData(3, true, "", 1)]
    [InlineData(4, true, "Afgesproken", 1)]
    [InlineData(2, true, null, 2)]
    public void A_municipality_leads_on_level_three_only_and_after_an_agreement(int niveau, bool lokaal, string? afspraak, int bezwaren) =>
        Ave.Bezwaren(null, niveau, "Er is onrust", lokaal, afspraak).Count().ShouldBe(bezwaren);

    [Fact]
    public void The_same_level_is_no_step() => Ave.Bezwaren(2, 2, "reden", lokaal: false, null).ShouldContain(f => f.Veld == "Niveau");
}
