using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Platform.Toegang;

/// <summary>This page of the house stays open to whoever must first complete the own account.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class VoorAccountAttribute : Attribute;

/// <summary>Whoever has a password from an admin, or no second factor where one is asked for, sets that right before anything else.</summary>
public sealed class Accountpoort(RequestDelegate volgende, IOptions<Aanmeldopties> opties)
{
    /// <summary>The page where a user changes the own password.</summary>
    public const string Wachtwoord = "/wachtwoord";

    /// <summary>The page where a user chooses a second factor.</summary>
    public const string TweedeFactor = "/account/tweede-factor";

    /// <summary>Lets the request through, or sends it to the page where to begin.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<Sessiestand>() is { } sessie && IsPagina(context.GetEndpoint()) && Eerst(sessie) is { } pad)
        {
            context.Response.Redirect(pad);
            return;
        }

        await volgende(context);
    }

    private string? Eerst(Sessiestand sessie) =>
        sessie.MoetWachtwoordKiezen ? Wachtwoord
        : opties.Value.TweedeFactor && sessie.Wijze == Aanmeldwijze.Wachtwoord ? TweedeFactor
        : null;

    // Assets stay reachable, and so do signing out, the pages about the own account and the choice between light and dark.
    private static bool IsPagina(Endpoint? eindpunt) => eindpunt?.Metadata.GetMetadata<VoorAccountAttribute>() is null
        && (eindpunt?.Metadata.GetMetadata<PageActionDescriptor>() is not null || eindpunt?.Metadata.GetMetadata<ModuleEindpunt>() is not null);
}
