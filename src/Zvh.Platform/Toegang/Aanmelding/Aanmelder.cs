using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>Sign-in that a blocked account does not pass.</summary>
internal sealed class Aanmelder(
    UserManager<Gebruiker> gebruikers, IHttpContextAccessor http, IUserClaimsPrincipalFactory<Gebruiker> fabriek, IOptions<IdentityOptions> opties,
    ILogger<SignInManager<Gebruiker>> log, IAuthenticationSchemeProvider schemas, IUserConfirmation<Gebruiker> bevestiging)
    : SignInManager<Gebruiker>(gebruikers, http, fabriek, opties, log, schemas, bevestiging)
{
    public override Task<bool> CanSignInAsync(Gebruiker user) => Task.FromResult(!user.Geblokkeerd);
}
