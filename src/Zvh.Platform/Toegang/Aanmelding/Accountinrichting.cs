using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;

namespace Zvh.Platform.Toegang.Aanmelding;

/// <summary>The first admin of an empty house.</summary>
/// <param name="Naam">The name to sign in with.</param>
/// <param name="Weergavenaam">What the screen shows.</param>
public sealed record EersteBeheerder(string Naam, string Weergavenaam);

/// <summary>Somebody with a one-time link chooses a password; the first one becomes the admin of the house.</summary>
public sealed class Accountinrichting(PlatformDbContext db, UserManager<Gebruiker> gebruikers, Links links, Tweedefactor tweede, Sessiebeheer sessies, TimeProvider klok)
{
    private const string Gebruikt = "Deze link is ondertussen gebruikt of verlopen. Vraag een nieuwe.";

    /// <summary>Uses the link up and sets the password, in the open transaction; a refusal must roll that back.</summary>
    public async Task<Uitkomst> VoltooiAsync(EenmaligeLink link, string wachtwoord, EersteBeheerder? eerste, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (!await links.VerbruikAsync(link, ct))
        {
            return Uitkomst.Geweigerd("", Gebruikt);
        }

        return link.Soort == Linksoort.Inrichten ? await RichtInAsync(eerste!, wachtwoord, ct) : await StelInAsync(link, wachtwoord, ct);
    }

    /// <summary>The link with which an empty house gets its first admin, in the open transaction.</summary>
    /// <returns>The path with the secret; null when the house has users.</returns>
    public async Task<string?> EersteLinkAsync(CancellationToken ct) =>
        await db.Gebruikers.AnyAsync(ct) ? null : await links.MaakAsync(Linksoort.Inrichten, voor: null, ct);

    private async Task<Uitkomst> RichtInAsync(EersteBeheerder eerste, string wachtwoord, CancellationToken ct)
    {
        // Two links may be about: each start of an empty house prints one.
        await db.Database.ExecuteSqlRawAsync("lock table platform.gebruiker in share row exclusive mode", ct);
        if (await db.Gebruikers.AnyAsync(ct))
        {
            return Uitkomst.Geweigerd("", "Dit huis heeft al een beheerder. Vraag die om een account.");
        }

        var gebruiker = new Gebruiker { Naam = eerste.Naam, Weergavenaam = eerste.Weergavenaam };
        gebruiker.GeefRol(Rollen.Regiobeheerder, klok.Vandaag());
        return Neem(await gebruikers.CreateAsync(gebruiker, wachtwoord));
    }

    private async Task<Uitkomst> StelInAsync(EenmaligeLink link, string wachtwoord, CancellationToken ct)
    {
        var gebruiker = await db.Gebruikers.SingleAsync(g => g.Id == link.GebruikerId, ct);
        if (gebruiker.Geblokkeerd)
        {
            return Uitkomst.Geweigerd("", "Dit account is geblokkeerd. Neem contact op met de regiobeheerder.");
        }

        if (link.Soort == Linksoort.Herstel)
        {
            await tweede.WisAsync(gebruiker, ct);
        }

        (gebruiker.Wachtwoordhash, gebruiker.MoetWachtwoordKiezen, gebruiker.GeblokkeerdTot, gebruiker.FoutePogingen) = (null, false, null, 0);
        await sessies.TrekAndereInAsync(gebruiker.Id, ct);
        return Neem(await gebruikers.AddPasswordAsync(gebruiker, wachtwoord));
    }

    private static Uitkomst Neem(IdentityResult uitkomst) => uitkomst.Succeeded ? Uitkomst.Ok() : Uitkomst.Geweigerd(
        [.. uitkomst.Errors.Select(e => new Fout(e.Code is nameof(IdentityErrorDescriber.DuplicateUserName) or nameof(IdentityErrorDescriber.InvalidUserName) ? "Naam" : "Nieuw", e.Description))]);
}
