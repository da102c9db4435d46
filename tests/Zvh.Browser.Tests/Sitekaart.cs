using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Testing;

namespace Zvh.Browser.Tests;

/// <summary>Finds the pages of a house by following its links, so that a new page is tested without being listed anywhere.</summary>
internal static class Sitekaart
{
    /// <summary>Two samples per route are enough to see what a page does.</summary>
    private const int PerRoute = 2;

    /// <summary>The paths that somebody with this role can reach, with the HTML of each.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> LoopAsync(Testhuis huis, string rol)
    {
        using var bezoeker = await huis.AlsAsync(rol);
        var routes = Routes(huis);
        var gezien = new Dictionary<string, string>(StringComparer.Ordinal);
        var aantal = new Dictionary<string, int>(StringComparer.Ordinal);
        var wachtrij = new Queue<string>(["/"]);
        var bekend = new HashSet<string>(["/"], StringComparer.Ordinal);
        while (wachtrij.TryDequeue(out var pad))
        {
            if (Route(routes, pad) is not { } route || aantal.GetValueOrDefault(route) >= PerRoute)
            {
                continue;
            }

            aantal[route] = aantal.GetValueOrDefault(route) + 1;
            using var antwoord = await bezoeker.Http.GetAsync(pad);
            if (antwoord.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            antwoord.IsSuccessStatusCode.ShouldBeTrue($"A link leads {rol} to {pad}, which answers {(int)antwoord.StatusCode}.");
            gezien[pad] = await antwoord.Content.ReadAsStringAsync();
            var pagina = await bezoeker.LeesAsync(antwoord);
            foreach (var link in pagina.QuerySelectorAll("a[href]").OfType<IHtmlAnchorElement>().Select(a => Intern(huis, a)).OfType<string>().Where(bekend.Add))
            {
                wachtrij.Enqueue(link);
            }
        }

        return gezien;
    }

    /// <summary>The route patterns of all pages.</summary>
    public static IReadOnlyList<string> Routes(Testhuis huis) =>
    [
        .. huis.Diensten.GetServices<EndpointDataSource>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The route that a path belongs to; literal routes go before those with parameters.</summary>
    public static string? Route(IEnumerable<string> routes, string pad) => routes
        .Where(r => new TemplateMatcher(TemplateParser.Parse(r.TrimStart('/')), []).TryMatch(pad.Split('?')[0], []))
        .OrderBy(r => r.Count(c => c == '{')).FirstOrDefault();

    private static string? Intern(Testhuis huis, IHtmlAnchorElement link) =>
        Uri.TryCreate(link.Href, UriKind.Absolute, out var adres) && adres.Authority == huis.Adres.Authority && !link.HasAttribute("download")
            ? adres.PathAndQuery : null;
}
