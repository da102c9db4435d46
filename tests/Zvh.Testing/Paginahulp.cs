using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Zvh.Testing;

/// <summary>What tests of pages do again and again.</summary>
public static class Paginahulp
{
    /// <summary>The form that belongs to the page itself, not to the frame.</summary>
    public const string Formulier = "main form";

    /// <summary>Sends the form of a page and follows the redirect that a success gives.</summary>
    /// <exception cref="InvalidOperationException">The page refused; says why.</exception>
    public static async Task<IHtmlDocument> DoeAsync(this Bezoeker bezoeker, string pad, Dictionary<string, string> velden, string formulier = Formulier)
    {
        ArgumentNullException.ThrowIfNull(bezoeker);
        using var antwoord = await bezoeker.VerstuurAsync(await bezoeker.OpenAsync(pad), formulier, velden);
        return antwoord.StatusCode == HttpStatusCode.Redirect
            ? await bezoeker.OpenAsync(antwoord.Headers.Location!.ToString())
            : throw new InvalidOperationException($"{pad} answered {(int)antwoord.StatusCode}: {(await bezoeker.LeesAsync(antwoord)).Fouten()}");
    }

    /// <summary>Sends the form of a page and gives back the same page with its refusals.</summary>
    /// <exception cref="InvalidOperationException">The page accepted.</exception>
    public static async Task<IHtmlDocument> ProbeerAsync(this Bezoeker bezoeker, IHtmlDocument pagina, Dictionary<string, string> velden, string formulier = Formulier)
    {
        ArgumentNullException.ThrowIfNull(bezoeker);
        using var antwoord = await bezoeker.VerstuurAsync(pagina, formulier, velden);
        return antwoord.StatusCode == HttpStatusCode.OK
            ? await bezoeker.LeesAsync(antwoord)
            : throw new InvalidOperationException($"{pagina.Title} answered {(int)antwoord.StatusCode}.");
    }

    /// <summary>The refusals on a page.</summary>
    public static string Fouten(this IHtmlDocument pagina) => pagina?.QuerySelector(".zvh-foutoverzicht")?.TextContent ?? "";

    /// <summary>The text of the page itself, with one space between any two pieces.</summary>
    public static string Tekst(this IHtmlDocument pagina)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        return string.Join(' ', pagina.QuerySelector("main")!.Descendants<IText>().SelectMany(t => t.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
