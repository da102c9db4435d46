using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zvh.Ui.TagHelpers;

/// <summary>The filters above a list, kept in the address; never personal data. <c>zvh-filter</c> in it.</summary>
[HtmlTargetElement("zvh-filters")]
public sealed class FiltersTagHelper : TagHelper
{
    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var filters = await output.GetChildContentAsync();
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("class", "zvh-filters");
        output.Attributes.SetAttribute("data-vanzelf", "");
        output.Attributes.SetAttribute("aria-label", "Filters");
        output.Content.AppendHtml(filters);

        // The order of the list stays when the filter changes.
        foreach (var sleutel in new[] { "sorteer", "richting" })
        {
            if (ViewContext.HttpContext.Request.Query.TryGetValue(sleutel, out var waarde))
            {
                output.Content.AppendHtml(Element.Leeg("input").Attr("type", "hidden").Attr("name", sleutel).Attr("value", waarde.ToString()));
            }
        }

        output.Content.AppendHtml(Element.Tekst("button", "utrecht-button utrecht-button--html-button utrecht-button--secondary-action zvh-filters__knop", "Filteren")
            .Attr("type", "submit"));
    }
}

/// <summary>One filter: a list to choose from. With <c>keuzes</c> left out it is a search field.</summary>
[HtmlTargetElement("zvh-filter", ParentTag = "zvh-filters", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FilterTagHelper : TagHelper
{
    /// <summary>The key in the address.</summary>
    public required string Naam { get; set; }

    /// <summary>The label.</summary>
    public required string Label { get; set; }

    /// <summary>What can be chosen.</summary>
    public IEnumerable<SelectListItem>? Keuzes { get; set; }

    /// <summary>What stands for no filter, for example <c>Alle jaren</c>; leave it out when a choice is needed.</summary>
    public string? Alles { get; set; }

    /// <summary>The present value; by default what the address says.</summary>
    public string? Waarde { get; set; }

    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var waarde = Waarde ?? ViewContext.HttpContext.Request.Query[Naam].ToString();
        var id = TagBuilder.CreateSanitizedId($"filter-{Naam}", "_");
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "zvh-filter");
        output.Content.AppendHtml(Element.Tekst("label", "utrecht-form-label", Label).Attr("for", id));
        output.Content.AppendHtml((Keuzes is null ? Zoekveld(waarde) : Lijst(Keuzes, waarde)).Attr("id", id).Attr("name", Naam));
    }

    private static TagBuilder Zoekveld(string waarde) =>
        Element.Leeg("input").Attr("type", "search").Attr("value", waarde).Attr("class", "utrecht-textbox utrecht-textbox--html-input");

    private TagBuilder Lijst(IEnumerable<SelectListItem> keuzes, string waarde)
    {
        var lijst = Element.Met("select", "utrecht-select utrecht-select--html-select");
        if (Alles is not null)
        {
            lijst.InnerHtml.AppendHtml(Element.Tekst("option", null, Alles).Attr("value", ""));
        }

        foreach (var keuze in keuzes)
        {
            var gekozen = waarde.Length == 0 ? keuze.Selected : string.Equals(keuze.Value ?? keuze.Text, waarde, StringComparison.Ordinal);
            lijst.InnerHtml.AppendHtml(Element.Tekst("option", null, keuze.Text).Attr("value", keuze.Value ?? keuze.Text).Vlag("selected", gekozen));
        }

        return lijst;
    }
}
