using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zvh.Signalering.Domein;
using Zvh.Signalering.Domein.Factsheets;

namespace Zvh.Kerntaken.Tests.Signalering;

/// <summary>Whoever keeps every factsheet and every table of the year, and adds and subtracts all of them, gets no small number back .</summary>
public sealed class PublicatieTests
{
    private const int Drempel = 4;
    private const int Aantal = 4 * 3 * 3 * 2;

    private static readonly string[] Gemeenten = ["A", "B", "C"], Themas = ["x", "y", "z"], Bronnen = ["politie", "wijk"];
    private static readonly Verslagperiode Jaar = new(new(2021, 1), new(2021, 4));
    private static readonly Verslagperiode Eerste = new(new(2021, 1), new(2021, 2)), Tweede = new(new(2021, 3), new(2021, 4));

    private static readonly Tabeldefinitie Tabel = new("1", "Meldingen", "", 1,
        [new("alle", "Alle", Maat.Meldingen), new("politie", "Politie", Maat.Meldingen) { Bronnen = ["politie"] }, new("x", "Thema x", Maat.Meldingen) { Themas = ["x"] }]);

    [Property(MaxTest = 60)]
    public Property No_small_number_follows_from_both_factsheets_of_a_year_and_its_table() => Prop.ForAll(Gen.Choose(0, 7).ArrayOf(Aantal).ToArbitrary(), aantallen =>
    {
        // The first half is published while the year runs, then the table of the year can be seen, then the second half is published.
        var huis = new Huis(aantallen);
        var eerste = Factsheetbouwer.Maak(huis.Opdracht(Eerste, []) with { Tabellen = [], Beschermd = [] });
        var tabel = huis.Beschermd(eerste);
        var tweede = Factsheetbouwer.Maak(huis.Opdracht(Tweede, eerste) with { Beschermd = [tabel] });
        var aanvaller = new Aanvaller();
        huis.Toon(aanvaller, tabel);
        foreach (var inhoud in eerste.Concat(tweede))
        {
            Huis.Toon(aanvaller, inhoud);
        }

        return huis.Klein(Eerste).Concat(huis.Klein(Tweede)).Concat(huis.Klein()).All(som => !aanvaller.Weet(som));
    });

    [Fact]
    public void A_number_hidden_in_a_factsheet_stays_hidden_when_the_year_table_would_give_it_back()
    {
        // Municipality A has 3 in its first half; the year table shows 23 for the year, so its second half may not be shown either.
        var aantallen = Enumerable.Repeat(9, Aantal).ToArray();
        var huis = new Huis(aantallen);
        huis.Zet("A", Eerste.Van, 3);
        huis.Zet("A", Eerste.Tot, 0);
        var alleen = Factsheetbouwer.Maak(huis.Opdracht(Tweede, []) with { Tabellen = [], Beschermd = [] });
        var samen = Factsheetbouwer.Maak(huis.Opdracht(Tweede, []));

        Totaal(alleen, "A").Nu.ShouldNotBeNull();
        Totaal(samen, "A").ShouldSatisfyAllConditions(r => r.Vorige.ShouldBeNull(), r => r.Nu.ShouldBeNull("it gives the first half back by subtraction from the year"));
    }

    [Fact]
    public void What_was_hidden_once_is_hidden_when_the_half_is_counted_again()
    {
        var huis = new Huis([.. Enumerable.Repeat(9, Aantal)]);
        huis.Zet("B", Eerste.Van, 1);
        huis.Zet("B", Eerste.Tot, 0);
        Factsheetopdracht Lopend(IReadOnlyList<Factsheetinhoud> eerder) => huis.Opdracht(Eerste, eerder) with { Tabellen = [], Beschermd = [] };
        var eerder = Factsheetbouwer.Maak(Lopend([]));
        huis.Zet("B", Eerste.Tot, 20);

        Totaal(Factsheetbouwer.Maak(Lopend([])), "B").Nu.ShouldBe(21);
        Totaal(Factsheetbouwer.Maak(Lopend(eerder)), "B").Nu.ShouldBeNull();
    }

