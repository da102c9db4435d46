using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using Zvh.Platform.Logboek;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Toegang.Bescherming;

/// <summary>The guard of protected records, after authorization and before any page: looks whether the records of the route may be seen, and writes the look down.</summary>
/// <remarks>A log that refuses the row makes the request fail: nobody looks unseen.</remarks>
public sealed class Toegangswacht(RequestDelegate volgende, ModuleCatalogus catalogus)
{
    /// <summary>Lets the request through, or ends it with 404.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not RouteEndpoint eindpunt || ModulePoort.ModuleVan(eindpunt) is null)
        {
            await volgende(context);
            return;
        }

        var verzoek = Toegangsverzoek.Van(context, eindpunt);
        if (!await verzoek.LaatToeAsync())
        {
            context.SetEndpoint(null);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await verzoek.SchrijfLezenAsync(catalogus);
        BewaarNiet(context);
        verzoek.SchrijfUitvoerAlsHetErEenIs();
        await volgende(context);
    }

    // What a module shows stays out of every cache, unless it says otherwise itself (ASVS 14.3.2).
    private static void BewaarNiet(HttpContext context) => context.Response.OnStarting(() =>
    {
        if (StringValues.IsNullOrEmpty(context.Response.Headers.CacheControl))
        {
            context.Response.Headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    });
}
