using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Regio;
using Zvh.Testing;

namespace Zvh.Bedrijfsvoering.Tests.Beheer;

/// <summary>What the tests of Beheer do again and again.</summary>
internal static class Beheerpagina
{
    /// <summary>The form that belongs to the page itself, not to the frame.</summary>
    public const string Formulier = "main form";

    /// <summary>Sends the form of a page and follows the redirect that a success gives.</summary>
    public static async Task<IHtmlDocument> DoeAsync(this Bezoeker bezoeker, string pad, Dictionary<string, string> velden, string formulier = Formulier)
    {
        using var antwoord = await bezoeker.VerstuurAsync(await bezoeker.OpenAsync(pad), formulier, velden);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.Redirect, antwoord.StatusCode == HttpStatusCode.OK ? (await bezoeker.LeesAsync(antwoord)).Fouten() : null);
        return await bezoeker.OpenAsync(antwoord.Headers.Location!.ToString());
    }

    /// <summary>Sends the form of a page and gives back the same page with its refusals.</summary>
    public static async Task<IHtmlDocument> ProbeerAsync(this Bezoeker bezoeker, IHtmlDocument pagina, Dictionary<string, string> velden, string formulier = Formulier)
    {
        using var antwoord = await bezoeker.VerstuurAsync(pagina, formulier, velden);
        antwoord.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await bezoeker.LeesAsync(antwoord);
    }

    /// <summary>The refusals on a page.</summary>
    public static string Fouten(this IHtmlDocument pagina) => pagina.QuerySelector(".zvh-foutoverzicht")?.TextContent ?? "";

    /// <summary>The text of the page itself, with one space between any two pieces.</summary>
    public static string Tekst(this IHtmlDocument pagina) => string.Join(' ', pagina.QuerySelector("main")!.Descendants<IText>()
        .SelectMany(t => t.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The profile that holds now in a house.</summary>
    public static async Task<Regioprofiel> ProfielAsync(this Testhuis huis) => await huis.Diensten.GetRequiredService<Huisprofiel>().LeesAsync();
}
