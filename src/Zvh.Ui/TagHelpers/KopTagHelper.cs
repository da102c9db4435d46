using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Zvh.Ui.TagHelpers;

/// <summary>The head of a page: what and who, with the actions top right. Also sets the title of the browser tab.</summary>
/// <example><c>&lt;zvh-kop titel="Begroting 2023" ondertitel="Versie 2"&gt;&lt;zvh-knop href="…"&gt;Post toevoegen&lt;/zvh-knop&gt;&lt;/zvh-kop&gt;</c></example>
[HtmlTargetElement("zvh-kop")]
public sealed class KopTagHelper : TagHelper
{
    /// <summary>The title: what and who.</summary>
    public required string Titel { get; set; }

    /// <summary>A line under the title.</summary>
    public string? Ondertitel { get; set; }

    /// <summary>The state of the record, shown as a badge beside the title.</summary>
    // A view writes an absent text as an empty one.
    public string? Status
    {
        get;
        set => field = string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>The colour of that badge.</summary>
    public StatusSoort StatusSoort { get; set; }

    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var acties = await output.GetChildContentAsync();
        ViewContext.HttpContext.RequestServices.GetRequiredService<Paginakader>().Titel = Titel;

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "zvh-kop");
        var titel = Element.Tekst("h1", "utrecht-heading-1", Titel);
        var regel = Element.Met("div", "zvh-kop__titel", titel, Status is null ? null : StatusTagHelper.Badge(Status, StatusSoort));
        output.Content.AppendHtml(Element.Met("div", "zvh-kop__tekst", regel,
            Ondertitel is null ? null : Element.Tekst("p", "zvh-kop__onder", Ondertitel)));
        if (!acties.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Element.Met("div", "zvh-kop__acties utrecht-button-group", acties));
        }
    }
}
