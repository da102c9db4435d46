using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Uploads;

namespace Zvh.Platform.Toegang;

/// <summary>Stops the host at start when an endpoint does not say which permission it asks for, or which record its route is about.</summary>
/// <remarks>Only the house itself may mark an endpoint as open to the anonymous (sign-in, errors, assets); a module may not.</remarks>
public sealed class Eindpuntcontrole(ModuleCatalogus catalogus)
{
    /// <summary>Looks at every endpoint of the host.</summary>
    /// <param name="bronnen">What was mapped. The container knows these sources only once the host runs, which is too late.</param>
    /// <exception cref="ModuleFout">Names each endpoint without a guard.</exception>
    public void Controleer(IEnumerable<EndpointDataSource> bronnen)
    {
        var fouten = bronnen.SelectMany(b => b.Endpoints).OfType<RouteEndpoint>().SelectMany(Fouten).Distinct(StringComparer.Ordinal).ToList();
        if (fouten.Count > 0)
        {
            throw new ModuleFout(string.Join(Environment.NewLine, fouten));
        }
    }

    private IEnumerable<string> Fouten(RouteEndpoint eindpunt)
    {
        // The fallback policy asks for a signed-in user on the pages of the house itself.
        if (ModulePoort.ModuleVan(eindpunt) is not { } moduleId)
        {
            return [];
        }

        var naam = eindpunt.Metadata.GetMetadata<PageActionDescriptor>()?.DisplayName ?? eindpunt.RoutePattern.RawText ?? eindpunt.DisplayName ?? "";
        return Rechtfouten(eindpunt, naam, moduleId).Concat(Dossierfouten(eindpunt, naam, moduleId)).Concat(Bestandsfouten(eindpunt, naam));
    }

    private static IEnumerable<string> Bestandsfouten(RouteEndpoint eindpunt, string naam) =>
        eindpunt.Metadata.GetMetadata<CompiledPageActionDescriptor>() is { } pagina && Uploadwacht.NeemtBestanden(pagina)
            && eindpunt.Metadata.GetMetadata<AanvaardBestandAttribute>() is null
            ? [$"{naam} takes files and does not say which. Put [AanvaardBestand(…)] on it."]
            : [];

    private IEnumerable<string> Rechtfouten(RouteEndpoint eindpunt, string naam, string moduleId)
    {
        var rechten = eindpunt.Metadata.GetOrderedMetadata<VereistRechtAttribute>();
        if (eindpunt.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            yield return $"{naam} of module {moduleId} is open to the anonymous. Only the house itself may do that.";
        }
        else if (rechten.Count == 0)
        {
            yield return $"{naam} of module {moduleId} declares no permission. Put [VereistRecht(\"{moduleId}.…\")] on it.";
        }

        var vanHandlers = eindpunt.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.HandlerMethods
            .SelectMany(h => h.MethodInfo.GetCustomAttributes<VereistRechtAttribute>()) ?? [];
        foreach (var vreemd in rechten.Concat(vanHandlers).Where(r => !catalogus.Rechten.TryGetValue(r.Recht, out var g) || g.ModuleId != moduleId))
        {
            yield return $"{naam} asks for '{vreemd.Recht}', which stands not in the manifest of module {moduleId}.";
        }
    }

    // In a module without protected records no key opens one.
    private IEnumerable<string> Dossierfouten(RouteEndpoint eindpunt, string naam, string moduleId)
    {
        var bewaakt = eindpunt.Metadata.GetOrderedMetadata<VereistDossierAttribute>().Select(d => d.Routewaarde).ToList();
        var vrij = eindpunt.Metadata.GetOrderedMetadata<GeenDossierAttribute>().Select(d => d.Routewaarde);
        var sleutels = catalogus.Beschermd(moduleId).Any() ? eindpunt.RoutePattern.Parameters.Where(IsSleutel).Select(p => p.Name) : [];
        return sleutels.Except(bewaakt.Concat(vrij), StringComparer.OrdinalIgnoreCase)
            .Select(p => $"{naam} of module {moduleId} opens '{{{p}}}' without a guard. Put [VereistDossier<…>(\"{p}\")] on it, or [GeenDossier(\"{p}\", \"why\")].")
            .Concat(bewaakt.Where(b => eindpunt.RoutePattern.GetParameter(b) is null).Select(b => $"{naam} guards '{{{b}}}', which stands not in its route."));
    }

    private static bool IsSleutel(Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter) =>
        parameter.Name.EndsWith("id", StringComparison.OrdinalIgnoreCase) || parameter.ParameterPolicies.Any(p => p.Content == "guid");
}
