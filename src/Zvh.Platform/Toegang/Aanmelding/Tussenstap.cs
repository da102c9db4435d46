using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Remembers in a protected cookie, for five minutes, who gave a good password and has still to show a second factor.</summary>
public sealed class Tussenstap(UserManager<Gebruiker> gebruikers, IHttpContextAccessor http)
{
    private const string Gebruikerclaim = "zvh:tussenstap";
    private const string Stempelclaim = "zvh:stempel";

    /// <summary>Who that is; null when nobody is between the two steps.</summary>
    public async Task<Gebruiker?> WieAsync()
    {
        var gelezen = await http.HttpContext!.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return gelezen.Principal?.FindFirstValue(Gebruikerclaim) is { } id && await gebruikers.FindByIdAsync(id) is { } gebruiker
            && gebruiker.Beveiligingsstempel == gelezen.Principal.FindFirstValue(Stempelclaim) ? gebruiker : null;
    }

    internal Task OnthoudAsync(Gebruiker gebruiker) => http.HttpContext!.SignInAsync(
        IdentityConstants.TwoFactorUserIdScheme,
        new(new ClaimsIdentity([new(Gebruikerclaim, gebruiker.Id.ToString()), new(Stempelclaim, gebruiker.Beveiligingsstempel)], IdentityConstants.TwoFactorUserIdScheme)),
        new() { IsPersistent = false });

    internal Task VergeetAsync() => http.HttpContext!.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
}
