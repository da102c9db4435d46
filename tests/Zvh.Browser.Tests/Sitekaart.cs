using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Testing;

namespace Zvh.Browser.Tests;

/// <summary>A page, as somebody sees it.</summary>
/// <param name="Rol">Who; null is somebody who did not sign in.</param>
/// <param name="Pad">Where.</param>
/// <param name="Html">What the host sends.</param>
/// <param name="Beeldnaam">The name of its screenshots; null when another page of the same kind is kept already.</param>
internal sealed record Pagina(string? Rol, string Pad, string Html, string? Beeldnaam);

/// <summary>Finds the pages of a house by following its links, so that a new page is tested without being listed anywhere.</summary>
internal sealed class Sitekaart(Testhuis huis)
{
    /// <summary>Two samples per route are enough to see what a page does.</summary>
    private const int PerRoute = 2;

    private readonly IReadOnlyList<(string Patroon, TemplateMatcher Past)> _routes =
    [
        .. huis.Diensten.GetServices<EndpointDataSource>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null).Select(e => e.RoutePattern.RawText!.TrimStart('/'))
            .Distinct(StringComparer.Ordinal).OrderBy(r => r.Count(c => c == '{')).Select(r => (r, new TemplateMatcher(TemplateParser.Parse(r), []))),
    ];

    private readonly ConcurrentBag<string> _dood = [];

    /// <summary>The links that lead somebody to a page that does not open, with the page they stand on; known after the walk.</summary>
    public IReadOnlyCollection<string> DodeLinks => _dood;

    /// <summary>The pages that anybody can reach, each as the one sees it who sees most.</summary>
    public async Task<IReadOnlyList<Pagina>> LoopAsync()
    {
        using var anoniem = huis.Anoniem();
        var deur = await anoniem.OpenAsync("/aanmelden");
        var gezien = new ConcurrentBag<(string? Rol, List<(string Pad, string Html)> Paginas)> { (null, await LoopAsync(anoniem, null, "/aanmelden")) };
        await Parallel.ForEachAsync(deur.QuerySelectorAll("button[name=demo]").OfType<IHtmlButtonElement>().Select(k => k.Value).ToList(), new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (rol, _) =>
        {
            using var bezoeker = await huis.AlsAsync(rol);
            gezien.Add((rol, await LoopAsync(bezoeker, rol, "/")));
        });

        var perRoute = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. gezien.OrderByDescending(g => g.Paginas.Count).ThenBy(g => g.Rol, StringComparer.Ordinal).SelectMany(g => g.Paginas, (g, p) => (g.Rol, p.Pad, p.Html)).DistinctBy(p => p.Pad)
                .Select(p => (Pagina: p, Route: Route(p.Pad)!)).Select(p => (p.Pagina, p.Route, Hoeveelste: Tel(perRoute, p.Route))).Where(p => p.Hoeveelste <= PerRoute)
                .Select(p => new Pagina(p.Pagina.Rol, p.Pagina.Pad, p.Pagina.Html, p.Hoeveelste == 1 ? Naam(p.Route) : null)),
        ];
    }

    private async Task<List<(string Pad, string Html)>> LoopAsync(Bezoeker bezoeker, string? rol, string begin)
    {
        var gezien = new List<(string Pad, string Html)>();
        var perRoute = new Dictionary<string, int>(StringComparer.Ordinal);
        var wachtrij = new Queue<(string Pad, string Van)>([(begin, begin)]);
        var bekend = new HashSet<string>([begin], StringComparer.Ordinal);
        while (wachtrij.TryDequeue(out var stap))
        {
            var pad = stap.Pad;
            if (Route(pad) is not { } route || Tel(perRoute, route) > PerRoute)
            {
                continue;
            }

            using var antwoord = await bezoeker.Http.GetAsync(pad);
            if (antwoord.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            if (!antwoord.IsSuccessStatusCode)
            {
                _dood.Add($"{stap.Van}: a link leads {rol ?? "anybody"} to {pad}, which answers {(int)antwoord.StatusCode}");
                continue;
            }

            gezien.Add((pad, await antwoord.Content.ReadAsStringAsync()));
            var pagina = await bezoeker.LeesAsync(antwoord);
            foreach (var link in pagina.QuerySelectorAll("a[href]").OfType<IHtmlAnchorElement>().Select(Intern).OfType<string>().Where(bekend.Add))
            {
                wachtrij.Enqueue((link, pad));
            }
        }

        return gezien;
    }

    private static int Tel(Dictionary<string, int> perRoute, string route) => perRoute[route] = perRoute.GetValueOrDefault(route) + 1;

    private static string Naam(string route) => route.Length == 0 ? "start" : string.Join('-', route.Split('/').Select(deel => deel.Trim('{', '}').Split(':', '?')[0]));

    // Literal routes stand before those with parameters.
    private string? Route(string pad) => _routes.Where(r => r.Past.TryMatch(pad.Split('?')[0], [])).Select(r => r.Patroon).FirstOrDefault();

    private string? Intern(IHtmlAnchorElement link) =>
        Uri.TryCreate(link.Href, UriKind.Absolute, out var adres) && adres.Authority == huis.Adres.Authority && !link.HasAttribute("download")
            ? adres.PathAndQuery : null;
}
