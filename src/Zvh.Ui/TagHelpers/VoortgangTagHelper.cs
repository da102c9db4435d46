using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zvh.Ui.TagHelpers;

/// <summary>How far something is, with a count. With <c>peil</c> it renews itself; without JavaScript there is a link to do that.</summary>
/// <remarks>The address of <c>peil</c> answers with this same tag and nothing else; it leaves <c>peil</c> out when the work is done.</remarks>
[HtmlTargetElement("zvh-voortgang")]
public sealed class VoortgangTagHelper : TagHelper
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>What is being done, for example <c>Facturen maken</c>.</summary>
    public required string Label { get; set; }

    /// <summary>How many are done.</summary>
    public int Waarde { get; set; }

    /// <summary>How many there are.</summary>
    public int Totaal { get; set; }

    /// <summary>What is counted, for example <c>facturen</c>.</summary>
    public string Eenheid { get; set; } = "";

    /// <summary>The address to ask how far it is now, once a second.</summary>
    public string? Peil { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var acties = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "zvh-voortgang");
        if (Peil is not null)
        {
            output.Attributes.SetAttribute("data-hx-get", Peil);
            output.Attributes.SetAttribute("data-hx-trigger", "every 1s");
            output.Attributes.SetAttribute("data-hx-swap", "outerHTML");
        }

        var id = $"voortgang-{context.UniqueId}";
        var stand = $"{Waarde.ToString("#,##0", Nederlands)} van {Totaal.ToString("#,##0", Nederlands)} {Eenheid}".TrimEnd();
        output.Content.AppendHtml(Element.Met("p", "zvh-voortgang__kop",
            Element.Tekst("span", "zvh-voortgang__label", Label).Attr("id", id), Element.Tekst("span", "zvh-voortgang__stand", stand)));
        output.Content.AppendHtml(Element.Tekst("progress", null, stand).Attr("aria-labelledby", id)
            .Attr("max", Math.Max(Totaal, 1).ToString(CultureInfo.InvariantCulture)).Attr("value", Waarde.ToString(CultureInfo.InvariantCulture)));
        if (Peil is not null)
        {
            output.Content.AppendHtml(Element.Met("noscript", null,
                Element.Tekst("a", "utrecht-link utrecht-link--html-a", "Stand vernieuwen").Attr("href", "")));
        }

        output.Content.AppendHtml(acties);
    }
}
