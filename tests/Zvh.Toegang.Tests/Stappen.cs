using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Zvh.Testing;

namespace Zvh.Toegang.Tests;

/// <summary>What people do to sign in, over HTTP.</summary>
internal static class Stappen
{
    /// <summary>Fills in name and password.</summary>
    /// <returns>Where one goes next, without its query; or the refusal on the page.</returns>
    public static async Task<string> WachtwoordAsync(this Bezoeker bezoeker, string naam, string wachtwoord, string pad = "/aanmelden") =>
        await bezoeker.StuurAsync(await bezoeker.OpenAsync(pad), "form.zvh-formulier", new() { ["Naam"] = naam, ["Wachtwoord"] = wachtwoord });

    /// <summary>Fills in the code of the second step.</summary>
    public static async Task<string> CodeAsync(this Bezoeker bezoeker, string code) =>
        await bezoeker.StuurAsync(await bezoeker.OpenAsync("/aanmelden/code"), "form.zvh-formulier", new() { ["Code"] = code });

    /// <summary>Sends a form and tells where one goes, or what was refused.</summary>
    public static async Task<string> StuurAsync(this Bezoeker bezoeker, IHtmlDocument pagina, string formulier, Dictionary<string, string> velden)
    {
        using var antwoord = await bezoeker.VerstuurAsync(pagina, formulier, velden);
        return antwoord.Headers.Location?.ToString().Split('?')[0] ?? (await bezoeker.LeesAsync(antwoord)).Fouten();
    }

    /// <summary>Opens a one-time link and chooses a password.</summary>
    public static async Task KiesWachtwoordAsync(this Bezoeker bezoeker, string link, string wachtwoord, Dictionary<string, string> velden)
    {
        using var geopend = await bezoeker.Http.GetAsync(link);
        geopend.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        velden["Invoer.Nieuw"] = velden["Invoer.Herhaald"] = wachtwoord;
        (await bezoeker.StuurAsync(await bezoeker.OpenAsync(geopend.Headers.Location!.ToString()), "form.zvh-formulier", velden)).ShouldBe("/aanmelden");
    }

    /// <summary>Makes a user as an admin.</summary>
    /// <returns>The one-time link.</returns>
    public static async Task<string> NodigUitAsync(this Bezoeker beheerder, string naam, string rol)
    {
        var pagina = await beheerder.OpenAsync("/beheer/gebruikers/nieuw");
        using var antwoord = await beheerder.VerstuurAsync(pagina, "main form", new() { ["Invoer.Naam"] = naam, ["Invoer.Weergavenaam"] = "Proefpersoon", ["Invoer.Rollen"] = rol });
        return (await beheerder.LeesAsync(antwoord)).QuerySelector("#link")!.TextContent;
    }

    /// <summary>The refusals on a page.</summary>
    public static string Fouten(this IHtmlDocument pagina) => pagina.QuerySelector(".zvh-foutoverzicht")?.TextContent ?? "";

    /// <summary>The text of the page itself, with one space between any two pieces.</summary>
    public static string Tekst(this IHtmlDocument pagina) => string.Join(' ', pagina.QuerySelector("main")!.Descendants<IText>()
        .SelectMany(t => t.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Where a page sends one to, without its query; empty when it answers itself.</summary>
    public static async Task<string> NaarAsync(this Bezoeker bezoeker, string pad)
    {
        using var antwoord = await bezoeker.Http.GetAsync(pad);
        return antwoord.Headers.Location is { } naar ? (naar.IsAbsoluteUri ? naar.AbsolutePath : naar.ToString().Split('?')[0]) : "";
    }
}
