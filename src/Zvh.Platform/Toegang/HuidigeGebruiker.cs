using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Zvh.Platform.Modules;

namespace Zvh.Platform.Toegang;

/// <summary>Who is at work in this request or job.</summary>
public interface IHuidigeGebruiker
{
    /// <summary>The name to store with a change; <c>systeem</c> outside a request.</summary>
    string Naam { get; }

    /// <summary>Whether somebody is signed in.</summary>
    bool IsAangemeld { get; }

    /// <summary>The ids of the roles.</summary>
    IReadOnlyCollection<string> Rollen { get; }

    /// <summary>Whether this user holds the permission through a role.</summary>
    bool Mag(string recht);
}

/// <summary>The user of the current HTTP request.</summary>
internal sealed class HttpGebruiker(IHttpContextAccessor http, ModuleCatalogus catalogus) : IHuidigeGebruiker
{
    public string Naam => Principaal?.Identity?.Name ?? "systeem";

    public bool IsAangemeld => Principaal?.Identity?.IsAuthenticated ?? false;

    public IReadOnlyCollection<string> Rollen => [.. Principaal?.FindAll(ClaimTypes.Role).Select(c => c.Value) ?? []];

    private ClaimsPrincipal? Principaal => http.HttpContext?.User;

    public bool Mag(string recht) =>
        catalogus.Rechten.TryGetValue(recht, out var gevonden) && gevonden.Recht.Rollen.Any(r => Principaal?.IsInRole(r) ?? false);
}
