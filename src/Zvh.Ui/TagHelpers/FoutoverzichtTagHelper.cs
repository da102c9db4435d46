using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zvh.Ui.TagHelpers;

/// <summary>What has to change before the form can be sent, each line a link to its field. Takes the focus when the page opens.</summary>
[HtmlTargetElement("zvh-foutoverzicht", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FoutoverzichtTagHelper : TagHelper
{
    /// <summary>The line above the list.</summary>
    public string Titel { get; set; } = "Er klopt iets niet. Pas dit aan:";

    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (ViewContext.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-alert utrecht-alert--error zvh-melding zvh-foutoverzicht");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        output.Attributes.SetAttribute("id", "foutoverzicht");
        var lijst = Element.Met("ul", "zvh-foutoverzicht__lijst");
        foreach (var (veld, fout) in ViewContext.ModelState.OrderBy(v => Plek(ViewContext.ViewData.ModelMetadata, v.Key), StringComparer.Ordinal).SelectMany(Fouten).Distinct())
        {
            lijst.InnerHtml.AppendHtml(Element.Met("li", null, Regel(veld, fout)));
        }

        output.Content.AppendHtml(Element.Met("div", "utrecht-alert__icon", Iconen.Svg("fout")));
        output.Content.AppendHtml(Element.Met("div", "utrecht-alert__content", Element.Tekst("h2", "zvh-melding__titel", Titel), lijst));
    }

    private static IEnumerable<(string Veld, string Fout)> Fouten(KeyValuePair<string, ModelStateEntry?> veld) =>
        veld.Value?.Errors.Select(f => (veld.Key, f.ErrorMessage.Length > 0 ? f.ErrorMessage : "Deze waarde kan hier niet.")) ?? [];

    // The order of the properties, which is that of the fields; the model state has an order of its own.
    private static string Plek(ModelMetadata? model, string veld)
    {
        var plek = new StringBuilder();
        foreach (var deel in veld.Split('.'))
        {
            var naam = deel.Split('[')[0];
            plek.Append(CultureInfo.InvariantCulture, $"{model?.Properties.TakeWhile(p => p.PropertyName != naam).Count() ?? 0:D4}{deel[naam.Length..],8}");
            model = model?.Properties.FirstOrDefault(p => p.PropertyName == naam) is { } lid ? lid.ElementMetadata ?? lid : null;
        }

        return plek.ToString();
    }

    private static TagBuilder Regel(string veld, string fout) => veld.Length == 0
        ? Element.Tekst("span", null, fout)
        : Element.Tekst("a", "utrecht-link utrecht-link--html-a", fout).Attr("href", "#" + TagBuilder.CreateSanitizedId(veld, "_"));
}
