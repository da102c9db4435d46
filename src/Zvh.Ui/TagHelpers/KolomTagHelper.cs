using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zvh.Ui.TagHelpers;

/// <summary>The head of a column; with <c>sorteer</c> a link that sorts, and sorts the other way when it is pressed again.</summary>
/// <example><c>&lt;zvh-kolom sorteer="bedrag" getal&gt;Bedrag&lt;/zvh-kolom&gt;</c></example>
[HtmlTargetElement("zvh-kolom")]
public sealed class KolomTagHelper : TagHelper
{
    /// <summary>The name of the column in <c>?sorteer=</c>.</summary>
    public string? Sorteer { get; set; }

    /// <summary>The order that the list has when the address names none: <c>op</c> or <c>af</c> on that one column.</summary>
    public string? Standaard { get; set; }

    /// <summary>Whether the column holds numbers, which stand to the right.</summary>
    public bool Getal { get; set; }

    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var tekst = await output.GetChildContentAsync();
        output.TagName = "th";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("scope", "col");
        if (Getal)
        {
            output.Attributes.SetAttribute("class", "getal");
        }

        if (Sorteer is null)
        {
            return;
        }

        var aflopend = Aflopend();
        if (aflopend is not null)
        {
            output.Attributes.SetAttribute("aria-sort", aflopend.Value ? "descending" : "ascending");
        }

        var adres = Adres.Met(ViewContext.HttpContext.Request,
            ("sorteer", Sorteer), ("richting", aflopend is false ? "af" : "op"), ("na", null), ("voor", null));
        output.Content.SetHtmlContent(Element.Met("a", "zvh-sorteer", tekst,
            aflopend is null ? null : Iconen.Svg(aflopend.Value ? "omlaag" : "omhoog")).Attr("href", adres));
    }

    // Null when the list is not sorted on this column.
    private bool? Aflopend()
    {
        var query = ViewContext.HttpContext.Request.Query;
        var kolom = query["sorteer"].ToString();
        var richting = kolom.Length == 0 ? Standaard : query["richting"].ToString();
        return (kolom.Length == 0 && Standaard is null) || (kolom.Length > 0 && !string.Equals(kolom, Sorteer, StringComparison.Ordinal))
            ? null
            : string.Equals(richting, "af", StringComparison.Ordinal);
    }
}
