using System.Globalization;
using AngleSharp.Dom;
using Zvh.Ui.Grafieken;

namespace Zvh.Ui.Tests;

public sealed class GrafiekTests(Proefhost host) : IClassFixture<Proefhost>, IDisposable
{
    private readonly Paginalezer lezer = new(host.Adres);

    public void Dispose() => lezer.Dispose();

    [Theory]
    [InlineData(new[] { 41_000, 531_000 }, 0, 600_000)]
    [InlineData(new[] { -11_272, 15_844 }, -20_000, 20_000)]
    [InlineData(new[] { 0 }, 0, 1)]
    [InlineData(new[] { -5, -3 }, -5, 0)]
    public void An_axis_holds_zero_and_ends_on_round_numbers(int[] waarden, double laag, double hoog)
    {
        var schaal = Schaal.Rond(waarden.Select(w => (decimal)w), 5);

        (schaal.Laag, schaal.Hoog).ShouldBe((laag, hoog));
        schaal.Streepjes.ShouldContain(0);
    }

    [Fact]
    public async Task Bars_start_at_zero_and_are_as_long_as_their_number()
    {
        var figuur = (await lezer.OpenAsync("/proef/grafieken")).QuerySelectorAll("figure")[0];
        var lengtes = figuur.QuerySelectorAll("tbody rect").Select(Breedte).ToList();

        figuur.QuerySelectorAll("tbody rect").ShouldAllBe(r => r.GetAttribute("x") == "0");
        (lengtes[5] / lengtes[0]).ShouldBe(158443d / 66770, 0.01);
        figuur.QuerySelectorAll("tfoot td.getal").Select(c => c.TextContent).ShouldBe(["550.968", "100,0\u00a0%"]);
    }

    [Fact]
    public async Task A_negative_bar_ends_where_a_positive_one_begins()
    {
        var figuur = (await lezer.OpenAsync("/proef/grafieken")).QuerySelectorAll("figure")[2];
        var staven = figuur.QuerySelectorAll("tbody rect").ToList();

        (Getal(staven[0], "x") + Breedte(staven[0])).ShouldBe(Getal(staven[1], "x"), 0.02);
        figuur.QuerySelectorAll("thead th").Select(t => t.TextContent).ShouldBe(["Gemeente", "Te verrekenen (€)"]);
        figuur.QuerySelector("tbody .zvh-negatief")!.TextContent.ShouldBe("\u22126.677");
    }

    [Fact]
    public async Task A_line_stops_where_nothing_is_known_and_the_table_has_every_number()
    {
        var figuur = (await lezer.OpenAsync("/proef/grafieken")).QuerySelectorAll("figure")[3];

        figuur.QuerySelector(".zvh-lijnen__breed .zvh-lijn--1")!.GetAttribute("d")!.Count(c => c == 'L').ShouldBe(8);
        figuur.QuerySelector("desc")!.TextContent.ShouldStartWith("Realisatie: €\u00a0381.000 in sep. Begroting: €\u00a0550.800 in dec.");
        figuur.QuerySelectorAll("tbody tr").Length.ShouldBe(12);
    }

    [Fact]
    public async Task The_bands_that_enter_a_knot_are_together_as_thick_as_the_knot()
    {
        var figuur = (await lezer.OpenAsync("/proef/grafieken")).QuerySelectorAll("figure")[4];
        var knopen = figuur.QuerySelectorAll(".zvh-knoop").ToList();
        var hoogtes = knopen.GroupBy(k => k.GetAttribute("x")).Select(g => Math.Round(g.Sum(k => Getal(k, "height")))).ToList();

        hoogtes.ShouldBe([360, 360, 360]);
        figuur.QuerySelector("tfoot .getal")!.TextContent.ShouldBe("915.968");
    }

    private static double Breedte(IElement element) => Getal(element, "width");

    private static double Getal(IElement element, string attribuut) => double.Parse(element.GetAttribute(attribuut)!, CultureInfo.InvariantCulture);
}
