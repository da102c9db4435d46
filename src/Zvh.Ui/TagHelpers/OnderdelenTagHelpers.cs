using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zvh.Ui.TagHelpers;

/// <summary>What a list shows when it is empty: why, and what to do.</summary>
/// <example><c>&lt;zvh-leeg titel="Er zijn nog geen facturen"&gt;Maak eerst een factuurrun.&lt;/zvh-leeg&gt;</c></example>
[HtmlTargetElement("zvh-leeg")]
public sealed class LeegTagHelper : TagHelper
{
    /// <summary>What is not there.</summary>
    public required string Titel { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "zvh-leeg");
        output.PreContent.SetHtmlContent(Element.Tekst("p", "zvh-leeg__titel", Titel));
    }
}

/// <summary>The facts that matter about a record; <c>zvh-feit</c> in it. With <c>lijst</c> one under the other, for a full description.</summary>
[HtmlTargetElement("zvh-feiten")]
public sealed class FeitenTagHelper : TagHelper
{
    /// <summary>Whether the facts stand under each other.</summary>
    public bool Lijst { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Lijst ? "zvh-feiten zvh-feiten--lijst" : "zvh-feiten");
    }
}

/// <summary>One fact: a label and what it is.</summary>
[HtmlTargetElement("zvh-feit", ParentTag = "zvh-feiten")]
public sealed class FeitTagHelper : TagHelper
{
    /// <summary>The label.</summary>
    public required string Label { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var waarde = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "zvh-feit");
        output.Content.SetHtmlContent(Element.Tekst("dt", "zvh-feit__label", Label));
        output.Content.AppendHtml(Element.Met("dd", "zvh-feit__waarde", waarde));
    }
}

/// <summary>A figure that speaks for itself: number, unit, period, source and definition.</summary>
/// <example><c>&lt;zvh-cijfer label="Te betalen" waarde="€ 53.319" toelichting="2022, begroting wijziging 1"&gt;Definitie…&lt;/zvh-cijfer&gt;</c></example>
[HtmlTargetElement("zvh-cijfer")]
public sealed class CijferTagHelper : TagHelper
{
    /// <summary>What is counted.</summary>
    public required string Label { get; set; }

    /// <summary>The number with its unit.</summary>
    public required string Waarde { get; set; }

    /// <summary>Period and source.</summary>
    public string? Toelichting { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var definitie = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "zvh-cijfer");
        output.Content.SetHtmlContent(Element.Tekst("p", "zvh-cijfer__label", Label));
        output.Content.AppendHtml(Element.Tekst("p", "zvh-cijfer__waarde", Waarde));
        if (Toelichting is not null)
        {
            output.Content.AppendHtml(Element.Tekst("p", "zvh-cijfer__toelichting", Toelichting));
        }

        if (!definitie.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Element.Met("details", "zvh-uitleg", Element.Tekst("summary", null, "Wat telt mee?"), definitie));
        }
    }
}

/// <summary>An explanation that opens on demand, for example <em>Hoe is dit berekend?</em></summary>
[HtmlTargetElement("zvh-uitleg")]
public sealed class UitlegTagHelper : TagHelper
{
    /// <summary>The question it answers.</summary>
    public string Titel { get; set; } = "Hoe is dit berekend?";

    /// <summary>Whether it is open at first.</summary>
    public bool Open { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var inhoud = await output.GetChildContentAsync();
        output.TagName = "details";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "zvh-uitleg");
        if (Open)
        {
            output.Attributes.SetAttribute("open", "open");
        }

        output.Content.SetHtmlContent(Element.Tekst("summary", null, Titel));
        output.Content.AppendHtml(Element.Met("div", "zvh-uitleg__tekst", inhoud));
    }
}

/// <summary>Pages about the same record beside each other; use it only when each holds a screenful.</summary>
[HtmlTargetElement("zvh-tabs")]
public sealed class TabsTagHelper : TagHelper
{
    /// <summary>What the tabs are about, for a screen reader.</summary>
    public required string Label { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var inhoud = await output.GetChildContentAsync();
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "zvh-tabs");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.SetHtmlContent(Element.Met("ul", "zvh-tabs__lijst", new HtmlString(inhoud.GetContent())));
    }
}

/// <summary>One of the tabs: a link.</summary>
[HtmlTargetElement("zvh-tab", ParentTag = "zvh-tabs")]
public sealed class TabTagHelper : TagHelper
{
    /// <summary>The address.</summary>
    public required string Href { get; set; }

    /// <summary>Whether this is the page one looks at.</summary>
    public bool Actief { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var tekst = await output.GetChildContentAsync();
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Element.Met("a", "zvh-tabs__link", tekst).Attr("href", Href).Attr("aria-current", Actief ? "page" : null));
    }
}
