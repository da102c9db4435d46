using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zvh.Ui.TagHelpers;

/// <summary>An icon in the colour of the text beside it; never the only carrier of a meaning.</summary>
[HtmlTargetElement("zvh-icoon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IcoonTagHelper : TagHelper
{
    /// <summary>The name; an unknown one is an error that lists the known ones.</summary>
    public required string Naam { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(Iconen.Svg(Naam));
    }
}
