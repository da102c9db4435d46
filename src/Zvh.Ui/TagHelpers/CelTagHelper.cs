using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Zvh.Ui.Invoer;

namespace Zvh.Ui.TagHelpers;

/// <summary>A table cell in which a number is filled in. Row and column say what it is; <c>label</c> says it to a screen reader.</summary>
/// <example><c>&lt;zvh-cel for="Invoer.Cellen[i].Uren" label="Januari, procesregie" /&gt;</c></example>
[HtmlTargetElement("zvh-cel", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CelTagHelper : TagHelper
{
    /// <summary>The property.</summary>
    [HtmlAttributeName("for")]
    public required ModelExpression Voor { get; set; }

    /// <summary>What is filled in, for who cannot see row and column.</summary>
    public required string Label { get; set; }

    /// <summary>Whether the value can be read but not changed.</summary>
    public bool AlleenLezen { get; set; }

    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var naam = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(Voor.Name);
        var id = TagBuilder.CreateSanitizedId(naam, "_");
        ViewContext.ModelState.TryGetValue(naam, out var staat);
        var fout = staat?.Errors.Select(f => f.ErrorMessage).FirstOrDefault(m => m.Length > 0);
        var invoer = Element.Leeg("input").Attr("type", "text").Attr("id", id).Attr("name", naam)
            .Attr("value", staat?.AttemptedValue ?? Invoertekst.Van(Voor.Model)).Attr("inputmode", "decimal").Attr("autocomplete", "off")
            .Attr("aria-label", Label).Attr("aria-invalid", fout is null ? null : "true").Attr("aria-describedby", fout is null ? null : id + "-fout")
            .Vlag("readonly", AlleenLezen);
        invoer.AddCssClass("utrecht-textbox utrecht-textbox--html-input utrecht-textbox--numeric" + (fout is null ? "" : " utrecht-textbox--invalid"));

        output.TagName = "td";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "getal zvh-cel");
        output.Content.AppendHtml(invoer);
        if (fout is not null)
        {
            output.Content.AppendHtml(Element.Tekst("div", "utrecht-form-field-error-message", fout).Attr("id", id + "-fout"));
        }
    }
}
