using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zvh.Ui.TagHelpers;

/// <summary>The markup of a field, in the classes of the NL Design System.</summary>
internal static class VeldOpmaak
{
    /// <summary>The whole field.</summary>
    public static IHtmlContent Maak(Veld veld) => veld.Soort switch
    {
        VeldSoort.Vinkje => Omhulsel("div", veld, Vinkje(veld), Hint(veld), Fout(veld)),
        VeldSoort.Keuzerondjes => Omhulsel("fieldset", veld, Legende(veld), Hint(veld), Fout(veld), Rondjes(veld))
            .Attr("aria-describedby", Beschrijving(veld)),
        _ => Omhulsel("div", veld, Label(veld), Hint(veld), Fout(veld), Invoer(veld), Gelezen(veld)),
    };

    private static TagBuilder Omhulsel(string naam, Veld veld, params IHtmlContent?[] inhoud) => Element.Met(naam,
        "utrecht-form-field zvh-veld" + (veld.Fout is null ? "" : " utrecht-form-field--invalid zvh-veld--fout"), inhoud);

    private static TagBuilder Label(Veld veld) =>
        Element.Met("label", "utrecht-form-label", Labeltekst(veld)).Attr("for", veld.Id);

    private static TagBuilder Legende(Veld veld) => Element.Met("legend", "utrecht-form-label", Labeltekst(veld));

    private static HtmlContentBuilder Labeltekst(Veld veld)
    {
        var tekst = new HtmlContentBuilder();
        tekst.Append(veld.Label);
        if (!veld.Verplicht && !veld.AlleenLezen && veld.Soort != VeldSoort.Vinkje)
        {
            tekst.Append(" ");
            tekst.AppendHtml(Element.Tekst("span", "zvh-veld__optioneel", "(niet verplicht)"));
        }

        return tekst;
    }

    private static TagBuilder? Hint(Veld veld) => veld.Hint is null
        ? null
        : Element.Tekst("div", "utrecht-form-field-description", veld.Hint).Attr("id", veld.Id + "-hint");

    private static TagBuilder? Fout(Veld veld) => veld.Fout is null
        ? null
        : Element.Met("div", "utrecht-form-field-error-message", Element.Verborgen("Fout: "), Element.Tekst("span", null, veld.Fout))
            .Attr("id", veld.Id + "-fout");

    private static TagBuilder? Gelezen(Veld veld) => veld.GelezenAls is null
        ? null
        : Element.Tekst("div", "zvh-veld__gelezen", $"Gelezen als {veld.GelezenAls}.").Attr("id", veld.Id + "-gelezen");

    private static string? Beschrijving(Veld veld)
    {
        var delen = new[]
        {
            veld.Hint is null ? null : "hint",
            veld.Fout is null ? null : "fout",
            Eenheid(veld) is null ? null : "eenheid",
            veld.GelezenAls is null ? null : "gelezen",
        };
        var ids = string.Join(' ', delen.OfType<string>().Select(d => $"{veld.Id}-{d}"));
        return ids.Length == 0 ? null : ids;
    }

    private static string? Eenheid(Veld veld) => veld.Eenheid ?? veld.Soort switch
    {
        VeldSoort.Bedrag => "€",
        VeldSoort.Percentage => "%",
        _ => null,
    };

    private static TagBuilder Invoer(Veld veld)
    {
        var eenheid = Eenheid(veld) is { } tekst
            ? Element.Tekst("span", "zvh-veld__eenheid", tekst).Attr("id", veld.Id + "-eenheid")
            : null;
        var vooraan = veld is { Soort: VeldSoort.Bedrag, Eenheid: null };
        return Element.Met("div", $"zvh-veld__invoer zvh-veld__invoer--{Naam(veld.Breedte)}",
            vooraan ? eenheid : null, Besturing(veld), vooraan ? null : eenheid);
    }

    private static TagBuilder Besturing(Veld veld)
    {
        var element = veld.Soort switch
        {
            VeldSoort.Tekstvak => Tekstvak(veld),
            VeldSoort.Keuze => Keuzelijst(veld),
            VeldSoort.Bestand => Element.Leeg("input").Attr("type", "file"),
            _ => Tekstregel(veld),
        };
        return Gemeenschappelijk(element, veld);
    }

    private static TagBuilder Tekstregel(Veld veld)
    {
        var regel = Element.Leeg("input").Attr("value", veld.Waarde)
            .Attr("type", veld.Soort == VeldSoort.Wachtwoord ? "password" : "text")
            .Attr("inputmode", veld.Soort is VeldSoort.Bedrag or VeldSoort.Percentage or VeldSoort.Getal ? "decimal" : null)
            .Attr("autocomplete", veld.Soort is VeldSoort.Tekst or VeldSoort.Wachtwoord ? null : "off");
        regel.AddCssClass("utrecht-textbox utrecht-textbox--html-input"
            + (veld.Soort is VeldSoort.Bedrag or VeldSoort.Percentage or VeldSoort.Getal ? " utrecht-textbox--numeric" : ""));
        return regel;
    }

