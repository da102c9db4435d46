using Zvh.Abstractions;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Bedrijfsvoering.Tests.Begroten;

public sealed class VersiebeheerTests
{
    private static readonly DateTimeOffset Nu = new(2026, 6, 12, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_budget_goes_from_concept_through_provisional_and_adopted_to_numbered_changes()
    {
        var begroting = Begroting();

        LegVast(begroting, VersieSoort.Voorlopig);
        NieuwConcept(begroting);
        LegVast(begroting, VersieSoort.Vastgesteld);
        NieuwConcept(begroting);
        LegVast(begroting, VersieSoort.Wijziging);
        NieuwConcept(begroting);
        LegVast(begroting, VersieSoort.Wijziging);

        begroting.Versies.Select(v => v.Naam).ShouldBe(["Voorlopig", "Vastgesteld", "1e wijziging", "2e wijziging"]);
        begroting.Geldend()!.Naam.ShouldBe("2e wijziging");
        begroting.MagWorden().ShouldBe([VersieSoort.Wijziging]);
    }

    [Fact]
    public void A_copy_shares_no_post_with_the_frozen_version_and_states_nothing()
    {
        var begroting = Begroting();
        begroting.Versies[0].Posten[1].Vermeld = new(Begroting: 90);
        LegVast(begroting, VersieSoort.Voorlopig);
        var concept = NieuwConcept(begroting);

        concept.Posten[1].Bedrag = new Bedrag(125);

        begroting.Versies[0].Posten[1].Bedrag.ShouldBe(new Bedrag(100));
        concept.Posten.Select(p => p.Code).ShouldBe(["personeel", "formatie"]);
        concept.Posten[1].OuderId.ShouldBe(concept.Posten[0].Id);
        concept.Posten.ShouldAllBe(p => p.Vermeld == null && p.VersieId == concept.Id);
        concept.Posten.Select(p => p.Id).Intersect(begroting.Versies[0].Posten.Select(p => p.Id)).ShouldBeEmpty();
    }

    [Fact]
    public void There_is_one_concept_at_a_time() =>
        Begroting().NieuwConcept("").Fouten.ShouldHaveSingleItem().Melding.ShouldContain("al een concept");

    [Theory]
    [InlineData(nameof(VersieSoort.Wijziging), "stuurgroep", "Soort")]
    [InlineData(nameof(VersieSoort.Concept), "stuurgroep", "Soort")]
    [InlineData(nameof(VersieSoort.Vastgesteld), " ", "Besluit")]
    public void Freezing_is_refused_at_its_field(string soort, string besluit, string veld) =>
        Begroting().LegVast(Enum.Parse<VersieSoort>(soort), besluit, "test", Nu).Fouten.ShouldHaveSingleItem().Veld.ShouldBe(veld);

    [Fact]
    public void A_budget_with_an_amount_that_is_still_open_can_be_provisional_only()
    {
        var begroting = Begroting();
        begroting.Versies[0].Posten[1].Bedrag = null;

        begroting.LegVast(VersieSoort.Vastgesteld, "stuurgroep", "test", Nu).Fouten.ShouldHaveSingleItem().Melding.ShouldContain("Formatie");
        begroting.LegVast(VersieSoort.Voorlopig, "stuurgroep", "test", Nu).Gelukt.ShouldBeTrue();
    }

    [Fact]
    public void A_closed_year_is_not_edited()
    {
        var begroting = Begroting();
        begroting.AfgeslotenOp = Nu;

        begroting.LegVast(VersieSoort.Voorlopig, "stuurgroep", "test", Nu).Fouten.ShouldHaveSingleItem().Melding.ShouldContain("in een later jaar");
        begroting.NieuwConcept("").Fouten.ShouldHaveSingleItem().Melding.ShouldContain("afgesloten");
    }

    private static void LegVast(Begroting begroting, VersieSoort soort) => begroting.LegVast(soort, "stuurgroep", "test", Nu).Fouten.ShouldBeEmpty();

    private static BegrotingVersie NieuwConcept(Begroting begroting) => begroting.NieuwConcept("").Waarde;

    private static Begroting Begroting()
    {
        var begroting = new Begroting { Jaar = 2026 };
        var versie = new BegrotingVersie { BegrotingId = begroting.Id, Volgnummer = 1 };
        var personeel = new Post { VersieId = versie.Id, Code = "personeel", Naam = "Personeel", Kant = Kant.Last };
        versie.Posten.Add(personeel);
        versie.Posten.Add(new() { VersieId = versie.Id, OuderId = personeel.Id, Volgorde = 1, Code = "formatie", Naam = "Formatie", Kant = Kant.Last, Bedrag = new Bedrag(100) });
        begroting.Versies.Add(versie);
        return begroting;
    }
}
