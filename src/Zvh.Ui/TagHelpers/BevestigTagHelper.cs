using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zvh.Ui.TagHelpers;

/// <summary>Asks to confirm what cannot be undone. Name the thing in the title, say in the text what will happen, put a verb on the button.</summary>
/// <remarks>It is a form that posts to the page itself; hidden fields can stand in it.</remarks>
/// <example><c>&lt;zvh-bevestig titel="Factuur 2023-0001 versturen?" knop="Factuur versturen" terug="/financien/facturen"&gt;…&lt;/zvh-bevestig&gt;</c></example>
[HtmlTargetElement("zvh-bevestig")]
public sealed class BevestigTagHelper(IAntiforgery antiforgery) : TagHelper
{
    /// <summary>The question, with the name of the thing.</summary>
    public required string Titel { get; set; }

    /// <summary>The verb on the button.</summary>
    public required string Knop { get; set; }

    /// <summary>Where one goes who does not want it.</summary>
    public required string Terug { get; set; }

    /// <summary>Whether it destroys something.</summary>
    public bool Gevaar { get; set; }

    /// <summary>The address to post to; by default the page itself.</summary>
    public string? Actie { get; set; }

    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var uitleg = await output.GetChildContentAsync();
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("class", "zvh-bevestig");
        if (Actie is not null)
        {
            output.Attributes.SetAttribute("action", Actie);
        }

        var bewijs = antiforgery.GetAndStoreTokens(ViewContext.HttpContext);
        output.Content.AppendHtml(Element.Tekst("h2", "utrecht-heading-2", Titel));
        output.Content.AppendHtml(Element.Met("div", "zvh-bevestig__uitleg", uitleg));
        output.Content.AppendHtml(Element.Leeg("input").Attr("type", "hidden")
            .Attr("name", bewijs.FormFieldName).Attr("value", bewijs.RequestToken));
        output.Content.AppendHtml(Element.Met("div", "utrecht-button-group",
            Element.Tekst("button", "utrecht-button utrecht-button--html-button utrecht-button--primary-action" + (Gevaar ? " utrecht-button--danger" : ""), Knop)
                .Attr("type", "submit"),
            Element.Tekst("a", "utrecht-button utrecht-button--html-a utrecht-button--subtle", "Niet doen").Attr("href", Terug)));
    }
}
