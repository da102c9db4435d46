using FsCheck.Xunit;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Bedrijfsvoering.Tests.Verdelen;

[Properties(Arbitrary = [typeof(Verdeelgevallen)], MaxTest = 200)]
public sealed class VerdelerProperties
{
    private static readonly Afrondingsmethode[] Methoden = Enum.GetValues<Afrondingsmethode>();

    [Property]
    public void Amounts_are_those_of_the_naive_exact_calculation(Verdeelgeval geval)
    {
        var opdracht = geval.Opdracht();

        var resultaat = Verdeler.Verdeel(opdracht).Gelukt();

        resultaat.Rijen.ToDictionary(r => r.Naam, r => r.Bedrag.Waarde).ShouldBe(NaiefVerdelen.GrootsteRest(opdracht), ignoreOrder: true);
        resultaat.Rijen.ToDictionary(r => r.Naam, r => r.Exact).ShouldBe(NaiefVerdelen.Exact(opdracht), ignoreOrder: true);
    }

    [Property]
    public void Rounded_shares_are_half_up_of_the_naive_exact_calculation(Verdeelgeval geval)
    {
        var opdracht = geval.Opdracht(Afrondingsmethode.RekenkundigZonderRest);
        var exact = NaiefVerdelen.Exact(opdracht);

        Verdeler.Verdeel(opdracht).Gelukt().Rijen
            .ShouldAllBe(r => r.Bedrag.Waarde == exact[r.Naam].RondAf(opdracht.AfrondenOp) && r.Correctie.Waarde == 0);
    }

    [Property]
    public void Every_closing_method_sums_to_the_total(Verdeelgeval geval)
    {
        foreach (var methode in Methoden.Except([Afrondingsmethode.RekenkundigZonderRest]))
        {
            var resultaat = geval.Verdeel(methode);

            (resultaat.Toegedeeld + resultaat.Afrondingsregel).Waarde.ShouldBe(geval.Centen / 100m, methode.ToString());
            resultaat.Rest.Waarde.ShouldBe(0, methode.ToString());
        }
    }

    [Property]
    public void Total_is_always_amounts_and_rounding_line_and_rest(Verdeelgeval geval, byte noemer)
    {
        foreach (var methode in Methoden)
        {
            var opdracht = geval.Opdracht(methode);
            var som = opdracht.Onderdelen[^1].Maatstaf.Sum(g => g.Waarde);
            var laatste = opdracht.Onderdelen[^1] with { Noemer = som * (100 + noemer) / 100 };
            var resultaat = Verdeler.Verdeel(opdracht with { Onderdelen = [.. opdracht.Onderdelen.SkipLast(1), laatste] }).Gelukt();

            (resultaat.Toegedeeld + resultaat.Afrondingsregel + resultaat.Rest).ShouldBe(opdracht.Bedrag);
        }
    }

    [Property]
    public void Order_of_participants_never_changes_an_amount(Verdeelgeval geval, int zaad)
    {
        foreach (var methode in Methoden)
        {
            var opdracht = geval.Opdracht(methode);
            var toeval = new Random(zaad);
            var geschud = opdracht with
            {
                Onderdelen = [.. opdracht.Onderdelen.Select(o => o with { Maatstaf = [.. o.Maatstaf.OrderBy(_ => toeval.Next())] })],
            };

            PerNaam(Verdeler.Verdeel(geschud).Gelukt()).ShouldBe(PerNaam(Verdeler.Verdeel(opdracht).Gelukt()), ignoreOrder: true);
        }
    }

    [Property]
    public void Scaling_the_weights_of_a_part_changes_nothing(Verdeelgeval geval, byte factor)
    {
        var geschaald = geval with { Gewichten = [[.. geval.Gewichten[0].Select(g => g * (factor + 1))], .. geval.Gewichten[1..]] };

        foreach (var methode in Methoden)
        {
            PerNaam(geschaald.Verdeel(methode)).ShouldBe(PerNaam(geval.Verdeel(methode)));
        }
    }

    [Property]
    public void More_weight_never_costs_more_than_a_unit_less(Verdeelgeval geval, byte rijkeuze, byte extra)
    {
        var rij = rijkeuze % geval.Gewichten[0].Length;
        var zwaarder = geval.MetGewicht(0, rij, geval.Gewichten[0][rij] + extra);
        var eenheid = geval.EenheidInCenten / 100m;

        // The closing post carries the rounding of all others and is no measure of its own weight.
        foreach (var methode in Methoden.Except([Afrondingsmethode.RekenkundigMetSluitpost]))
        {
            zwaarder.Verdeel(methode).Rijen[rij].Bedrag.Waarde
                .ShouldBeGreaterThanOrEqualTo(geval.Verdeel(methode).Rijen[rij].Bedrag.Waarde - eenheid, methode.ToString());
        }
    }

    [Property]
    public void Who_has_the_larger_exact_share_never_pays_less(Verdeelgeval geval)
    {
        var opShare = geval.Verdeel().Rijen.OrderBy(r => r.Exact).ThenBy(r => r.Bedrag).Select(r => r.Bedrag.Waarde).ToArray();

        opShare.ShouldBe(opShare.Order());
    }

    [Property]
    public void A_negative_total_mirrors_the_positive_one(Verdeelgeval geval)
    {
        foreach (var methode in Methoden)
        {
            var plus = geval.Verdeel(methode);
            var min = Verdeler.Verdeel(geval.Opdracht(methode) with { Bedrag = new(-geval.Centen / 100m) }).Gelukt();

            min.Bedragen().ShouldBe(plus.Bedragen().Select(b => -b));
            min.Rijen.Select(r => r.Exact).ShouldBe(plus.Rijen.Select(r => -r.Exact));
            min.Rest.ShouldBe(-plus.Rest);
            min.Afrondingsregel.ShouldBe(-plus.Afrondingsregel);
        }
    }

    [Property]
    public void Sums_of_any_size_give_the_same_as_the_fast_path(Verdeelgeval geval)
    {
        var opdracht = geval.Opdracht();
        var rooster = Verdeelrooster.Maak(opdracht.Onderdelen, []);
        foreach (var kolom in rooster.Kolommen)
        {
            kolom.VerdeelPot(opdracht.Bedrag.Waarde);
        }

        var snel = Aandelen.Bereken(rooster.Kolommen, rooster.Namen.Length, opdracht.AfrondenOp);
        var ruim = Aandelen.BerekenRuim(rooster.Kolommen, rooster.Namen.Length, opdracht.AfrondenOp);

        snel.Geheel.ShouldBe(ruim.Geheel);
        snel.Rekenkundig().ShouldBe(ruim.Rekenkundig());
        var doel = (long)snel.Som.Afgerond();
        snel.VolgensGrootsteRest(rooster.Namen, doel, out var gelijk).ShouldBe(ruim.VolgensGrootsteRest(rooster.Namen, doel, out var ookGelijk));
        gelijk.ShouldBe(ookGelijk);
    }

    private static Dictionary<string, decimal> PerNaam(Verdeelresultaat resultaat) =>
        resultaat.Rijen.ToDictionary(r => r.Naam, r => r.Bedrag.Waarde, StringComparer.Ordinal);
}
