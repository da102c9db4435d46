using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Ui.TagHelpers;

namespace Zvh.Ui.Grafieken;

/// <summary>The table that goes with a chart.</summary>
internal static class Grafiektabel
{
    /// <summary>A table in a box that scrolls sideways when it must; named by the title of the figure.</summary>
    public static TagBuilder Maak(string id, string? klasse, IHtmlContent kop, IEnumerable<IHtmlContent> rijen, IHtmlContent? voet = null)
    {
        var romp = Element.Met("tbody", null, [.. rijen]);
        var tabel = Element.Met("table", "utrecht-table utrecht-table--html-table" + (klasse is null ? "" : " " + klasse),
            Element.Met("thead", null, kop), romp, voet is null ? null : Element.Met("tfoot", null, voet)).Attr("aria-labelledby", id);
        return Element.Met("div", "utrecht-table-container zvh-tabel__doos", tabel)
            .Attr("role", "region").Attr("aria-labelledby", id).Attr("tabindex", "0");
    }

    /// <summary>A row.</summary>
    public static TagBuilder Rij(params IHtmlContent?[] cellen) => Element.Met("tr", null, cellen);

    /// <summary>The head of a column.</summary>
    public static TagBuilder Kolomkop(string tekst, bool getal = false) =>
        Element.Tekst("th", getal ? "getal" : null, tekst).Attr("scope", "col");

    /// <summary>The head of a row.</summary>
    public static TagBuilder Rijkop(string tekst) => Element.Tekst("th", null, tekst).Attr("scope", "row");

    /// <summary>A cell with text.</summary>
    public static TagBuilder Cel(string tekst) => Element.Tekst("td", null, tekst);

    /// <summary>A cell with a number.</summary>
    public static TagBuilder Getal(string tekst, bool negatief = false) =>
        Element.Met("td", "getal", Element.Tekst("span", negatief ? "zvh-negatief" : null, tekst));
}
