using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Ui.TagHelpers;
using static Zvh.Ui.Grafieken.Grafiektabel;

namespace Zvh.Ui.Grafieken;

/// <summary>Draws bars inside the rows of their own table: label, bar and number are one, at any width.</summary>
internal static class StaafTekenaar
{
    private const double Breedte = 100;
    private const double Dikte = 10;

    /// <summary>The chart, which is its own table.</summary>
    /// <exception cref="ArgumentException">There are no series, more than two, or a row that has another number of values.</exception>
    public static IHtmlContent Teken(Staafgrafiek grafiek, string id)
    {
        var aantal = grafiek.Reeksen.Count;
        if (aantal is not (1 or 2) || grafiek.Rijen.Any(r => r.Waarden.Count != aantal))
        {
            throw new ArgumentException("A bar chart has one or two series, and each row a value for each.", nameof(grafiek));
        }

        var schaal = Schaal.Rond(grafiek.Rijen.SelectMany(r => r.Waarden), 5);
        var totalen = Enumerable.Range(0, aantal).Select(i => grafiek.Rijen.Sum(r => r.Waarden[i])).ToList();

        // A share of a total says nothing when some values are negative.
        var metAandeel = aantal == 1 && totalen[0] > 0 && grafiek.Rijen.All(r => r.Waarden[0] >= 0);
        var kop = Rij([Kolomkop(grafiek.Rijkop), Element.Met("td", "zvh-staven"), .. grafiek.Reeksen.Select((naam, i) => Reekskop(naam, i, grafiek)),
            aantal == 2 ? Kolomkop(grafiek.Kop("Verschil"), getal: true) : metAandeel ? Kolomkop("Aandeel", getal: true) : null,
            aantal == 2 && grafiek.InProcenten ? Kolomkop("Verschil (%)", getal: true) : null]);
        var rijen = grafiek.Rijen.Select(rij =>
            Rij([Rijkop(rij.Label), Element.Met("td", "zvh-staven", Staven(rij.Waarden, schaal)), .. Getallen(rij.Waarden, metAandeel ? totalen[0] : null, grafiek)]));
        var voet = grafiek.Totaal ? Rij([Rijkop("Totaal"), Element.Met("td", null), .. Getallen(totalen, metAandeel ? totalen[0] : null, grafiek)]) : null;
        return Maak(id, "zvh-staaftabel", kop, rijen, voet);
    }

    private static TagBuilder Reekskop(string naam, int reeks, Staafgrafiek grafiek)
    {
        // With two series the head shows how each is drawn: that is the legend.
        var staal = new TagBuilder("svg").Attr("class", "zvh-staal").Attr("viewBox", "0 0 16 10").Attr("aria-hidden", "true");
        staal.InnerHtml.AppendHtml(Svg.Rechthoek(Klasse(reeks, grafiek.Reeksen.Count), 1, 1, 14, 8));
        return Element.Met("th", "getal", grafiek.Reeksen.Count == 1 ? null : staal, Element.Tekst("span", null, grafiek.Kop(naam)))
            .Attr("scope", "col");
    }

    private static IEnumerable<TagBuilder> Getallen(IReadOnlyList<decimal> waarden, decimal? geheel, Staafgrafiek grafiek)
    {
        foreach (var waarde in waarden)
        {
            yield return Getal(Grafiekgetal.Van(waarde, grafiek.Decimalen), waarde < 0);
        }

        if (waarden.Count == 2)
        {
            var verschil = waarden[1] - waarden[0];
            yield return Getal(Grafiekgetal.Van(verschil, grafiek.Decimalen, plus: true), verschil < 0);
            if (grafiek.InProcenten)
            {
                yield return waarden[0] == 0 ? Getal("–") : Getal(Grafiekgetal.Van(100 * verschil / waarden[0], 1, plus: true), verschil < 0);
            }
        }
        else if (geheel is { } heel)
        {
            yield return Getal(Grafiekgetal.Van(100 * waarden[0] / heel, 1) + "\u00a0%");
        }
    }

    private static TagBuilder Staven(IReadOnlyList<decimal> waarden, Schaal schaal)
    {
        var nul = schaal.Deel(0) * Breedte;
        var hoogte = (waarden.Count * (Dikte + 2)) + 2;
        var svg = new TagBuilder("svg").Attr("class", "zvh-staaf").Attr("viewBox", $"0 0 {Svg.N(Breedte)} {Svg.N(hoogte)}")
            .Attr("preserveAspectRatio", "none").Attr("aria-hidden", "true").Attr("focusable", "false")
            .Attr("height", Svg.N(hoogte));
        foreach (var (reeks, waarde) in waarden.Index())
        {
            var eind = schaal.Deel((double)waarde) * Breedte;
            svg.InnerHtml.AppendHtml(Svg.Rechthoek(Klasse(reeks, waarden.Count), Math.Min(nul, eind), 2 + (reeks * (Dikte + 2)), Math.Abs(eind - nul), Dikte));
        }

        svg.InnerHtml.AppendHtml(Svg.Lijn("zvh-nul", nul, 0, nul, hoogte));
        return svg;
    }

    private static string Klasse(int reeks, int aantal) => aantal == 2 && reeks == 0 ? "zvh-reeks-open" : "zvh-reeks-vol";
}
