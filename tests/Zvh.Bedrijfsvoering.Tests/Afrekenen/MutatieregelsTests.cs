using Zvh.Abstractions;
using Zvh.Financien.Domein.Afrekenen;

namespace Zvh.Bedrijfsvoering.Tests.Afrekenen;

public sealed class MutatieregelsTests
{
    [Fact]
    public void Nothing_is_booked_while_the_type_is_open() =>
        Velden(null, Erbij(10, besluit: "Stuurgroep")).ShouldBe([""]);

    [Theory]
    [InlineData(null, new[] { "Besluit" })]
    [InlineData("Stuurgroep 12 maart", new string[0])]
    public void A_reserve_needs_a_decision(string? besluit, string[] velden) =>
        Velden(BalanspostType.Reserve, Erbij(10, besluit)).ShouldBe(velden);

    [Fact]
    public void No_interest_is_added_to_a_voorziening()
    {
        Velden(BalanspostType.Voorziening, Erbij(10, rente: true)).ShouldBe(["IsRente"]);
        Velden(BalanspostType.OverlopendePassiva, Erbij(10, rente: true)).ShouldBeEmpty();
    }

    [Fact]
    public void Money_of_others_cannot_be_overdrawn()
    {
        Velden(BalanspostType.OverlopendePassiva, Eraf(100)).ShouldBeEmpty();
        Velden(BalanspostType.OverlopendePassiva, Eraf(100.01m)).ShouldBe(["Bedrag"]);
        Velden(BalanspostType.Voorziening, Eraf(101)).ShouldBe(["Bedrag"]);
    }

    [Fact]
    public void A_negative_amount_is_booked_in_the_other_direction_instead() =>
        Velden(BalanspostType.Voorziening, Erbij(-5)).ShouldBe(["Bedrag"]);

    [Fact]
    public void A_year_must_be_opened_first_and_opens_with_the_closing_of_the_year_before()
    {
        var post = Post(BalanspostType.Voorziening);
        Mutatieregels.Controleer(post, new() { Jaar = 2025, Bedrag = new(1), Omschrijving = "te vroeg" }).Select(f => f.Veld).ShouldBe(["Jaar"]);
        post.Mutaties.Add(Erbij(25));

        var jaar = Mutatieregels.VolgendJaar(post);

        (jaar.Jaar, jaar.Beginstand).ShouldBe((2025, new Bedrag(125)));
    }

    private static IEnumerable<string> Velden(BalanspostType? type, Balansmutatie mutatie) => Mutatieregels.Controleer(Post(type), mutatie).Select(f => f.Veld);

    private static Balanspost Post(BalanspostType? type)
    {
        var post = new Balanspost { Nummer = "31265", Naam = "Proef", Type = type };
        post.Jaren.Add(new() { Jaar = 2024, Beginstand = new(100) });
        return post;
    }

    private static Balansmutatie Erbij(decimal bedrag, string? besluit = null, bool rente = false) =>
        new() { Jaar = 2024, Soort = MutatieSoort.Vermeerdering, Bedrag = new(bedrag), Omschrijving = "toevoeging", Besluit = besluit, IsRente = rente };

    private static Balansmutatie Eraf(decimal bedrag) =>
        new() { Jaar = 2024, Soort = MutatieSoort.Onttrekking, Bedrag = new(bedrag), Omschrijving = "besteed" };
}
