using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>What you may not do does not exist: a refusal is the same 404 as for a page that is not there, and is written down (ASVS 16.3.2).</summary>
internal sealed class Weigering : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler gewoon = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden)
        {
            await gewoon.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        if (context.GetEndpoint() is RouteEndpoint eindpunt)
        {
            await Toegangsverzoek.Van(context, eindpunt).WeigerAsync();
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