    private static TagBuilder Tekstvak(Veld veld) =>
        Element.Tekst("textarea", "utrecht-textarea utrecht-textarea--html-textarea", veld.Waarde)
            .Attr("rows", veld.Rijen.ToString(CultureInfo.InvariantCulture));

    private static TagBuilder Keuzelijst(Veld veld)
    {
        var lijst = Element.Met("select", "utrecht-select utrecht-select--html-select");
        if (!veld.Verplicht || !veld.Keuzes.Any(k => Gekozen(veld, k)))
        {
            lijst.InnerHtml.AppendHtml(Element.Tekst("option", null, veld.Verplicht ? "Kies…" : "Geen keuze").Attr("value", ""));
        }

        foreach (var keuze in veld.Keuzes)
        {
            lijst.InnerHtml.AppendHtml(Element.Tekst("option", null, keuze.Text).Attr("value", keuze.Value ?? keuze.Text)
                .Vlag("selected", Gekozen(veld, keuze)).Vlag("disabled", keuze.Disabled));
        }

        return lijst;
    }

    private static TagBuilder Rondjes(Veld veld)
    {
        var groep = Element.Met("div", "zvh-rondjes");
        foreach (var (nummer, keuze) in veld.Keuzes.Index())
        {
            // The first one bears the id of the field, so that the error summary can link to it.
            var id = nummer == 0 ? veld.Id : $"{veld.Id}-{nummer}";
            var rondje = Element.Leeg("input").Attr("type", "radio").Attr("id", id).Attr("name", veld.Naam)
                .Attr("value", keuze.Value ?? keuze.Text).Attr("class", "zvh-rondje")
                .Vlag("checked", Gekozen(veld, keuze)).Vlag("disabled", keuze.Disabled || veld.AlleenLezen);
            groep.InnerHtml.AppendHtml(Element.Met("div", "zvh-keuze", rondje,
                Element.Tekst("label", "utrecht-form-label utrecht-form-label--radio", keuze.Text).Attr("for", id)));
        }

        return groep;
    }

    private static TagBuilder Vinkje(Veld veld)
    {
        var vinkje = Gemeenschappelijk(Element.Leeg("input").Attr("type", "checkbox").Attr("value", "true")
            .Attr("class", "utrecht-checkbox utrecht-checkbox--html-input")
            .Vlag("checked", veld.Waarde.StartsWith("true", StringComparison.OrdinalIgnoreCase)), veld);
        var label = Element.Met("label", "utrecht-form-label utrecht-form-label--checkbox", Labeltekst(veld)).Attr("for", veld.Id);

        // A browser sends nothing for a box that is not ticked; the hidden field says so in words.
        var niet = Element.Leeg("input").Attr("type", "hidden").Attr("name", veld.Naam).Attr("value", "false");
        return Element.Met("div", "zvh-keuze", vinkje, label, niet);
    }

    private static TagBuilder Gemeenschappelijk(TagBuilder element, Veld veld)
    {
        element.Attr("id", veld.Id).Attr("name", veld.Naam).Attr("aria-describedby", Beschrijving(veld))
            .Attr("aria-invalid", veld.Fout is null ? null : "true");
        if (veld.Verplicht && veld.Soort != VeldSoort.Vinkje)
        {
            element.Attr("aria-required", "true");
        }

        if (veld.AlleenLezen)
        {
            element.Vlag(veld.Soort is VeldSoort.Keuze or VeldSoort.Vinkje or VeldSoort.Bestand ? "disabled" : "readonly", aan: true);
        }

        foreach (var attribuut in veld.Overig)
        {
            element.Attr(attribuut.Name, Waarde(attribuut));
        }

        return element;
    }

    // Razor hands over encoded text, and the element encodes again when it is written.
    private static string Waarde(TagHelperAttribute attribuut) =>
        attribuut.Value is null ? attribuut.Name : WebUtility.HtmlDecode(attribuut.Value.ToString() ?? "");

    private static bool Gekozen(Veld veld, SelectListItem keuze) =>
        veld.Waarde.Length == 0 ? keuze.Selected : string.Equals(keuze.Value ?? keuze.Text, veld.Waarde, StringComparison.Ordinal);

    private static string Naam(VeldBreedte breedte) => breedte switch
    {
        VeldBreedte.Kort => "kort",
        VeldBreedte.Middel => "middel",
        _ => "lang",
    };
}
