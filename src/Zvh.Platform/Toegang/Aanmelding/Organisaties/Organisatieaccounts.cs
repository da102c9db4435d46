using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;

namespace Zvh.Platform.Toegang.Aanmelding.Organisaties;

/// <summary>Finds or makes the account of somebody whom a provider vouches for, and gives the roles that the provider tells.</summary>
/// <remarks>An account is found by provider and subject only: a name or mail address that happens to be equal opens nothing (ASVS 6.8.1).</remarks>
internal sealed class Organisatieaccounts(PlatformDbContext db, UserManager<Gebruiker> gebruikers, ILogboek logboek, TimeProvider klok)
{
    /// <summary>The account, in the open transaction; null when there is none and none may be made.</summary>
    public async Task<Gebruiker?> NeemAsync(Identiteit wie, CancellationToken ct)
    {
        var (aanbieder, onderwerp) = (wie.Aanbieder, wie.Token.Subject);
        var bekend = await db.ExterneAccounts.AsNoTracking().SingleOrDefaultAsync(e => e.Aanbieder == aanbieder.Id && e.Onderwerp == onderwerp, ct);
        var gebruiker = bekend is not null ? await gebruikers.FindByIdAsync(bekend.GebruikerId.ToString())
            : aanbieder.MaaktAccounts ? await MaakAsync(wie, ct)
            : null;
        if (gebruiker is not null)
        {
            await GeefRollenAsync(gebruiker, wie, ct);
        }

        return gebruiker;
    }

    private async Task<Gebruiker> MaakAsync(Identiteit wie, CancellationToken ct)
    {
        var organisatie = wie.Aanbieder.Organisatie is { Length: > 0 } naam ? await db.Organisaties.SingleAsync(o => o.Naam == naam, ct) : null;
        var gebruiker = new Gebruiker
        {
            Naam = Naam(wie), Weergavenaam = wie.Token.TryGetPayloadValue<string>("name", out var volledig) ? volledig : wie.Aanbieder.Naam, OrganisatieId = organisatie?.Id,
        };
        var gemaakt = await gebruikers.CreateAsync(gebruiker);
        if (!gemaakt.Succeeded)
        {
            throw new InvalidOperationException("The user store refused an account: " + string.Join(", ", gemaakt.Errors.Select(e => e.Code)));
        }

        db.Add(new ExternAccount { Aanbieder = wie.Aanbieder.Id, Onderwerp = wie.Token.Subject, GebruikerId = gebruiker.Id });
        return gebruiker;
    }

    // Roles that the provider does not manage stay as the admin gave them.
    private async Task GeefRollenAsync(Gebruiker gebruiker, Identiteit wie, CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        var waarden = wie.Token.Claims.Where(c => c.Type == wie.Aanbieder.RolClaim).Select(c => c.Value).ToHashSet(StringComparer.Ordinal);
        var beheerd = wie.Aanbieder.Rollen.Values.ToHashSet(StringComparer.Ordinal);
        var gegeven = wie.Aanbieder.Rollen.Where(r => waarden.Contains(r.Key)).Select(r => r.Value).Distinct(StringComparer.Ordinal).ToList();
        var weg = gebruiker.Rollen.Where(r => r.Geldt(vandaag) && beheerd.Contains(r.Rol) && !gegeven.Contains(r.Rol, StringComparer.Ordinal)).ToList();
        var erbij = gegeven.Where(g => !gebruiker.Rollen.Exists(r => r.Rol == g && r.Thema is null && r.Geldt(vandaag))).ToList();
        weg.ForEach(r => r.Tot = vandaag.AddDays(-1));
        erbij.ForEach(r => gebruiker.GeefRol(r, vandaag));
        if (weg.Count + erbij.Count > 0)
        {
            logboek.Noteer(new(Logactie.Rechten, "platform.gebruiker", gebruiker.Id.ToString()) { Actor = gebruiker.Id, Codes = $"+{string.Join(',', erbij)} -{string.Join(',', weg.Select(r => r.Rol))}" });
        }

        await db.SaveChangesAsync(ct);
    }

    // The name must be unique here, and says nothing that the provider may change.
    private static string Naam(Identiteit wie) =>
        $"{wie.Aanbieder.Id}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wie.Token.Subject)))[..12]}".ToLower(CultureInfo.InvariantCulture);
}