    [Fact]
    public void What_is_large_is_shown_and_the_house_is_the_sum_of_its_municipalities()
    {
        var inhoud = Factsheetbouwer.Maak(new Huis([.. Enumerable.Repeat(9, Aantal)]).Opdracht(Eerste, []));

        inhoud.SelectMany(Factsheetbouwer.Cellen).Where(c => c.Cel.Maat is Maat.Meldingen && c.Cel.Periode == Eerste).ShouldAllBe(c => c.Waarde != null);
        inhoud.Sum(i => Totaal([i], i.Code).Nu).ShouldBe(Totaal(inhoud, "A").Huis);
        Factsheetinhoud.Lees(inhoud[0].Json()).Json().ShouldBe(inhoud[0].Json());
    }

    [Fact]
    public void The_attacker_subtracts()
    {
        var aanvaller = new Aanvaller();
        aanvaller.Toon([1, 2, 3]);
        aanvaller.Toon([2, 3]);
        aanvaller.Weet([1]).ShouldBeTrue();
        aanvaller.Weet([2]).ShouldBeFalse();
        var herleidbaarheid = new Herleidbaarheid();
        herleidbaarheid.Toon([1, 2, 3]);
        var kopie = herleidbaarheid.Kopie();
        kopie.Toon([2, 3]);
        kopie.Verraadt([1]).ShouldBeTrue();
        kopie.Verraadt([2]).ShouldBeFalse();
        herleidbaarheid.Verraadt([1]).ShouldBeFalse("what a copy shows is not shown elsewhere");
    }

    private static Factsheetregel Totaal(IEnumerable<Factsheetinhoud> inhoud, string gemeente) => inhoud.Single(i => i.Code == gemeente).Blokken.Single(b => b.Maat is Maat.Meldingen).Regels[^1];

    /// <summary>A house with so many meldingen in each quarter, municipality, theme and source.</summary>
    private sealed class Huis(int[] aantallen)
    {
        public Factsheetopdracht Opdracht(Verslagperiode half, IReadOnlyList<Factsheetinhoud> eerder) => new(
            half, [.. Gemeenten.Select(g => new Factsheetgemeente(g, g, 1000))], [.. Themas.Select(t => new Factsheetthema(t, t))],
            new[] { half, half.Ervoor() }.ToDictionary(h => h, h => (IReadOnlyList<Telling>)[.. h.Kwartalen.SelectMany(Tellingen)]),
            Jaar.Kwartalen.ToDictionary(k => k, k => (IReadOnlyList<Telling>)[.. Tellingen(k)]), [Tabel()], [Beschermd([])], eerder, Drempel, DateTimeOffset.UnixEpoch);

        /// <summary>The table of the year as administrators see it, after these factsheets.</summary>
        public Cijfertabel Beschermd(IReadOnlyList<Factsheetinhoud> eerder) =>
            Jaarbescherming.Bescherm([Tabel()], Jaar.Kwartalen.ToDictionary(k => k, k => (IReadOnlyList<Telling>)[.. Tellingen(k)]), eerder, Drempel)[0];

        private Cijfertabel Tabel() => Tabelbouwer.Maak(PublicatieTests.Tabel, Jaar, [.. Gemeenten.Select(g => new Gemeenterij(g, g))],
            Jaar.Kwartalen.Select(k => new Verslagperiode(k, k)).Append(Jaar).ToDictionary(p => p, p => (IReadOnlyList<Telling>)[.. p.Kwartalen.SelectMany(Tellingen)]), DateTimeOffset.UnixEpoch);

        /// <summary>Gives a municipality so many in a quarter, all in the first theme and source.</summary>
        public void Zet(string gemeente, Kwartaal kwartaal, int aantal)
        {
            foreach (var plek in Plekken(kwartaal, gemeente, "", ""))
            {
                aantallen[plek] = 0;
            }

            aantallen[Plekken(kwartaal, gemeente, "x", "politie").Single()] = aantal;
        }

        public void Toon(Aanvaller aanvaller, Cijfertabel tabel)
        {
            foreach (var rij in tabel.Rijen)
            {
                foreach (var (kolom, waarde) in tabel.Definitie.Kolommen.Zip(rij.Waarden).Where(w => w.Second is not null))
                {
                    var kwartalen = rij.Kwartaal is { } k ? [k] : Jaar.Kwartalen;
                    var som = kwartalen.SelectMany(q => Plekken(q, rij.Gemeente?.Code ?? "", Enige(kolom.Themas), Enige(kolom.Bronnen))).ToList();
                    som.Sum(s => aantallen[s]).ShouldBe(waarde!.Value);
                    aanvaller.Toon(som);
                }
            }
        }

