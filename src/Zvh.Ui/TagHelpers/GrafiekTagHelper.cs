using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Zvh.Ui.Grafieken;
using static Zvh.Ui.Grafieken.Grafiektabel;

namespace Zvh.Ui.TagHelpers;

/// <summary>A chart with its table, drawn on the server.</summary>
/// <example><c>&lt;zvh-grafiek model="Model.PerGemeente" csv="?handler=Csv" /&gt;</c></example>
[HtmlTargetElement("zvh-grafiek", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GrafiekTagHelper : TagHelper
{
    /// <summary>What is drawn.</summary>
    public required Grafiek Model { get; set; }

    /// <summary>Where the same figures are as CSV.</summary>
    public string? Csv { get; set; }

    /// <summary>Where the same figures are as XLSX.</summary>
    public string? Xlsx { get; set; }

    /// <summary>The view.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var id = ViewContext.NieuwId("grafiek");
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "zvh-grafiek");
        output.Content.AppendHtml(Element.Met("figcaption", "zvh-grafiek__kop",
            Element.Tekst("span", "zvh-grafiek__titel", Model.Titel).Attr("id", id), Downloads()));
        switch (Model)
        {
            case Staafgrafiek staven:
                output.Content.AppendHtml(StaafTekenaar.Teken(staven, id));
                break;
            case Lijngrafiek lijnen:
                output.Content.AppendHtml(LijnTekenaar.Teken(lijnen, id));
                output.Content.AppendHtml(MetTabel(Tabel(lijnen, id)));
                break;
            case Stroomdiagram stromen:
                output.Content.AppendHtml(StroomTekenaar.Teken(stromen, id));
                output.Content.AppendHtml(MetTabel(Tabel(stromen, id)));
                break;
            default:
                throw new NotSupportedException($"No drawing for {Model.GetType().Name}.");
        }

        if (Model.Toelichting is { } toelichting)
        {
            output.Content.AppendHtml(Element.Tekst("p", "zvh-grafiek__toelichting", toelichting));
        }
    }

    private HtmlContentBuilder Downloads()
    {
        var links = new HtmlContentBuilder();
        foreach (var (soort, adres) in new[] { ("CSV", Csv), ("XLSX", Xlsx) })
        {
            if (adres is not null)
            {
                links.AppendHtml(Element.Met("a", "zvh-grafiek__download", Iconen.Svg("downloaden"), Element.Tekst("span", null, soort),
                    Element.Verborgen($" van {Model.Titel}")).Attr("href", adres));
            }
        }

        return links;
    }

    private static TagBuilder MetTabel(TagBuilder tabel) =>
        Element.Met("details", "zvh-uitleg zvh-grafiek__tabel", Element.Tekst("summary", null, "De getallen"), tabel).Vlag("open", aan: true);

    private static TagBuilder Tabel(Lijngrafiek grafiek, string id) => Maak(id, null,
        Rij([Cel(""), .. grafiek.Reeksen.Select(r => Kolomkop(grafiek.Kop(r.Naam), getal: true))]),
        grafiek.Kolommen.Select((kolom, k) => Rij([Rijkop(kolom), .. grafiek.Reeksen.Select(r =>
            r.Waarden[k] is { } waarde ? Getal(Grafiekgetal.Van(waarde, grafiek.Decimalen), waarde < 0) : Getal("–"))])));

    private static TagBuilder Tabel(Stroomdiagram diagram, string id) => diagram.Stromen.All(s => s.Pad.All(knoop => knoop.Length > 0))
        ? PerPad(diagram, id)
        : PerStap(diagram, id);

    // Flows that end halfway do not add up to one total: a row for each step says from where to where.
    private static TagBuilder PerStap(Stroomdiagram diagram, string id) => Maak(id, null,
        Rij(Kolomkop("Van"), Kolomkop("Naar"), Kolomkop(Getalkop(diagram.Eenheid), getal: true)),
        from stroom in diagram.Stromen
        from k in Enumerable.Range(0, diagram.Kolommen.Count - 1)
        where stroom.Passeert(k) && stroom.Passeert(k + 1)
        select Rij(Rijkop(stroom.Pad[k]), Cel(stroom.Pad[k + 1]), Getal(Grafiekgetal.Van(stroom.Waarde, diagram.Decimalen), stroom.Waarde < 0)));

    private static TagBuilder PerPad(Stroomdiagram diagram, string id) => Maak(id, null,
        Rij([.. diagram.Kolommen.Select(k => Kolomkop(k)), Kolomkop(Getalkop(diagram.Eenheid), getal: true)]),
        diagram.Stromen.Select(s => Rij([Rijkop(s.Pad[0]), .. s.Pad.Skip(1).Select(Cel), Getal(Grafiekgetal.Van(s.Waarde, diagram.Decimalen), s.Waarde < 0)])),
        Rij([Rijkop("Totaal"), .. diagram.Kolommen.Skip(1).Select(_ => Cel("")), Getal(Grafiekgetal.Van(diagram.Stromen.Sum(s => s.Waarde), diagram.Decimalen))]));

    private static string Getalkop(string eenheid) => eenheid == "€" ? "Bedrag (€)" : $"Aantal {eenheid}";
}
