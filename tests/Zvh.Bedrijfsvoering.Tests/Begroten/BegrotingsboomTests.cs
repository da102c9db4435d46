using FsCheck.Xunit;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Bedrijfsvoering.Tests.Begroten;

public sealed class BegrotingsboomTests
{
    [Fact]
    public void Totals_come_from_the_details_and_not_from_what_is_printed()
    {
        var boom = Jaarstukken.Jaarrekening2022.Boom();

        boom.Regel("inhuur").Berekend(Kolom.Verwacht).ShouldBe(60_433m);
        boom.Regel("inhuur").VermeldIn(Kolom.Verwacht).ShouldBe(51_843m);
        boom.Regel("inhuur").Afwijking(Kolom.Verwacht).ShouldBe(-8_590m);
        boom.Lasten.Berekend(Kolom.Begroting).ShouldBe(648_768m);
        boom.Saldo(Kolom.Begroting).ShouldBe(0m);
    }

    [Fact]
    public void An_advantage_is_positive_for_costs_and_for_income()
    {
        var boom = Jaarstukken.Jaarrekening2022.Boom();

        boom.Regel("huur").Berekend(Kolom.Verschil).ShouldBe(1_725m);
        boom.Regel("vws-pok").Berekend(Kolom.Verschil).ShouldBe(29_200m);
    }

    [Fact]
    public void A_booking_after_the_reference_date_counts_as_expected_only()
    {
        var versie = new BegrotingVersie { Volgnummer = 1 };
        versie.Posten.Add(new() { VersieId = versie.Id, Code = "huur", Naam = "Huur", Kant = Kant.Last, Bedrag = new Bedrag(1_200) });
        Realisatie[] geboekt = [Boeking("huur", 600, 6), Boeking("huur", 300, 9)];

        var boom = Begrotingsboom.Van(2026, versie, geboekt, new DateOnly(2026, 7, 1));

        boom.Regel("huur").Berekend(Kolom.Realisatie).ShouldBe(600m);
        boom.Regel("huur").Berekend(Kolom.Verwacht).ShouldBe(900m);
        boom.Regel("huur").Berekend(Kolom.Verschil).ShouldBe(300m);
    }

    [Fact]
    public void Structural_and_incidental_are_told_apart()
    {
        var versie = new BegrotingVersie { Volgnummer = 1 };
        versie.Posten.Add(new() { VersieId = versie.Id, Code = "huur", Naam = "Huur", Kant = Kant.Last, Bedrag = new Bedrag(100) });
        versie.Posten.Add(new() { VersieId = versie.Id, Code = "verhuizing", Naam = "Verhuizing", Kant = Kant.Last, Bedrag = new Bedrag(40), Incidenteel = true });
        versie.Posten.Add(new() { VersieId = versie.Id, Code = "rijk", Naam = "Rijk", Kant = Kant.Bate, Bedrag = new Bedrag(140), Incidenteel = true });

        var boom = Begrotingsboom.Van(2026, versie, [], null);

        boom.Saldo(Kolom.Begroting).ShouldBe(0m);
        boom.Som(Kant.Last, incidenteel: true).ShouldBe(40m);
        boom.StructureelSaldo.ShouldBe(-100m);
    }

    [Property]
    public bool A_total_is_the_sum_of_its_leaves_however_deep(List<int> bedragen, byte diepte)
    {
        var versie = new BegrotingVersie { Volgnummer = 1 };
        Guid? ouder = null;
        for (var i = 0; i < diepte % 4; i++)
        {
            var groep = new Post { VersieId = versie.Id, OuderId = ouder, Code = $"groep-{i}", Naam = "Groep", Kant = Kant.Last };
            versie.Posten.Add(groep);
            ouder = groep.Id;
        }

        versie.Posten.AddRange(bedragen.Select((b, i) => new Post { VersieId = versie.Id, OuderId = ouder, Code = $"post-{i}", Naam = "Post", Kant = Kant.Last, Bedrag = new Bedrag(b) }));

        return (Begrotingsboom.Van(2026, versie, [], null).Lasten.Berekend(Kolom.Begroting) ?? 0) == bedragen.Sum(b => (decimal)b);
    }

    private static Realisatie Boeking(string post, decimal bedrag, int maand) =>
        new() { PostCode = post, Bedrag = new Bedrag(bedrag), Datum = new DateOnly(2026, maand, 1), Bron = "test" };
}
