using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zvh.Ui.TagHelpers;

/// <summary>The colour of a badge; the text says what it means.</summary>
public enum StatusSoort
{
    /// <summary>Nothing special, for example <em>Concept</em>.</summary>
    Neutraal,

    /// <summary>In progress, for example <em>Voorlopig</em>.</summary>
    Actief,

    /// <summary>Good or done, for example <em>Betaald</em>.</summary>
    Goed,

    /// <summary>Needs attention, for example <em>Herinnerd</em>.</summary>
    LetOp,

    /// <summary>Wrong or stopped, for example <em>Geweigerd</em>.</summary>
    Fout,
}

/// <summary>The state of a record in one or two words.</summary>
[HtmlTargetElement("zvh-status")]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary>The colour.</summary>
    public StatusSoort Soort { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Klasse(Soort));
    }

    /// <summary>The badge with a text.</summary>
    internal static TagBuilder Badge(string tekst, StatusSoort soort) => Element.Tekst("span", Klasse(soort), tekst);

    private static string Klasse(StatusSoort soort) => "utrecht-status-badge utrecht-status-badge--" + soort switch
    {
        StatusSoort.Actief => "active",
        StatusSoort.Goed => "safe",
        StatusSoort.LetOp => "warning",
        StatusSoort.Fout => "danger",
        _ => "neutral",
    };
}
