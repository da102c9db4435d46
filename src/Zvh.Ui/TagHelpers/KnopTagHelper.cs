using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zvh.Ui.TagHelpers;

/// <summary>How much a button asks for attention.</summary>
public enum KnopSoort
{
    /// <summary>An ordinary action.</summary>
    Secundair,

    /// <summary>The one action that the page is for; at most one on a page.</summary>
    Primair,

    /// <summary>A minor action, without a border.</summary>
    Subtiel,

    /// <summary>An action that destroys or cannot be undone.</summary>
    Gevaar,
}

/// <summary>A button, or with <c>href</c> a link that looks like one. The text is a verb: <em>Factuur versturen</em>.</summary>
/// <remarks>What a user may not do is absent. What is impossible for the moment stays visible with <c>kan-niet-omdat</c>.
/// Other attributes (<c>name</c>, <c>value</c>, <c>formaction</c>, <c>data-hx-post</c>) pass through.</remarks>
[HtmlTargetElement("zvh-knop")]
public sealed class KnopTagHelper : TagHelper
{
    /// <summary>How much attention it asks for.</summary>
    public KnopSoort Soort { get; set; }

    /// <summary>The address, when it is a link.</summary>
    public string? Href { get; set; }

    /// <summary>An icon before the text; see <c>zvh-icoon</c>.</summary>
    public string? Icoon { get; set; }

    /// <summary>Why it cannot be done now; the button is shown, disabled, with this reason beside it.</summary>
    // A view writes an absent text as an empty one.
    public string? KanNietOmdat
    {
        get;
        set => field = string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var tekst = await output.GetChildContentAsync();
        var link = Href is not null && KanNietOmdat is null;
        output.TagName = link ? "a" : "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        var klasse = $"utrecht-button {(link ? "utrecht-button--html-a" : "utrecht-button--html-button")} {Uiterlijk()}";
        output.Attributes.SetAttribute("class", output.Attributes.TryGetAttribute("class", out var eigen) ? $"{klasse} {eigen.Value}" : klasse);
        if (link)
        {
            output.Attributes.SetAttribute("href", Href);
        }
        else if (!output.Attributes.ContainsName("type"))
        {
            output.Attributes.SetAttribute("type", KanNietOmdat is null ? "submit" : "button");
        }

        if (Icoon is not null)
        {
            output.Content.AppendHtml(Iconen.Svg(Icoon));
        }

        output.Content.AppendHtml(tekst);
        if (KanNietOmdat is not null)
        {
            var id = ViewContext.NieuwId("reden");
            output.Attributes.SetAttribute("aria-disabled", "true");
            output.Attributes.SetAttribute("aria-describedby", id);
            output.PostElement.AppendHtml(Element.Tekst("span", "zvh-knop-reden", KanNietOmdat).Attr("id", id));
        }
    }

    private string Uiterlijk() => Soort switch
    {
        KnopSoort.Primair => "utrecht-button--primary-action",
        KnopSoort.Subtiel => "utrecht-button--subtle",
        KnopSoort.Gevaar => "utrecht-button--primary-action utrecht-button--danger",
        _ => "utrecht-button--secondary-action",
    };
}
