using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Zvh.Platform.Toegang;

/// <summary>Puts the name that the screen shows into the sign-in. Rights are not in it: they are looked up at each request.</summary>
internal sealed class GebruikerClaims(UserManager<Gebruiker> gebruikers, IOptions<IdentityOptions> opties)
    : UserClaimsPrincipalFactory<Gebruiker>(gebruikers, opties)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Gebruiker user)
    {
        var identiteit = await base.GenerateClaimsAsync(user);
        identiteit.AddClaim(new Claim(ClaimTypes.GivenName, user.Weergavenaam));
        return identiteit;
    }
}
