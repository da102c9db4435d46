using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zvh.Signalering.Domein;

namespace Zvh.Kerntaken.Tests.Signalering;

/// <summary>Whoever knows everything that is shown, and that nothing is below zero, still cannot say what a hidden small number is.</summary>
public sealed class OnderdrukkerTests
{
    private const int Drempel = 3;

    [Property(MaxTest = 60)]
    public Property An_attacker_who_tries_every_table_finds_more_than_one_for_each_small_number() => Prop.ForAll(Cellen(2, 3, 5).ToArbitrary(), cellen =>
    {
        var tabel = MetTotalen(cellen, 2, 3);
        var weg = Onderdrukker.Verberg(tabel, Drempel);
        var mogelijk = Aanval(tabel, weg, 2, 3).ToList();
        return mogelijk.Count > 0 && Klein(tabel).All(c => weg[c.R, c.K] && mogelijk.Select(m => m[c.R, c.K]).Distinct().Skip(1).Any());
    });

    [Property(MaxTest = 100)]
    public Property No_small_number_follows_from_the_sums_alone() => Prop.ForAll(Cellen(5, 4, 12).ToArbitrary(), cellen =>
    {
        var tabel = MetTotalen(cellen, 5, 4);
        var weg = Onderdrukker.Verberg(tabel, Drempel);
        return Klein(tabel).All(c => !IsBepaald(weg, c.R, c.K));
    });

    [Property]
    public Property In_a_list_with_its_total_no_small_number_follows() => Prop.ForAll(Gen.Choose(0, 6).ArrayOf(5).ToArbitrary(), cellen =>
    {
        int[] lijst = [.. cellen, cellen.Sum()];
        var weg = Onderdrukker.Verberg(lijst, Drempel);
        var verborgen = Enumerable.Range(0, 5).Where(i => weg[i]).ToList();
        return lijst.Select((w, i) => w is 0 or >= Drempel || weg[i]).All(goed => goed) && (verborgen.Count != 1 || weg[5]) && (verborgen.Count < 2 || weg[5] || verborgen.Sum(i => lijst[i]) > 0);
    });

    [Fact]
    public void What_is_large_enough_stays_and_a_total_goes_last()
    {
        var tabel = MetTotalen([20, 30, 40, 50, 1, 60], 2, 3);
        var weg = Onderdrukker.Verberg(tabel, Drempel);

        Enumerable.Range(0, 3).Sum(r => Enumerable.Range(0, 4).Count(k => weg[r, k])).ShouldBe(4, "one small number costs a rectangle");
        Enumerable.Range(0, 4).ShouldAllBe(k => !weg[2, k]);
        Onderdrukker.Verberg(MetTotalen([20, 30, 40, 50, 0, 60], 2, 3), Drempel).Cast<bool>().ShouldAllBe(w => !w);
    }

    [Fact]
    public void The_attacker_finds_a_number_that_is_hidden_alone()
    {
        var tabel = MetTotalen([20, 30, 40, 50, 1, 60], 2, 3);
        var alleen = new bool[3, 4];
        alleen[1, 1] = true;

        IsBepaald(alleen, 1, 1).ShouldBeTrue();
        Aanval(tabel, alleen, 2, 3).ShouldHaveSingleItem();
    }

    private static Gen<int[]> Cellen(int rijen, int kolommen, int hoogst) => Gen.Choose(0, hoogst).ArrayOf(rijen * kolommen);

    private static int[,] MetTotalen(int[] cellen, int rijen, int kolommen)
    {
        var tabel = new int[rijen + 1, kolommen + 1];
        for (var i = 0; i < cellen.Length; i++)
        {
            var (r, k) = (i / kolommen, i % kolommen);
            tabel[r, k] = cellen[i];
            tabel[r, kolommen] += cellen[i];
            tabel[rijen, k] += cellen[i];
            tabel[rijen, kolommen] += cellen[i];
        }

        return tabel;
    }

