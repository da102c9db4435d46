using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace Zvh.Ui.TagHelpers;

/// <summary>A message in the page.</summary>
/// <example><c>&lt;zvh-melding soort="LetOp" titel="Drie posten wijken af"&gt;…&lt;/zvh-melding&gt;</c></example>
[HtmlTargetElement("zvh-melding")]
public sealed class MeldingTagHelper : TagHelper
{
    /// <summary>How serious it is.</summary>
    public MeldingSoort Soort { get; set; }

    /// <summary>A bold first line.</summary>
    public string? Titel { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var inhoud = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Klasse(Soort));
        output.Content.AppendHtml(Binnenkant(Soort, Titel, inhoud));
    }

    /// <summary>A message as the frame shows it; announced by a screen reader.</summary>
    internal static IHtmlContent Maak(Melding melding) =>
        Element.Met("div", Klasse(melding.Soort), Binnenkant(melding.Soort, null, Element.Tekst("p", "utrecht-paragraph", melding.Tekst)))
            .Attr("role", melding.Soort is MeldingSoort.Fout or MeldingSoort.LetOp ? "alert" : "status");

    private static string Klasse(MeldingSoort soort) => "utrecht-alert zvh-melding utrecht-alert--" + soort switch
    {
        MeldingSoort.Gelukt => "ok",
        MeldingSoort.LetOp => "warning",
        MeldingSoort.Fout => "error",
        _ => "info",
    };

    private static HtmlContentBuilder Binnenkant(MeldingSoort soort, string? titel, IHtmlContent inhoud)
    {
        var bouwer = new HtmlContentBuilder();
        bouwer.AppendHtml(Element.Met("div", "utrecht-alert__icon", Iconen.Svg(Iconen.Bij(soort))));
        bouwer.AppendHtml(Element.Met("div", "utrecht-alert__content",
            titel is null ? null : Element.Tekst("p", "zvh-melding__titel", titel), inhoud));
        return bouwer;
    }
}

/// <summary>A banner above the page, for example that the year is closed. Write it anywhere in the page.</summary>
/// <example><c>&lt;zvh-banner soort="LetOp" tekst="Het jaar 2021 is afgesloten. U kunt niets wijzigen." /&gt;</c></example>
[HtmlTargetElement("zvh-banner")]
public sealed class BannerTagHelper : TagHelper
{
    /// <summary>How serious it is.</summary>
    public MeldingSoort Soort { get; set; }

    /// <summary>The text.</summary>
    public required string Tekst { get; set; }

    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ViewContext.HttpContext.RequestServices.GetRequiredService<Paginakader>().Banners.Add(new(Soort, Tekst));
        output.SuppressOutput();
    }
}
