using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Toegang;

/// <summary>The permission that a page, a handler of a page or an endpoint asks for. A page without one stops the host at start.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class VereistRechtAttribute(string recht) : AuthorizeAttribute(RechtBeleid.Voorvoegsel + recht)
{
    /// <summary>The name of the permission, <c>module.noun.verb</c>.</summary>
    public string Recht { get; } = recht;
}

/// <summary>Makes an authorization policy of each permission in the manifests.</summary>
internal sealed class RechtBeleid(IOptions<AuthorizationOptions> opties, ModuleCatalogus catalogus) : DefaultAuthorizationPolicyProvider(opties)
{
    public const string Voorvoegsel = "recht:";

    public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        if (!policyName.StartsWith(Voorvoegsel, StringComparison.Ordinal))
        {
            return base.GetPolicyAsync(policyName);
        }

        var naam = policyName[Voorvoegsel.Length..];
        var rollen = catalogus.Rechten.TryGetValue(naam, out var recht)
            ? recht.Recht.Rollen
            : throw new InvalidOperationException($"Permission '{naam}' stands in no manifest.");
        return Task.FromResult<AuthorizationPolicy?>(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireRole(rollen).Build());
    }
}
