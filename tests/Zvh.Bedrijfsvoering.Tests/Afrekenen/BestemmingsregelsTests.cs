using Zvh.Abstractions;
using Zvh.Financien.Domein.Afrekenen;

namespace Zvh.Bedrijfsvoering.Tests.Afrekenen;

public sealed class BestemmingsregelsTests
{
    private static readonly Balanspost Reserve = Post("1", BalanspostType.Reserve);

    private static readonly Balanspost Vooruit = Post("2", BalanspostType.OverlopendePassiva);

    private static readonly Balanspost Open = Post("3", null);

    [Fact]
    public void The_whole_result_gets_a_destination()
    {
        Fouten(83_584, Deel(Bestemming.Verrekening, 80_000)).ShouldHaveSingleItem()
            .ShouldBe("De bedragen zijn samen 80.000, het resultaat is 83.584. Verdeel ook het verschil van +3.584.");
        Fouten(83_584, Deel(Bestemming.Verrekening, 111_045), Deel(Bestemming.Balanspost, -27_461, Reserve)).ShouldBeEmpty();
    }

    [Fact]
    public void A_result_of_zero_needs_no_destination() => Fouten(0).ShouldBeEmpty();

    [Fact]
    public void Only_a_reserve_is_fed_from_a_result()
    {
        Fouten(10, Deel(Bestemming.Balanspost, 10, Reserve)).ShouldBeEmpty();
        Fouten(10, Deel(Bestemming.Balanspost, 10, Vooruit)).ShouldHaveSingleItem().ShouldContain("2 is geen reserve");
        Fouten(10, Deel(Bestemming.Balanspost, 10, Open)).ShouldHaveSingleItem().ShouldContain("nog te kiezen");
        Fouten(10, Deel(Bestemming.Balanspost, 10)).ShouldHaveSingleItem().ShouldBe("Kies de balanspost.");
    }

    [Fact]
    public void A_deficit_is_booked_as_a_withdrawal_and_withdrawing_the_decision_undoes_it()
    {
        var deel = Deel(Bestemming.Balanspost, -500, Reserve);
        (deel.IngetrokkenDoor, deel.IngetrokkenReden) = ("controller", "Verkeerd jaar");

        var heen = Bestemmingsregels.Boeking(deel, DateTimeOffset.UnixEpoch);
        var terug = Bestemmingsregels.Boeking(deel, DateTimeOffset.UnixEpoch, terug: true);

        (heen.Jaar, heen.Effect, heen.Besluit).ShouldBe((2024, new Bedrag(-500), "Stuurgroep"));
        (terug.Jaar, terug.Effect, terug.Besluit).ShouldBe((2024, new Bedrag(500), "Verkeerd jaar"));
    }

    private static IReadOnlyList<string> Fouten(decimal resultaat, params Resultaatbestemming[] delen) =>
        [.. Bestemmingsregels.Controleer(new(resultaat), delen, [Reserve, Vooruit, Open]).Select(f => f.Melding)];

    private static Resultaatbestemming Deel(Bestemming bestemming, decimal bedrag, Balanspost? post = null) => new()
    {
        Jaar = 2023, Bestemming = bestemming, Bedrag = new(bedrag), BalanspostId = post?.Id, Besluit = "Stuurgroep", Datum = new(2024, 4, 1), Door = "test",
    };

    private static Balanspost Post(string nummer, BalanspostType? type)
    {
        var post = new Balanspost { Nummer = nummer, Naam = nummer, Type = type };
        post.Jaren.Add(new() { Jaar = 2024, Beginstand = new(1000) });
        return post;
    }
}
