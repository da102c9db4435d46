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
        return catalogus.Rechten.ContainsKey(naam)
            ? Task.FromResult<AuthorizationPolicy?>(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new Rechteis(naam)).Build())
            : throw new InvalidOperationException($"Permission '{naam}' stands in no manifest.");
    }
}

/// <summary>Asks for a permission.</summary>
internal sealed record Rechteis(string Recht) : IAuthorizationRequirement;

/// <summary>Looks whether the user of the request holds the permission.</summary>
internal sealed class Rechtbewaker(IHuidigeGebruiker gebruiker) : AuthorizationHandler<Rechteis>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Rechteis requirement)
    {
        if (gebruiker.Mag(requirement.Recht))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
