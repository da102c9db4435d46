using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Zvh.Ui.TagHelpers;

/// <summary>Short notation for an element; text is encoded, content is taken as it is.</summary>
internal static class Element
{
    /// <summary>An element with a class and text.</summary>
    public static TagBuilder Tekst(string naam, string? klasse, string tekst)
    {
        var element = Met(naam, klasse);
        element.InnerHtml.Append(tekst);
        return element;
    }

    /// <summary>An element with a class and content.</summary>
    public static TagBuilder Met(string naam, string? klasse, params IHtmlContent?[] inhoud)
    {
        var element = new TagBuilder(naam);
        if (klasse is not null)
        {
            element.AddCssClass(klasse);
        }

        foreach (var deel in inhoud.OfType<IHtmlContent>())
        {
            element.InnerHtml.AppendHtml(deel);
        }

        return element;
    }

    /// <summary>Adds an attribute when there is a value for it.</summary>
    public static TagBuilder Attr(this TagBuilder element, string naam, string? waarde)
    {
        if (waarde is not null)
        {
            element.Attributes[naam] = waarde;
        }

        return element;
    }

    /// <summary>Adds an attribute without a value when the condition holds.</summary>
    public static TagBuilder Vlag(this TagBuilder element, string naam, bool aan) => aan ? element.Attr(naam, naam) : element;

    /// <summary>An element without an end tag, such as an input.</summary>
    public static TagBuilder Leeg(string naam) => new(naam) { TagRenderMode = TagRenderMode.StartTag };

    /// <summary>Text that is heard, not seen.</summary>
    public static TagBuilder Verborgen(string tekst) => Tekst("span", "zvh-alleen-voorlezen", tekst);
}
