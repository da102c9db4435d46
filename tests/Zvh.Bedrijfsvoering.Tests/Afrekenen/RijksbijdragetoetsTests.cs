using Zvh.Abstractions;
using Zvh.Financien.Domein.Afrekenen;

namespace Zvh.Bedrijfsvoering.Tests.Afrekenen;

public sealed class RijksbijdragetoetsTests
{
    [Fact]
    public void POK_2022_is_used_twice_for_29200_euro()
    {
        var oordeel = Rijksbijdragetoets.Toets(Pok2022(uitBron: true, "De bron telt het geld twee keer."));

        (oordeel.Stand, oordeel.Bedrag).ShouldBe((Geldstand.Dubbel, new Bedrag(29_200)));
        oordeel.Melding.ShouldBe("POK-gelden 2022: 29.200 gebruikt en 127.000 toegevoegd aan een balanspost is samen 156.200, ontvangen is 127.000. 29.200 wordt twee keer gebruikt.");
    }

    [Fact]
    public void Double_use_is_kept_only_as_a_source_figure_with_an_explanation()
    {
        Rijksbijdragetoets.Controleer(Pok2022(uitBron: false, "Uitleg")).Select(f => f.Veld).ShouldBe(["Gebruikt"]);
        Rijksbijdragetoets.Controleer(Pok2022(uitBron: true, null)).Select(f => f.Veld).ShouldBe(["Toelichting"]);
        Rijksbijdragetoets.Controleer(Pok2022(uitBron: true, "De bron telt het geld twee keer.")).ShouldBeEmpty();
    }

    [Fact]
    public void JenV_2022_was_used_before_it_came_in() =>
        Rijksbijdragetoets.Toets(Maak(toegezegd: 97_800, gebruikt: 97_800)).Stand.ShouldBe(Geldstand.NogNietOntvangen);

    [Fact]
    public void More_used_than_promised_is_double_use_too() =>
        Rijksbijdragetoets.Toets(Maak(toegezegd: 97_800, gebruikt: 97_801)).ShouldBe(
            new(Geldstand.Dubbel, new(1), "POK-gelden 2022: 97.801 is gebruikt, maar er is niets ontvangen en 97.800 toegezegd."));

    [Theory]
    [InlineData(97_000, 97_000, Geldstand.Rond)]
    [InlineData(97_000, 90_000, Geldstand.NogTeBestemmen)]
    [InlineData(0, 0, Geldstand.Rond)]
    public void Money_that_came_in_is_followed_to_its_use(int ontvangen, int gebruikt, object stand) =>
        Rijksbijdragetoets.Toets(Maak(ontvangen: ontvangen, gebruikt: gebruikt)).Stand.ShouldBe((Geldstand)stand);

    [Fact]
    public void An_addition_names_its_balance_item() =>
        Rijksbijdragetoets.Controleer(Maak(ontvangen: 10, toegevoegd: 10)).Select(f => f.Veld).ShouldBe(["BalanspostId"]);

    [Fact]
    public void Negative_amounts_are_refused_at_their_field() =>
        Rijksbijdragetoets.Controleer(Maak(ontvangen: -10)).Select(f => f.Veld).ShouldContain("Ontvangen");

    private static Rijksbijdrage Pok2022(bool uitBron, string? toelichting)
    {
        var pok = Maak(97_800, 127_000, 29_200, 127_000);
        (pok.UitBron, pok.Toelichting, pok.BalanspostId) = (uitBron, toelichting, Guid.CreateVersion7());
        return pok;
    }

    private static Rijksbijdrage Maak(decimal? toegezegd = null, decimal? ontvangen = null, decimal gebruikt = 0, decimal toegevoegd = 0) => new()
    {
        Code = "vws-pok",
        Naam = "POK-gelden",
        Jaar = 2022,
        Toegezegd = toegezegd is { } t ? new Bedrag(t) : null,
        Ontvangen = ontvangen is { } o ? new Bedrag(o) : null,
        Gebruikt = new(gebruikt),
        Toegevoegd = new(toegevoegd),
    };
}
