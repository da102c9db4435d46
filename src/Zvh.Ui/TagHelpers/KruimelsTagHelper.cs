using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Zvh.Ui.TagHelpers;

/// <summary>The way back up. Write it anywhere in the page; the frame shows it above the content. The page itself is not in it.</summary>
/// <example><c>&lt;zvh-kruimels&gt;&lt;zvh-kruimel href="/financien"&gt;Financiën&lt;/zvh-kruimel&gt;&lt;/zvh-kruimels&gt;</c></example>
[HtmlTargetElement("zvh-kruimels")]
public sealed class KruimelsTagHelper : TagHelper
{
    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var inhoud = await output.GetChildContentAsync();
        var lijst = Element.Met("ol", "utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol", new HtmlString(inhoud.GetContent()));
        ViewContext.HttpContext.RequestServices.GetRequiredService<Paginakader>().Kruimels =
            Element.Met("nav", "utrecht-breadcrumb-nav zvh-kruimels", lijst).Attr("aria-label", "Kruimelpad");
        output.SuppressOutput();
    }
}

/// <summary>One step of the way back up.</summary>
[HtmlTargetElement("zvh-kruimel", ParentTag = "zvh-kruimels")]
public sealed class KruimelTagHelper : TagHelper
{
    /// <summary>The address.</summary>
    public required string Href { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var tekst = await output.GetChildContentAsync();
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-breadcrumb-nav__item");
        output.Content.SetHtmlContent(
            Element.Met("a", "utrecht-link utrecht-link--html-a utrecht-breadcrumb-nav__link", tekst).Attr("href", Href));
    }
}
