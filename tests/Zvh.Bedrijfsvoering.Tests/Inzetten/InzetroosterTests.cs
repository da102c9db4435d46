using Zvh.Abstractions;
using Zvh.Financien.Domein.Inzetten;

namespace Zvh.Bedrijfsvoering.Tests.Inzetten;

public sealed class InzetroosterTests
{
    private static readonly Guid Stroom = Guid.CreateVersion7();

    [Fact]
    public void Planned_and_realised_hours_stand_beside_each_other()
    {
        var rooster = Inzetrooster.Maak(2024, [Uren("procesregie", 1, 100), Uren("procesregie", 2, 50.5m)], [Plan("procesregie", 0.5m)], 1800m);

        var kolom = rooster.Functies.ShouldHaveSingleItem();
        (kolom.Totaal, kolom.GeplandeUren, kolom.Verschil).ShouldBe((150.5m, 900m, -749.5m));
        (kolom.Uren(1), kolom.Uren(3)).ShouldBe((100m, null));
        rooster.Maandtotaal(2).ShouldBe(50.5m);
    }

    [Fact]
    public void Functions_stand_in_a_fixed_order_whether_planned_realised_or_asked_for()
    {
        var rooster = Inzetrooster.Maak(2024, [Uren("projectmedewerker", 1, 1)], [Plan("procesondersteuning", 1)], 1800m, ["procesregie"]);

        rooster.Functies.Select(f => f.Functie).ShouldBe(["procesregie", "procesondersteuning", "projectmedewerker"]);
    }

    [Fact]
    public void The_amount_is_hours_times_rate_rounded_to_the_cent_per_function()
    {
        var rooster = Inzetrooster.Maak(2024, [Uren("procesregie", 1, 10.33m), Uren("procesondersteuning", 1, 2)],
            [Plan("procesregie", 1, 95.55m), Plan("procesondersteuning", 1, 60)], 1800m);

        rooster.Nacalculatie.Totaal.ShouldBe(new Bedrag(987.03m + 120m));
    }

    [Fact]
    public void Without_a_rate_nothing_is_made_up_for_the_total()
    {
        var rooster = Inzetrooster.Maak(2024, [Uren("procesregie", 1, 10), Uren("procesondersteuning", 1, 2)],
            [Plan("procesregie", 1, 95)], 1800m);

        rooster.Nacalculatie.Totaal.ShouldBeNull();
        rooster.Nacalculatie.ZonderTarief.ShouldBe(["procesondersteuning"]);
        rooster.Nacalculatie.Bekend.ShouldBe(new Bedrag(950));
    }

    [Fact]
    public void The_cells_hold_the_hours_of_one_participant_and_the_total_those_of_all()
    {
        var (een, ander) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Inzet[] uren = [Uren("procesregie", 1, 10), Uren("procesregie", 1, 20, een), Uren("procesregie", 2, 30, ander)];

        var kolom = Inzetrooster.Maak(2024, uren, [], 1800m, voor: een).Functies.ShouldHaveSingleItem();

        (kolom.Uren(1), kolom.Uren(2), kolom.Ingevuld, kolom.Totaal).ShouldBe((20m, null, 20m, 60m));
    }

    private static Inzet Uren(string functie, int maand, decimal uren, Guid? partij = null) =>
        new() { GeldstroomId = Stroom, PartijId = partij, Functie = functie, Jaar = 2024, Maand = maand, Uren = uren, Door = "test" };

    private static Inzetplan Plan(string functie, decimal fte, decimal? tarief = null) =>
        new() { GeldstroomId = Stroom, Functie = functie, Jaar = 2024, Fte = fte, Uurtarief = tarief is { } t ? new Bedrag(t) : null };
}
