using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Ui.Invoer;

namespace Zvh.Ui.TagHelpers;

/// <summary>A field of a form: label, hint, error, unit and input, tied together for a screen reader.</summary>
/// <remarks>The label is the <c>[Display(Name)]</c> of the property. What was typed stays when it was refused. Other attributes
/// (<c>autocomplete</c>, <c>maxlength</c>, <c>accept</c>, <c>data-…</c>) go to the input itself.</remarks>
/// <example><c>&lt;zvh-veld for="Invoer.Bedrag" hint="Zonder btw." /&gt;</c></example>
[HtmlTargetElement("zvh-veld", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VeldTagHelper : TagHelper
{
    /// <summary>The property.</summary>
    [HtmlAttributeName("for")]
    public required ModelExpression Voor { get; set; }

    /// <summary>What is filled in; by default what fits the type.</summary>
    public VeldSoort Soort { get; set; }

    /// <summary>The label, when it differs from the display name.</summary>
    public string? Label { get; set; }

    /// <summary>A line between label and field.</summary>
    public string? Hint { get; set; }

    /// <summary>The unit inside the field, for example <c>uur</c>; an amount has € and a percentage % by itself.</summary>
    public string? Eenheid { get; set; }

    /// <summary>How wide the field is.</summary>
    public VeldBreedte Breedte { get; set; }

    /// <summary>What can be chosen; an enum brings its own choices.</summary>
    public IEnumerable<SelectListItem>? Keuzes { get; set; }

    /// <summary>The number of lines of a text area.</summary>
    public int Rijen { get; set; } = 4;

    /// <summary>Whether the field can be read but not changed.</summary>
    public bool AlleenLezen { get; set; }

    /// <summary>Whether the value may be left out; by default what the property says.</summary>
    public bool? Verplicht { get; set; }

    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var naam = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(Voor.Name);
        ViewContext.ModelState.TryGetValue(naam, out var staat);
        var soort = Soort == VeldSoort.Vanzelf ? (Keuzes is null ? VeldSoorten.Bij(Voor.Metadata) : VeldSoort.Keuze) : Soort;
        var veld = new Veld(
            naam,
            TagBuilder.CreateSanitizedId(naam, "_"),
            soort,
            Label ?? Voor.Metadata.GetDisplayName(),
            soort == VeldSoort.Wachtwoord ? "" : staat?.AttemptedValue ?? Invoertekst.Van(Voor.Model))
        {
            Hint = Hint,
            Fout = staat?.Errors.Select(f => f.ErrorMessage).FirstOrDefault(m => m.Length > 0),
            GelezenAls = ViewContext.HttpContext.RequestServices.GetRequiredService<Leeswijzer>().Van(naam),
            Eenheid = Eenheid,
            Breedte = Breedte == VeldBreedte.Vanzelf ? VeldSoorten.Breedte(soort) : Breedte,
            Keuzes = Keuzes ?? Enumkeuzes(),
            Rijen = Rijen,
            AlleenLezen = AlleenLezen,
            Verplicht = Verplicht ?? (Voor.Metadata.IsRequired && soort != VeldSoort.Vinkje),
            Overig = [.. output.Attributes],
        };

        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(VeldOpmaak.Maak(veld));
    }

    private IEnumerable<SelectListItem> Enumkeuzes() =>
        Voor.Metadata.EnumGroupedDisplayNamesAndValues?.Select(k => new SelectListItem(k.Key.Name, Enumnaam(k.Value))) ?? [];

    // The value of an enum travels by its name, as the text of the field does.
    private string Enumnaam(string waarde) =>
        Enum.Parse(Voor.Metadata.UnderlyingOrModelType, waarde).ToString() ?? waarde;
}

/// <summary>Everything about one field that its markup needs.</summary>
internal sealed record Veld(string Naam, string Id, VeldSoort Soort, string Label, string Waarde)
{
    public string? Hint { get; init; }

    public string? Fout { get; init; }

    public string? GelezenAls { get; init; }

    public string? Eenheid { get; init; }

    public VeldBreedte Breedte { get; init; }

    public IEnumerable<SelectListItem> Keuzes { get; init; } = [];

    public int Rijen { get; init; }

    public bool AlleenLezen { get; init; }

    public bool Verplicht { get; init; }

    public IReadOnlyList<TagHelperAttribute> Overig { get; init; } = [];
}
