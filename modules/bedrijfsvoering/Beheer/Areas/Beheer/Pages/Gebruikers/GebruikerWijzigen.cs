using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Gebruikers;

/// <summary>Makes users, blocks them and gives passwords. That ends the open sessions of the user and is written down; a user is never deleted.</summary>
internal sealed class GebruikerWijzigen(
    PlatformDbContext db, UserManager<Gebruiker> gebruikers, ModuleCatalogus catalogus, Rechtenwijziging rechten, Gebruikerlogboek logboek, TimeProvider klok)
{
    // Without the characters that people confuse: 0 and o, 1 and l and i.
    private const string Tekens = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Makes a user with a password that works once.</summary>
    /// <returns>The user and the password, to be shown once and never stored.</returns>
    public async Task<Uitkomst<(Guid Id, string Wachtwoord)>> MaakAsync(Gebruikerinvoer invoer, CancellationToken ct)
    {
        if (await KeurAsync(invoer, ct) is { } fout)
        {
            return Uitkomst<(Guid, string)>.Geweigerd([fout]);
        }

        var wachtwoord = MaakWachtwoord();
        var gebruiker = new Gebruiker
        {
            Naam = invoer.Naam!.Trim().ToLower(CultureInfo.InvariantCulture), Weergavenaam = invoer.Weergavenaam.Trim(), OrganisatieId = invoer.OrganisatieId, MoetWachtwoordKiezen = true,
        };
        invoer.Rollen.ForEach(r => gebruiker.GeefRol(r, klok.Vandaag()));
        var gemaakt = await gebruikers.CreateAsync(gebruiker, wachtwoord);
        if (!gemaakt.Succeeded)
        {
            return Uitkomst<(Guid, string)>.Geweigerd([.. gemaakt.Errors.Select(e => new Fout("Naam", e.Description))]);
        }

        await logboek.SchrijfAsync(gebruiker.Id, $"Gemaakt met {string.Join(", ", invoer.Rollen.Select(catalogus.Roltitel))}", ct);
        rechten.Noteer(gebruiker.Id, $"gemaakt rollen:{string.Join(',', invoer.Rollen)}");
        rechten.GeldtMeteen();
        return Uitkomst<(Guid, string)>.Ok((gebruiker.Id, wachtwoord));
    }

    /// <summary>Blocks a user, or lets the user in again.</summary>
    public async Task<Uitkomst> BlokkeerAsync(Guid id, bool blokkeer, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        var gebruiker = await NeemAsync(id, ct);
        gebruiker.Geblokkeerd = blokkeer;
        if (!blokkeer)
        {
            (gebruiker.GeblokkeerdTot, gebruiker.FoutePogingen) = (null, 0);
        }

        var bewaard = await rechten.BewaarAsync("", ct);
        if (bewaard.Gelukt)
        {
            rechten.Noteer(id, blokkeer ? "geblokkeerd" : "toegelaten");
            await BewaarAsync(gebruiker, blokkeer ? "Geblokkeerd" : "Weer toegelaten", ct);
        }

        return bewaard;
    }

    /// <summary>Gives a new password that works once.</summary>
    /// <returns>The password, to be shown once and never stored.</returns>
    public async Task<Uitkomst<string>> WachtwoordAsync(Guid id, CancellationToken ct)
    {
        var gebruiker = await NeemAsync(id, ct);
        var wachtwoord = MaakWachtwoord();
        gebruiker.Wachtwoordhash = gebruikers.PasswordHasher.HashPassword(gebruiker, wachtwoord);
        (gebruiker.MoetWachtwoordKiezen, gebruiker.GeblokkeerdTot, gebruiker.FoutePogingen) = (true, null, 0);
        await BewaarAsync(gebruiker, "Nieuw wachtwoord gegeven", ct);
        return Uitkomst<string>.Ok(wachtwoord);
    }

    private Task<Gebruiker> NeemAsync(Guid id, CancellationToken ct) => db.Gebruikers.Include(g => g.Rollen).SingleAsync(g => g.Id == id, ct);

    private async Task BewaarAsync(Gebruiker gebruiker, string wat, CancellationToken ct)
    {
        var uitkomst = await gebruikers.UpdateSecurityStampAsync(gebruiker);
        if (!uitkomst.Succeeded)
        {
            throw new InvalidOperationException("The user store refused a change: " + string.Join(", ", uitkomst.Errors.Select(e => e.Code)));
        }

        await logboek.SchrijfAsync(gebruiker.Id, wat, ct);
        rechten.GeldtMeteen();
    }

    private async Task<Fout?> KeurAsync(Gebruikerinvoer invoer, CancellationToken ct) =>
        invoer.Rollen.Count == 0 ? new(nameof(invoer.Rollen), "Kies minstens één rol.")
        : invoer.Rollen.Find(r => catalogus.Rollen.All(b => b.Id != r)) is { } vreemd ? new(nameof(invoer.Rollen), $"De rol \"{vreemd}\" bestaat niet. Kies een rol uit de lijst.")
        : invoer.OrganisatieId is { } organisatie && !await db.Organisaties.AnyAsync(o => o.Id == organisatie, ct) ? new(nameof(invoer.OrganisatieId), "Deze organisatie bestaat niet. Kies een organisatie uit de lijst.")
        : null;

    private static string MaakWachtwoord() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Tekens, 4)));
}
