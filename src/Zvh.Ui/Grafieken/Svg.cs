using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Ui.TagHelpers;

namespace Zvh.Ui.Grafieken;

/// <summary>Short notation for SVG; colours and dashes come from classes in grafiek.css, so that dark, print and the house style hold.</summary>
internal static class Svg
{
    /// <summary>A coordinate as SVG writes it.</summary>
    public static string N(double waarde) => waarde.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A drawing that a screen reader announces by title and description.</summary>
    public static TagBuilder Tekening(string id, string klasse, double breedte, double hoogte, string titel, string beschrijving, IEnumerable<IHtmlContent> inhoud)
    {
        var svg = new TagBuilder("svg").Attr("class", klasse).Attr("viewBox", $"0 0 {N(breedte)} {N(hoogte)}")
            .Attr("role", "img").Attr("aria-labelledby", $"{id}-titel {id}-beschrijving");
        svg.InnerHtml.AppendHtml(Element.Tekst("title", null, titel).Attr("id", $"{id}-titel"));
        svg.InnerHtml.AppendHtml(Element.Tekst("desc", null, beschrijving).Attr("id", $"{id}-beschrijving"));
        foreach (var deel in inhoud)
        {
            svg.InnerHtml.AppendHtml(deel);
        }

        return svg;
    }

    /// <summary>A rectangle.</summary>
    public static TagBuilder Rechthoek(string klasse, double x, double y, double breedte, double hoogte) =>
        new TagBuilder("rect").Attr("class", klasse).Attr("x", N(x)).Attr("y", N(y)).Attr("width", N(breedte)).Attr("height", N(hoogte));

    /// <summary>A straight line.</summary>
    public static TagBuilder Lijn(string klasse, double x1, double y1, double x2, double y2) =>
        new TagBuilder("line").Attr("class", klasse).Attr("x1", N(x1)).Attr("y1", N(y1)).Attr("x2", N(x2)).Attr("y2", N(y2));

    /// <summary>A path.</summary>
    public static TagBuilder Pad(string klasse, string d) => new TagBuilder("path").Attr("class", klasse).Attr("d", d);

    /// <summary>A text; <paramref name="anker"/> is start, middle or end.</summary>
    public static TagBuilder Tekst(string? klasse, double x, double y, string anker, string tekst) =>
        Element.Tekst("text", klasse, tekst).Attr("x", N(x)).Attr("y", N(y)).Attr("text-anchor", anker);
}

/// <summary>Numbers as charts write them.</summary>
internal static class Grafiekgetal
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The number with thousands dots and a real minus sign.</summary>
    public static string Van(decimal waarde, int decimalen, bool plus = false)
    {
        var afgerond = Math.Round(waarde, decimalen, MidpointRounding.AwayFromZero);
        var teken = afgerond < 0 ? "\u2212" : plus && afgerond > 0 ? "+" : "";
        return teken + Math.Abs(afgerond).ToString("N" + decimalen.ToString(CultureInfo.InvariantCulture), Nederlands);
    }

    /// <summary>The number with its unit: the euro sign before it, any other unit after it.</summary>
    public static string MetEenheid(decimal waarde, Grafiek grafiek) =>
        string.Equals(grafiek.Eenheid, "€", StringComparison.Ordinal)
            ? $"€\u00a0{Van(waarde, grafiek.Decimalen)}"
            : $"{Van(waarde, grafiek.Decimalen)}\u00a0{(waarde == 1 ? grafiek.Enkelvoud : null) ?? grafiek.Eenheid}".TrimEnd('\u00a0');
}