    private static IEnumerable<(int R, int K)> Klein(int[,] tabel) =>
        from r in Enumerable.Range(0, tabel.GetLength(0)) from k in Enumerable.Range(0, tabel.GetLength(1)) where tabel[r, k] is > 0 and < Drempel select (r, k);

    // Every table of small whole numbers that fits what is shown.
    private static IEnumerable<int[,]> Aanval(int[,] tabel, bool[,] weg, int rijen, int kolommen)
    {
        var onbekend = Enumerable.Range(0, rijen * kolommen).Where(i => weg[i / kolommen, i % kolommen]).ToList();
        int[] cellen = [.. Enumerable.Range(0, rijen * kolommen).Select(i => tabel[i / kolommen, i % kolommen])];
        foreach (var keuze in Keuzes(onbekend.Count, 7))
        {
            var poging = (int[])cellen.Clone();
            for (var i = 0; i < onbekend.Count; i++)
            {
                poging[onbekend[i]] = keuze[i];
            }

            var mogelijk = MetTotalen(poging, rijen, kolommen);
            if (Enumerable.Range(0, rijen + 1).All(r => Enumerable.Range(0, kolommen + 1).All(k => weg[r, k] || mogelijk[r, k] == tabel[r, k])))
            {
                yield return mogelijk;
            }
        }
    }

    private static IEnumerable<int[]> Keuzes(int lengte, int hoogst)
    {
        var aantal = (long)Math.Pow(hoogst + 1, lengte);
        for (long n = 0; n < aantal; n++)
        {
            var keuze = new int[lengte];
            var rest = n;
            for (var i = 0; i < lengte; i++)
            {
                (keuze[i], rest) = ((int)(rest % (hoogst + 1)), rest / (hoogst + 1));
            }

            yield return keuze;
        }
    }

    // A cell follows from the sums when some combination of rows and columns leaves it as the only unknown: exact elimination over fractions.
    private static bool IsBepaald(bool[,] weg, int rij, int kolom)
    {
        var onbekend = (from r in Enumerable.Range(0, weg.GetLength(0)) from k in Enumerable.Range(0, weg.GetLength(1)) where weg[r, k] select (r, k)).ToList();
        var vergelijkingen = new List<decimal[]>();
        for (var r = 0; r < weg.GetLength(0); r++)
        {
            vergelijkingen.Add([.. onbekend.Select(o => o.r != r ? 0m : o.k == weg.GetLength(1) - 1 ? -1m : 1m)]);
        }

        for (var k = 0; k < weg.GetLength(1); k++)
        {
            vergelijkingen.Add([.. onbekend.Select(o => o.k != k ? 0m : o.r == weg.GetLength(0) - 1 ? -1m : 1m)]);
        }

        var doel = onbekend.IndexOf((rij, kolom));
        return Rang([.. vergelijkingen, [.. onbekend.Select((_, i) => i == doel ? 1m : 0m)]]) == Rang(vergelijkingen);
    }

    private static int Rang(IEnumerable<decimal[]> regels)
    {
        var matrix = regels.Select(r => (decimal[])r.Clone()).ToList();
        var rang = 0;
        for (var k = 0; matrix.Count > 0 && k < matrix[0].Length && rang < matrix.Count; k++)
        {
            var spil = matrix.FindIndex(rang, r => r[k] != 0);
            if (spil < 0)
            {
                continue;
            }

            (matrix[rang], matrix[spil]) = (matrix[spil], matrix[rang]);
            for (var r = 0; r < matrix.Count; r++)
            {
                if (r != rang && matrix[r][k] != 0)
                {
                    var factor = matrix[r][k] / matrix[rang][k];
                    for (var i = 0; i < matrix[r].Length; i++)
                    {
                        matrix[r][i] -= factor * matrix[rang][i];
                    }
                }
            }

            rang++;
        }

        return rang;
    }
}
