using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Zvh.Platform.Toegang;

/// <summary>Puts the roles of a user into the sign-in, so that permissions follow without a query per request.</summary>
internal sealed class GebruikerClaims(UserManager<Gebruiker> gebruikers, IOptions<IdentityOptions> opties)
    : UserClaimsPrincipalFactory<Gebruiker>(gebruikers, opties)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Gebruiker user)
    {
        var identiteit = await base.GenerateClaimsAsync(user);
        identiteit.AddClaims(user.Rollen.Select(r => new Claim(ClaimTypes.Role, r.Rol)));
        identiteit.AddClaim(new Claim(ClaimTypes.GivenName, user.Weergavenaam));
        return identiteit;
    }
}
