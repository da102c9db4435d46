using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Toegang;

/// <summary>Stops the host at start when an endpoint does not say which permission it asks for.</summary>
/// <remarks>Only the house itself may mark an endpoint as open to the anonymous (sign-in, errors, assets); a module may not.</remarks>
public sealed class Eindpuntcontrole(ModuleCatalogus catalogus)
{
    /// <summary>Looks at every endpoint of the host.</summary>
    /// <param name="bronnen">What was mapped. The container knows these sources only once the host runs, which is too late.</param>
    /// <exception cref="ModuleFout">Names each endpoint without a guard.</exception>
    public void Controleer(IEnumerable<EndpointDataSource> bronnen)
    {
        var fouten = bronnen.SelectMany(b => b.Endpoints).OfType<RouteEndpoint>().Select(Fout).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (fouten.Count > 0)
        {
            throw new ModuleFout(string.Join(Environment.NewLine, fouten));
        }
    }

    private string? Fout(RouteEndpoint eindpunt)
    {
        var naam = eindpunt.Metadata.GetMetadata<PageActionDescriptor>()?.DisplayName ?? eindpunt.RoutePattern.RawText ?? eindpunt.DisplayName;
        var moduleId = ModulePoort.ModuleVan(eindpunt);
        var rechten = eindpunt.Metadata.GetOrderedMetadata<VereistRechtAttribute>();
        var open = eindpunt.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        if (moduleId is null)
        {
            // The fallback policy asks for a signed-in user on the pages of the house itself.
            return null;
        }

        return open ? $"{naam} of module {moduleId} is open to the anonymous. Only the house itself may do that."
            : rechten.Count == 0 ? $"{naam} of module {moduleId} declares no permission. Put [VereistRecht(\"{moduleId}.…\")] on it."
            : rechten.FirstOrDefault(r => !catalogus.Rechten.TryGetValue(r.Recht, out var g) || g.ModuleId != moduleId) is { } vreemd
                ? $"{naam} asks for '{vreemd.Recht}', which stands not in the manifest of module {moduleId}."
                : null;
    }
}
