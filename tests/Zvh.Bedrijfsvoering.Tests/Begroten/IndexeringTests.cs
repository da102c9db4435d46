using Zvh.Abstractions;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Bedrijfsvoering.Tests.Begroten;

public sealed class IndexeringTests
{
    private static readonly Indexering Index = new(
    [
        new() { Jaar = 2027, Soort = IndexSoort.Loon, Percentage = 3.5m },
        new() { Jaar = 2028, Soort = IndexSoort.Loon, Percentage = 2m },
    ]);

    [Fact]
    public void The_years_ahead_are_rounded_apart_and_added_from_rounded_parts()
    {
        var raming = new Meerjarenraming(Boom(), Index);

        raming.Jaren.ShouldBe([2026, 2027, 2028, 2029, 2030]);
        Bedragen(raming, "formatie").ShouldBe([1_001m, 1_036m, 1_057m, 1_057m, 1_057m]);
        Bedragen(raming, "totaal-lasten").ShouldBe([1_301m, 1_236m, 1_257m, 1_257m, 1_257m]);
        raming.Saldo.ShouldBe([-301m, -236m, -257m, -257m, -257m]);
    }

    [Fact]
    public void An_incidental_post_stands_in_the_budget_year_only() =>
        Bedragen(new Meerjarenraming(Boom(), Index), "verhuizing").ShouldBe([100m, 0m, 0m, 0m, 0m]);

    [Fact]
    public void A_percentage_that_nobody_filled_in_is_told_and_not_invented() =>
        new Meerjarenraming(Boom(), Index).Ontbreekt.ShouldBe([(2029, IndexSoort.Loon), (2030, IndexSoort.Loon)]);

    [Fact]
    public void A_new_year_takes_structural_posts_with_their_index_and_leaves_contributions_open()
    {
        var nieuw = new BegrotingVersie { Volgnummer = 1 };

        Index.Vervolg(Versie(), 2026, nieuw, 2027);

        nieuw.Posten.Select(p => (p.Code, p.Bedrag?.Waarde)).ShouldBe([("formatie", 1_036m), ("huur", 200m), ("bijdragen", null), ("bijdrage-a", null)]);
    }

    private static IReadOnlyList<decimal?> Bedragen(Meerjarenraming raming, string code) => raming.Regels.Single(r => r.Regel.Code == code).Bedragen;

    private static Begrotingsboom Boom() => Begrotingsboom.Van(2026, Versie(), [], null);

    private static BegrotingVersie Versie()
    {
        var versie = new BegrotingVersie { Volgnummer = 1 };
        var bijdragen = new Post { VersieId = versie.Id, Volgorde = 3, Code = "bijdragen", Naam = "Bijdragen", Kant = Kant.Bate, Soort = PostSoort.Bijdrage };
        versie.Posten.AddRange(
        [
            new() { VersieId = versie.Id, Volgorde = 0, Code = "formatie", Naam = "Formatie", Kant = Kant.Last, Index = IndexSoort.Loon, Bedrag = new Bedrag(1_001) },
            new() { VersieId = versie.Id, Volgorde = 1, Code = "huur", Naam = "Huur", Kant = Kant.Last, Bedrag = new Bedrag(200) },
            new() { VersieId = versie.Id, Volgorde = 2, Code = "verhuizing", Naam = "Verhuizing", Kant = Kant.Last, Incidenteel = true, Bedrag = new Bedrag(100) },
            bijdragen,
            new() { VersieId = versie.Id, OuderId = bijdragen.Id, Volgorde = 4, Code = "bijdrage-a", Naam = "A", Kant = Kant.Bate, Soort = PostSoort.Bijdrage, Bedrag = new Bedrag(1_000) },
        ]);
        return versie;
    }
}
