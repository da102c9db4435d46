using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Gebruikers;

/// <summary>Makes a user, who cannot sign in before choosing a password with a one-time link, or at the own organisation.</summary>
internal sealed class GebruikerMaken(
    PlatformDbContext db, UserManager<Gebruiker> gebruikers, ModuleCatalogus catalogus, Rechtenwijziging rechten, Gebruikerlogboek logboek, TimeProvider klok)
{
    /// <summary>Makes the user, with every role for a year.</summary>
    public async Task<Uitkomst<Guid>> VoerUitAsync(Gebruikerinvoer invoer, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        if (await KeurAsync(invoer, ct) is { } fout)
        {
            return Uitkomst<Guid>.Geweigerd([fout]);
        }

        var gebruiker = new Gebruiker
        {
            Naam = invoer.Naam!.Trim().ToLower(CultureInfo.InvariantCulture), Weergavenaam = invoer.Weergavenaam.Trim(), OrganisatieId = invoer.OrganisatieId,
        };
        invoer.Rollen.ForEach(r => gebruiker.GeefRol(r, klok.Vandaag()));
        var gemaakt = await gebruikers.CreateAsync(gebruiker);
        if (!gemaakt.Succeeded)
        {
            return Uitkomst<Guid>.Geweigerd([.. gemaakt.Errors.Select(e => new Fout("Naam", e.Description))]);
        }

        var bewaard = await rechten.BewaarAsync(nameof(invoer.Rollen), ct);
        if (!bewaard.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(bewaard.Fouten);
        }

        await logboek.SchrijfAsync(gebruiker.Id, $"Gemaakt met {string.Join(", ", invoer.Rollen.Select(catalogus.Roltitel))}", ct);
        rechten.Noteer(gebruiker.Id, $"gemaakt rollen:{string.Join(',', invoer.Rollen)}");
        return Uitkomst<Guid>.Ok(gebruiker.Id);
    }

    private async Task<Fout?> KeurAsync(Gebruikerinvoer invoer, CancellationToken ct) =>
        invoer.Rollen.Count == 0 ? new(nameof(invoer.Rollen), "Kies minstens één rol.")
        : invoer.Rollen.Find(r => catalogus.Rollen.All(b => b.Id != r)) is { } vreemd ? new(nameof(invoer.Rollen), $"De rol \"{vreemd}\" bestaat niet. Kies een rol uit de lijst.")
        : invoer.OrganisatieId is { } organisatie && !await db.Organisaties.AnyAsync(o => o.Id == organisatie, ct) ? new(nameof(invoer.OrganisatieId), "Deze organisatie bestaat niet. Kies een organisatie uit de lijst.")
        : null;
}