        public static void Toon(Aanvaller aanvaller, Factsheetinhoud inhoud)
        {
            foreach (var (cel, _) in Factsheetbouwer.Cellen(inhoud).Where(c => c.Waarde is not null && c.Cel.Maat is Maat.Meldingen && Jaar.Kwartalen.Contains(c.Cel.Periode.Van)))
            {
                aanvaller.Toon(cel.Periode.Kwartalen.SelectMany(k => Plekken(k, cel.Gemeente, cel.Thema, "")));
            }
        }

        /// <summary>Every small number that a factsheet of a half could show.</summary>
        public IEnumerable<List<int>> Klein(Verslagperiode half) => Gemeenten.Append("").SelectMany(g => Themas.Append("").Select(t => half.Kwartalen.SelectMany(k => Plekken(k, g, t, "")).ToList()))
            .Where(som => som.Sum(s => aantallen[s]) is > 0 and < Drempel);

        /// <summary>Every small number that the table of the year could show.</summary>
        public IEnumerable<List<int>> Klein() => from rij in Tabel().Rijen from kolom in PublicatieTests.Tabel.Kolommen
            let som = (rij.Kwartaal is { } k ? [k] : Jaar.Kwartalen).SelectMany(q => Plekken(q, rij.Gemeente?.Code ?? "", Enige(kolom.Themas), Enige(kolom.Bronnen))).ToList()
            where som.Sum(s => aantallen[s]) is > 0 and < Drempel select som;

        private static string Enige(IReadOnlyList<string> keuze) => keuze.Count == 0 ? "" : keuze[0];

        private IEnumerable<Telling> Tellingen(Kwartaal kwartaal) => kwartaal.Jaar != Jaar.Van.Jaar ? [] : from g in Gemeenten from t in Themas from b in Bronnen
            let aantal = aantallen[Plekken(kwartaal, g, t, b).Single()] where aantal > 0 select new Telling(Maat.Meldingen, g, t, b, aantal);

        private static IEnumerable<int> Plekken(Kwartaal kwartaal, string gemeente, string thema, string bron) =>
            from g in Enumerable.Range(0, 3) where gemeente.Length == 0 || Gemeenten[g] == gemeente
            from t in Enumerable.Range(0, 3) where thema.Length == 0 || Themas[t] == thema
            from b in Enumerable.Range(0, 2) where bron.Length == 0 || Bronnen[b] == bron
            select (((((kwartaal.Nummer - 1) * 3) + g) * 3) + t) * 2 + b;
    }

    /// <summary>Solves what is shown with fractions, in the way of a textbook: independent of how the product decides.</summary>
    private sealed class Aanvaller
    {
        private readonly List<BigInteger[]> rijen = [];

        public void Toon(IEnumerable<int> som) => rijen.Add(Rij(som));

        public bool Weet(IEnumerable<int> som) => Rang([.. rijen, Rij(som)]) == Rang(rijen);

        private static BigInteger[] Rij(IEnumerable<int> som)
        {
            var rij = new BigInteger[Aantal];
            foreach (var plek in som)
            {
                rij[plek] = BigInteger.One;
            }

            return rij;
        }

        // Elimination without fractions (Bareiss): the rank is exact.
        private static int Rang(IReadOnlyList<BigInteger[]> matrix)
        {
            var m = matrix.Select(r => (BigInteger[])r.Clone()).ToList();
            var (rang, vorige) = (0, BigInteger.One);
            for (var kolom = 0; kolom < Aantal && rang < m.Count; kolom++)
            {
                var spil = m.FindIndex(rang, r => !r[kolom].IsZero);
                if (spil < 0)
                {
                    continue;
                }

                (m[rang], m[spil]) = (m[spil], m[rang]);
                for (var r = rang + 1; r < m.Count; r++)
                {
                    for (var k = Aantal - 1; k >= kolom; k--)
                    {
                        m[r][k] = ((m[r][k] * m[rang][kolom]) - (m[r][kolom] * m[rang][k])) / vorige;
                    }
                }

                vorige = m[rang][kolom];
                rang++;
            }

            return rang;
        }
    }
}
