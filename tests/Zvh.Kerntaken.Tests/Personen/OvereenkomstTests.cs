using Zvh.Casussen.Domein.Personen;

namespace Zvh.Kerntaken.Tests.Personen;

/// <summary>How well somebody fits what is known, and what the screen says of it.</summary>
public sealed class OvereenkomstTests
{
    private static readonly DateOnly Geboren = new(1986, 11, 4);

    private static Persoon Wie => new()
    {
        Roepnaam = "Fenna", Tussenvoegsel = "van der", Achternaam = "Proefstra", Geboortenaam = "Demokamp", Geboortedatum = Geboren, Bsn = "123456782", Postcode = "6041AB", Woonplaats = "Roermond",
    };

    [Fact]
    public void The_same_person_fits_completely()
    {
        var uitkomst = Van(new("Fenna Proefstra", Geboren, null, "6041AB", null));

        uitkomst.Score.ShouldBe(100);
        uitkomst.Redenen.ShouldAllBe(r => r.Uitkomst == Vergelijking.Gelijk);
    }

    [Theory]
    [InlineData("Fenna Proefsta")]
    [InlineData("Proefstra Fena")]
    [InlineData("F. Proefstra")]
    [InlineData("Demokamp, Fenna")]
    [InlineData("FÈNNA PRŒFSTRA")]
    public void A_typing_error_an_initial_another_order_and_the_name_at_birth_still_fit(string naam) =>
        Van(new(naam, Geboren, null, null, null)).Score.ShouldBeGreaterThanOrEqualTo(Overeenkomst.Waarschijnlijk);

    [Fact]
    public void A_swapped_day_and_month_is_seen_and_said()
    {
        var uitkomst = Van(new("Fenna Proefstra", new(1986, 4, 11), null, null, null));

        uitkomst.Score.ShouldBeInRange(Overeenkomst.Waarschijnlijk, 99);
        uitkomst.Redenen.ShouldContain(r => r.Uitleg == "dag en maand zijn omgewisseld");
    }

    [Fact]
    public void The_same_number_settles_it_whatever_the_name() =>
        Van(new("Heel Anders", null, "123456782", null, null)).Score.ShouldBe(100);

    [Fact]
    public void Another_number_makes_the_same_name_less_likely() =>
        Van(new("Fenna Proefstra", Geboren, "111222333", null, null)).Score.ShouldBeLessThan(Overeenkomst.Waarschijnlijk);

    [Fact]
    public void Somebody_else_does_not_fit() =>
        Van(new("Joris Anderman", new(1971, 2, 27), null, null, null)).Score.ShouldBeLessThan(Overeenkomst.Ondergrens);

    [Fact]
    public void A_brother_with_the_same_surname_is_not_probably_the_same() =>
        Van(new("Wout Proefstra", new(1990, 6, 19), null, null, null)).Score.ShouldBeLessThan(Overeenkomst.Waarschijnlijk);

    [Theory]
    [InlineData("Fenna Proefstra", true)]
    [InlineData("Wout Proefstra", false)]
    [InlineData("F. Proefstra", false)]
    [InlineData("Proefstra", false)]
    public void Without_a_known_birth_date_only_the_whole_name_is_probably_the_same(string naam, bool waarschijnlijk)
    {
        var wie = Wie;
        wie.Geboortedatum = null;

        var uitkomst = Overeenkomst.Van(new(naam, Geboren, null, null, null), wie, []);

        (uitkomst.Score >= Overeenkomst.Waarschijnlijk).ShouldBe(waarschijnlijk);
        uitkomst.Redenen.ShouldContain(r => r.Uitleg == "is van deze persoon niet bekend");
    }

    [Fact]
    public void A_surname_with_the_right_birth_date_is_probably_the_same() =>
        Van(new("Proefstra", Geboren, null, null, null)).Score.ShouldBeGreaterThanOrEqualTo(Overeenkomst.Waarschijnlijk);

    [Theory]
    [InlineData("123456782", true)]
    [InlineData("123456783", false)]
    [InlineData("000000000", false)]
    [InlineData("12345678", false)]
    [InlineData("12345678a", false)]
    public void A_number_passes_the_elfproef_or_not(string nummer, bool geldig) => Bsn.IsGeldig(nummer).ShouldBe(geldig);

    [Theory]
    [InlineData("Meijer", "meyer")]
    [InlineData("  van 't Hoff-Jansén ", "van t hoff jansen")]
    [InlineData(null, "")]
    public void Names_are_compared_without_accents_and_marks(string? naam, string vorm) => Naamvorm.Van(naam).ShouldBe(vorm);

    private static Overeenkomst Van(Zoekvraag vraag) => Overeenkomst.Van(vraag, Wie, []);
}
