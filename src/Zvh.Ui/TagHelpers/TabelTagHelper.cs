using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zvh.Ui.TagHelpers;

/// <summary>A table with a caption, a sticky head and, when asked, a pager. Write <c>thead</c>, <c>tbody</c> and <c>tfoot</c> in it;
/// <c>zvh-kolom</c> in the head; the class <c>getal</c> on a cell that holds a number.</summary>
/// <example><c>&lt;zvh-tabel bijschrift="Posten" aantal="@Model.Aantal" volgende="@Model.Volgende"&gt;…&lt;/zvh-tabel&gt;</c></example>
[HtmlTargetElement("zvh-tabel")]
public sealed class TabelTagHelper : TagHelper
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>What the table holds; always there for a screen reader.</summary>
    public required string Bijschrift { get; set; }

    /// <summary>Whether the caption is heard only, because the heading above says the same.</summary>
    public bool BijschriftVerborgen { get; set; }

    /// <summary>How many rows there are in all; shown beside the caption.</summary>
    public int? Aantal { get; set; }

    /// <summary>What is counted, for example <c>facturen</c>.</summary>
    public string Eenheid { get; set; } = "regels";

    /// <summary>Whether it has so many columns that it scrolls within its own box, on a wide screen too.</summary>
    public bool Breed { get; set; }

    /// <summary>The key of the next page; null when this is the last.</summary>
    public string? Volgende { get; set; }

    /// <summary>The key of the previous page; null when this is the first.</summary>
    public string? Vorige { get; set; }

    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var inhoud = await output.GetChildContentAsync();
        var id = ViewContext.NieuwId("tabel");

        var tabel = Element.Met("table", "utrecht-table utrecht-table--html-table", Onderschrift(id), inhoud);
        var doos = Element.Met("div", "utrecht-table-container zvh-tabel__doos" + (Breed ? " zvh-tabel__doos--breed" : ""), tabel)
            .Attr("role", "region").Attr("aria-labelledby", id).Attr("tabindex", "0");

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", output.Attributes.TryGetAttribute("class", out var eigen) ? $"zvh-tabel {eigen.Value}" : "zvh-tabel");
        output.Content.SetHtmlContent(doos);
        // Razor hands over an empty text for a key that is null.
        if (Vorige is { Length: > 0 } || Volgende is { Length: > 0 })
        {
            output.Content.AppendHtml(Bladeren());
        }
    }

    private TagBuilder Onderschrift(string id)
    {
        var onderschrift = Element.Met("caption", BijschriftVerborgen ? "zvh-alleen-voorlezen" : "utrecht-table__caption",
            Element.Tekst("span", null, Bijschrift).Attr("id", id));
        if (Aantal is { } aantal)
        {
            onderschrift.InnerHtml.Append(" ");
            onderschrift.InnerHtml.AppendHtml(Element.Tekst("span", "zvh-tabel__aantal", $"{aantal.ToString("#,##0", Nederlands)} {Eenheid}"));
        }

        return onderschrift;
    }

    private TagBuilder Bladeren() => Element.Met("nav", "zvh-bladeren",
        Vorige is not { Length: > 0 } ? null : Link("prev", [("na", null), ("voor", Vorige)], Iconen.Svg("links"), Element.Tekst("span", null, "Vorige")),
        Volgende is not { Length: > 0 } ? null : Link("next", [("voor", null), ("na", Volgende)], Element.Tekst("span", null, "Volgende"), Iconen.Svg("rechts")))
        .Attr("aria-label", $"Bladeren door {Bijschrift}");

    private TagBuilder Link(string rel, (string, string?)[] query, params IHtmlContent[] inhoud) =>
        Element.Met("a", "utrecht-button utrecht-button--html-a utrecht-button--secondary-action", inhoud)
            .Attr("href", Adres.Met(ViewContext.HttpContext.Request, query)).Attr("rel", rel);
}
