using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Zvh.Signalering.Domein;

namespace Zvh.Kerntaken.Tests.Signalering;

/// <summary>What adds up and what does not, whatever was counted.</summary>
public sealed class TabelbouwerTests
{
    private static readonly Gemeenterij[] Gemeenten = [new("A", "Aa"), new("B", "Be"), new("C", "Ce")];

    private static readonly Verslagperiode Jaar = new(new(2025, 4), new(2026, 3));

    private static readonly Tabeldefinitie Definitie = new("t", "Toets", "", 1,
    [
        new("m", "Meldingen", Maat.Meldingen), new("mx", "Meldingen x", Maat.Meldingen) { Bronnen = ["x"] }, new("my", "Meldingen y", Maat.Meldingen) { Bronnen = ["y"] },
        new("c", "Casussen", Maat.Casussen), new("p", "Personen", Maat.Personen),
    ]);

    [Property]
    public Property Additive_figures_add_up_over_every_dimension_and_unique_ones_never_exceed_their_sums() => Prop.ForAll(Feiten().ArrayOf().ToArbitrary(), feiten =>
    {
        var tabel = Tabelbouwer.Maak(Definitie, Jaar, Gemeenten, Jaar.Kwartalen.Select(k => new Verslagperiode(k, k)).Append(Jaar).ToDictionary(p => p, p => Tel(feiten, p)), default);
        var huis = tabel.Rijen.Single(r => r.Gemeente is null && r.Kwartaal is null).Waarden;
        return tabel.Controles.All(c => c.Klopt)
            && huis[0] == huis[1] + huis[2]
            && tabel.Rijen.Where(r => r.Gemeente is not null).GroupBy(r => r.Gemeente).All(g => g.Where(r => r.Kwartaal is not null).Sum(r => r.Waarden[0]) == g.Single(r => r.Kwartaal is null).Waarden[0]
                && g.Where(r => r.Kwartaal is not null).Max(r => r.Waarden[3]) <= g.Single(r => r.Kwartaal is null).Waarden[3]);
    });

    [Theory]
    [InlineData(4, "2026-11-27", "2025-Q4", "2026-Q3")]
    [InlineData(4, "2026-09-30", "2024-Q4", "2025-Q3")]
    [InlineData(1, "2026-11-27", "2025-Q1", "2025-Q4")]
    [InlineData(1, "2026-01-01", "2025-Q1", "2025-Q4")]
    public void The_reporting_year_is_the_one_that_ended_last(int begin, string vandaag, string van, string tot)
    {
        var jaar = Verslagperiode.Laatste(begin, DateOnly.Parse(vandaag, System.Globalization.CultureInfo.InvariantCulture));

        (jaar.Van.ToString(), jaar.Tot.ToString(), jaar.Kwartalen.Count).ShouldBe((van, tot, 4));
    }

    [Fact]
    public void What_cannot_be_counted_so_is_refused()
    {
        new Kolomdefinitie("a", "A", Maat.Casussen) { Bronnen = ["x"] }.Bezwaren().ShouldHaveSingleItem();
        new Kolomdefinitie("a", "A", Maat.Meldingen) { Stap = "x" }.Bezwaren().ShouldHaveSingleItem();
        new Kolomdefinitie("a", "A", Maat.Personen) { Themas = ["x", "y"] }.Bezwaren().ShouldHaveSingleItem();
        new Kolomdefinitie("a", "A", Maat.Meldingen) { Bronnen = ["x"], Themas = ["y", "z"] }.Bezwaren().ShouldBeEmpty();
        Kwartaal.Lees("2026-Q0").ShouldBeNull();
    }

    // Somebody or something in a municipality, from one quarter to another.
    private static Gen<(int Gemeente, int Bron, int Van, int Tot)> Feiten() =>
        from gemeente in Gen.Choose(0, 2) from bron in Gen.Choose(0, 1) from a in Gen.Choose(0, 3) from b in Gen.Choose(0, 3) select (gemeente, bron, Math.Min(a, b), Math.Max(a, b));

    private static IReadOnlyList<Telling> Tel((int Gemeente, int Bron, int Van, int Tot)[] feiten, Verslagperiode periode)
    {
        var (van, tot) = (Jaar.Kwartalen.ToList().IndexOf(periode.Van), Jaar.Kwartalen.ToList().IndexOf(periode.Tot));
        var lopend = feiten.Where(f => f.Van <= tot && f.Tot >= van).ToList();
        return
        [
            .. feiten.Where(f => f.Van >= van && f.Van <= tot).GroupBy(f => (f.Gemeente, f.Bron)).Select(g => new Telling(Maat.Meldingen, Gemeenten[g.Key.Gemeente].Code, "", g.Key.Bron == 0 ? "x" : "y", g.Count())),
            .. lopend.GroupBy(f => f.Gemeente).Select(g => new Telling(Maat.Casussen, Gemeenten[g.Key].Code, "", "", g.Count())),
            .. lopend.GroupBy(f => f.Gemeente).Select(g => new Telling(Maat.Personen, Gemeenten[g.Key].Code, "", "", g.Select(f => f.Bron).Distinct().Count())),
            new(Maat.Personen, "", "", "", lopend.Select(f => f.Bron).Distinct().Count()),
        ];
    }
}
