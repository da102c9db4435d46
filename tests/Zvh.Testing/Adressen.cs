using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;

namespace Zvh.Testing;

/// <summary>An address of a module, with a sample value in the place of each parameter.</summary>
/// <param name="Module">Id of the module.</param>
/// <param name="Pad">The path.</param>
/// <param name="Rechten">The permissions that the endpoint asks for.</param>
/// <param name="Vast">Whether the path has no parameters, so that it exists in every house.</param>
public sealed record Adres(string Module, string Pad, IReadOnlyList<string> Rechten, bool Vast);

/// <summary>The addresses of a house, found in its routes.</summary>
public static partial class Adressen
{
    /// <summary>Everything that modules answer to with GET.</summary>
    public static IReadOnlyList<Adres> Van(Testhuis huis) =>
    [
        .. from eindpunt in huis.Diensten.GetServices<EndpointDataSource>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>()
           let module = ModulePoort.ModuleVan(eindpunt)
           where module is not null && IsGet(eindpunt)
           let pad = Vul(eindpunt.RoutePattern)
           select new Adres(module, pad, [.. eindpunt.Metadata.GetOrderedMetadata<VereistRechtAttribute>().Select(r => r.Recht)], eindpunt.RoutePattern.Parameters.Count == 0),
    ];

    /// <summary>The pages that ask for a signed-in user; the house itself has some too.</summary>
    public static IReadOnlyList<string> Dicht(Testhuis huis) =>
    [
        .. from eindpunt in huis.Diensten.GetServices<EndpointDataSource>().SelectMany(b => b.Endpoints).OfType<RouteEndpoint>()
           where eindpunt.Metadata.GetMetadata<PageActionDescriptor>() is not null
               && eindpunt.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is null
           select Vul(eindpunt.RoutePattern),
    ];

    private static bool IsGet(Endpoint eindpunt) => eindpunt.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is not { Count: > 0 } methoden
        || methoden.Contains(HttpMethods.Get, StringComparer.OrdinalIgnoreCase);

    /// <summary>A path with sample values.</summary>
    /// <param name="patroon">The route.</param>
    /// <param name="vast">The values of parameters that matter, by name.</param>
    public static string Vul(RoutePattern patroon, IReadOnlyDictionary<string, string>? vast = null) =>
        "/" + string.Join('/', patroon.PathSegments.Select(s => string.Concat(s.Parts.Select(d => Deel(d, vast))))).TrimEnd('/');

    private static string Deel(RoutePatternPart deel, IReadOnlyDictionary<string, string>? waarden) => deel switch
    {
        RoutePatternLiteralPart vast => vast.Content,
        RoutePatternSeparatorPart punt => punt.Content,
        RoutePatternParameterPart parameter when waarden?.TryGetValue(parameter.Name, out var waarde) == true => waarde,
        RoutePatternParameterPart parameter => Waarde([.. parameter.ParameterPolicies.Select(p => p.Content ?? "")]),
        _ => throw new InvalidOperationException($"Unknown part of a route: {deel}."),
    };

    private static string Waarde(IReadOnlyList<string> eisen)
    {
        if (eisen.Contains("guid", StringComparer.Ordinal))
        {
            return "019a0000-0000-7000-8000-000000000000";
        }

        return eisen.Select(e => Keuze().Match(e)).FirstOrDefault(m => m.Success) is { } keuze ? keuze.Groups["eerste"].Value
            : eisen.Contains("datetime", StringComparer.Ordinal) ? "2022-01-01"
            : "2022";
    }

    [GeneratedRegex(@"^regex\(\^\(?(?<eerste>[\w-]+)[|)$]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Keuze();
}
