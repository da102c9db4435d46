using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Npgsql;
using Zvh.Platform.Regio;

namespace Zvh.Platform.Modules;

/// <summary>Names the module that an endpoint outside Razor Pages belongs to.</summary>
public sealed record ModuleEindpunt(string ModuleId);

/// <summary>Off means off: an endpoint of a module that is off answers 404 before any filter or authorization runs.</summary>
public sealed class ModulePoort(RequestDelegate volgende, ModuleSchakelaar schakelaar)
{
    /// <summary>Lets the request through, or ends it with 404.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (ModuleVan(context.GetEndpoint()) is { } moduleId && !await schakelaar.IsAanAsync(moduleId, context.RequestAborted))
        {
            context.SetEndpoint(null);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await volgende(context);
    }

    /// <summary>The id of the module of this endpoint, or null when it belongs to the house itself.</summary>
    public static string? ModuleVan(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ModuleEindpunt>()?.ModuleId
        ?? endpoint?.Metadata.GetMetadata<PageActionDescriptor>()?.AreaName?.ToLowerInvariant();
}

/// <summary>Sees to it that a request works with the profile and the settings that hold now.</summary>
public sealed class Huisverversing(RequestDelegate volgende, Huisprofiel huis)
{
    /// <summary>Reads the profile when the copy of this node is too old.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await huis.LeesAsync(context.RequestAborted);
        }
        catch (NpgsqlException)
        {
            // The page that tells that the database is away has a house style too: the last one that was read.
        }

        await volgende(context);
    }
}

/// <summary>Endpoints of a module outside Razor Pages; each carries <see cref="ModuleEindpunt"/> and a permission.</summary>
public interface IModuleEindpunten
{
    /// <summary>Maps the endpoints.</summary>
    void Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder eindpunten);
}
