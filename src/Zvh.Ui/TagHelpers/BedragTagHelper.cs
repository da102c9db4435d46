using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Zvh.Abstractions;

namespace Zvh.Ui.TagHelpers;

/// <summary>An amount in figures of equal width. A negative one has a real minus sign; its colour only supports that.</summary>
/// <example><c>&lt;zvh-bedrag waarde="@post.Lasten" cel /&gt;</c> in a row, <c>&lt;zvh-bedrag waarde="@totaal" euro /&gt;</c> in text.</example>
[HtmlTargetElement("zvh-bedrag", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BedragTagHelper : TagHelper
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The amount; null shows a dash: there is none, which is not the same as zero.</summary>
    public Bedrag? Waarde { get; set; }

    /// <summary>Whether cents are shown.</summary>
    public bool Centen { get; set; }

    /// <summary>Whether the euro sign is shown; in a column the head says it.</summary>
    public bool Euro { get; set; }

    /// <summary>Whether a plus sign is shown, for differences.</summary>
    public bool Plus { get; set; }

    /// <summary>Whether it is a table cell.</summary>
    public bool Cel { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var bedrag = Maak();
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = Cel ? "td" : null;
        if (Cel)
        {
            output.Attributes.SetAttribute("class", output.Attributes.TryGetAttribute("class", out var eigen) ? $"getal {eigen.Value}" : "getal");
        }

        output.Content.SetHtmlContent(bedrag);
    }

    private TagBuilder Maak()
    {
        if (Waarde is not { } bedrag)
        {
            return Element.Met("span", "zvh-geen", Element.Tekst("span", null, "–").Attr("aria-hidden", "true"), Element.Verborgen("geen bedrag"));
        }

        var klasse = "utrecht-currency-data" + (bedrag.Waarde < 0 ? " zvh-negatief" : "");
        return Element.Tekst("span", klasse, Tekst(bedrag.Waarde));
    }

    private string Tekst(decimal waarde)
    {
        var afgerond = Math.Round(waarde, Centen ? 2 : 0, MidpointRounding.AwayFromZero);
        var cijfers = Math.Abs(afgerond).ToString(Centen ? "#,##0.00" : "#,##0", Nederlands);
        var teken = afgerond < 0 ? "\u2212" : Plus && afgerond > 0 ? "+" : "";
        return (Euro ? "€\u00a0" : "") + teken + cijfers;
    }
}
