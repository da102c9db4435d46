using System.Collections.Frozen;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Zvh.Platform.Data;

namespace Zvh.Platform.Toegang;

/// <summary>The security stamps of all users, in a copy of at most one second old: a house has tens of users, and every request asks.</summary>
public sealed class Sessiestempels : IDisposable
{
    private readonly NpgsqlDataSource database;
    private readonly KorteKopie<FrozenDictionary<Guid, Sessie>> kopie;

    /// <summary>Makes the copy; the database is not touched yet.</summary>
    public Sessiestempels(NpgsqlDataSource database, TimeProvider klok)
    {
        this.database = database;
        kopie = new(LeesAsync, klok);
    }

    /// <summary>Forgets the copy, so that sessions of a changed user end at once on this node.</summary>
    public void Vergeet() => kopie.Vergeet();

    /// <inheritdoc />
    public void Dispose() => kopie.Dispose();

    internal async ValueTask<Sessie?> VanAsync(string? gebruikerId, CancellationToken ct) =>
        Guid.TryParse(gebruikerId, out var id) ? (await kopie.NeemAsync(ct)).GetValueOrDefault(id) : null;

    private async Task<FrozenDictionary<Guid, Sessie>> LeesAsync(CancellationToken ct)
    {
        await using var vraag = database.CreateCommand("select id, beveiligingsstempel, moet_wachtwoord_kiezen from platform.gebruiker where not geblokkeerd");
        await using var lezer = await vraag.ExecuteReaderAsync(ct);
        var sessies = new Dictionary<Guid, Sessie>();
        while (await lezer.ReadAsync(ct))
        {
            sessies[lezer.GetGuid(0)] = new(lezer.GetString(1), lezer.GetBoolean(2));
        }

        return sessies.ToFrozenDictionary();
    }

    internal sealed record Sessie(string Stempel, bool MoetWachtwoordKiezen);
}

/// <summary>Ends a session when the password or the rights of its user changed, or the user was blocked.</summary>
internal sealed class Sessiebewaker(Sessiestempels stempels, IOptions<IdentityOptions> opties) : ISecurityStampValidator
{
    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (await KloptAsync(context))
        {
            return;
        }

        // Whoever was made or changed on another node a moment ago may not be in the copy yet.
        stempels.Vergeet();
        if (!await KloptAsync(context))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    private async Task<bool> KloptAsync(CookieValidatePrincipalContext context) =>
        await stempels.VanAsync(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), context.HttpContext.RequestAborted) is { } sessie
        && sessie.Stempel == context.Principal?.FindFirstValue(opties.Value.ClaimsIdentity.SecurityStampClaimType);
}

/// <summary>Sign-in that a blocked account does not pass.</summary>
internal sealed class Aanmelder(
    UserManager<Gebruiker> gebruikers, IHttpContextAccessor http, IUserClaimsPrincipalFactory<Gebruiker> fabriek, IOptions<IdentityOptions> opties,
    ILogger<SignInManager<Gebruiker>> log, IAuthenticationSchemeProvider schemas, IUserConfirmation<Gebruiker> bevestiging)
    : SignInManager<Gebruiker>(gebruikers, http, fabriek, opties, log, schemas, bevestiging)
{
    public override Task<bool> CanSignInAsync(Gebruiker user) => Task.FromResult(!user.Geblokkeerd);
}

/// <summary>Whoever signed in with a password from an admin chooses an own one first.</summary>
public sealed class EigenWachtwoordPoort(RequestDelegate volgende, Sessiestempels stempels)
{
    /// <summary>The page where a user changes the own password.</summary>
    public const string Pad = "/wachtwoord";

    /// <summary>Lets the request through, or sends it to the page.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity is { IsAuthenticated: true } && IsPagina(context)
            && await stempels.VanAsync(context.User.FindFirstValue(ClaimTypes.NameIdentifier), context.RequestAborted) is { MoetWachtwoordKiezen: true })
        {
            context.Response.Redirect(Pad);
            return;
        }

        await volgende(context);
    }

    // Assets and the page itself stay reachable, and so do signing out and the choice between light and dark.
    private static bool IsPagina(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>()?.ViewEnginePath is { } pad
            ? pad is not ("/Wachtwoord" or "/Afmelden" or "/Fout")
            : context.GetEndpoint()?.Metadata.GetMetadata<Modules.ModuleEindpunt>() is not null;
}
