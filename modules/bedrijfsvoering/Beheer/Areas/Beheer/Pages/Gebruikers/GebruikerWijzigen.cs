using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Beheer.Gebruikers;

/// <summary>Makes and changes users. Every change ends the open sessions of the user and is written down; a user is never deleted.</summary>
internal sealed class GebruikerWijzigen(
    PlatformDbContext db, UserManager<Gebruiker> gebruikers, ModuleCatalogus catalogus, Sessiebeheer sessies, Gebruikerlogboek logboek, TimeProvider klok)
{
    /// <summary>Makes a user, who cannot sign in before choosing a password with a one-time link.</summary>
    public async Task<Uitkomst<Guid>> MaakAsync(string naam, string weergavenaam, IReadOnlyCollection<string> rollen, CancellationToken ct)
    {
        if (KeurRollen(rollen) is { } fout)
        {
            return Uitkomst<Guid>.Geweigerd([fout]);
        }

        var gebruiker = new Gebruiker { Naam = naam.Trim().ToLower(CultureInfo.InvariantCulture), Weergavenaam = weergavenaam.Trim() };
        Geef(gebruiker, rollen);
        var gemaakt = await gebruikers.CreateAsync(gebruiker);
        if (!gemaakt.Succeeded)
        {
            return Uitkomst<Guid>.Geweigerd([.. gemaakt.Errors.Select(e => new Fout("Naam", e.Description))]);
        }

        await logboek.SchrijfAsync(gebruiker.Id, $"Gemaakt met {Titels(rollen)}", ct);
        return Uitkomst<Guid>.Ok(gebruiker.Id);
    }

    /// <summary>Changes the display name and the roles.</summary>
    public async Task<Uitkomst> RollenAsync(Guid id, string weergavenaam, IReadOnlyCollection<string> rollen, CancellationToken ct)
    {
        if (KeurRollen(rollen) is { } fout)
        {
            return Uitkomst.Geweigerd([fout]);
        }

        var gebruiker = await NeemAsync(id, ct);
        var was = gebruiker.Rollen.Select(r => r.Rol).ToList();
        if (was.Contains(Rollen.Regiobeheerder, StringComparer.Ordinal) && !rollen.Contains(Rollen.Regiobeheerder, StringComparer.Ordinal) && await IsLaatsteAsync(id, ct))
        {
            return Uitkomst.Geweigerd("Rollen", "Dit is de laatste regiobeheerder die zich kan aanmelden. Geef eerst iemand anders deze rol.");
        }

        var (erbij, eraf) = (rollen.Except(was, StringComparer.Ordinal).ToList(), was.Except(rollen, StringComparer.Ordinal).ToList());
        var andereNaam = gebruiker.Weergavenaam != weergavenaam.Trim();
        if (erbij.Count + eraf.Count == 0 && !andereNaam)
        {
            return Uitkomst.Geweigerd("", "Er is niets veranderd.");
        }

        gebruiker.Weergavenaam = weergavenaam.Trim();
        gebruiker.Rollen.RemoveAll(r => eraf.Contains(r.Rol, StringComparer.Ordinal));
        Geef(gebruiker, erbij);
        string?[] wat = [andereNaam ? "Naam gewijzigd" : null, erbij.Count > 0 ? $"Gekregen: {Titels(erbij)}" : null, eraf.Count > 0 ? $"Afgenomen: {Titels(eraf)}" : null];
        await BewaarAsync(gebruiker, string.Join(". ", wat.OfType<string>()), ct);
        return Uitkomst.Ok();
    }

    /// <summary>Blocks a user, or lets the user in again.</summary>
    public async Task<Uitkomst> BlokkeerAsync(Guid id, bool blokkeer, CancellationToken ct)
    {
        var gebruiker = await NeemAsync(id, ct);
        if (blokkeer && gebruiker.Rollen.Exists(r => r.Rol == Rollen.Regiobeheerder) && await IsLaatsteAsync(id, ct))
        {
            return Uitkomst.Geweigerd("", "Dit is de laatste regiobeheerder die zich kan aanmelden. Geef eerst iemand anders deze rol.");
        }

        gebruiker.Geblokkeerd = blokkeer;
        if (!blokkeer)
        {
            (gebruiker.GeblokkeerdTot, gebruiker.FoutePogingen) = (null, 0);
        }

        await BewaarAsync(gebruiker, blokkeer ? "Geblokkeerd" : "Weer toegelaten", ct);
        return Uitkomst.Ok();
    }

    private void Geef(Gebruiker gebruiker, IEnumerable<string> rollen)
    {
        foreach (var rol in rollen)
        {
            gebruiker.GeefRol(rol, klok.Vandaag());
        }
    }

    // Two admins who take the role from each other at the same moment must wait for one another.
    private async Task<Gebruiker> NeemAsync(Guid id, CancellationToken ct)
    {
        await db.Database.ExecuteSqlRawAsync("lock table platform.gebruiker_rol in share row exclusive mode", ct);
        return await db.Gebruikers.Include(g => g.Rollen).SingleAsync(g => g.Id == id, ct);
    }

    private async Task<bool> IsLaatsteAsync(Guid id, CancellationToken ct) =>
        !await db.Gebruikers.AnyAsync(g => g.Id != id && !g.Geblokkeerd && g.Rollen.Any(r => r.Rol == Rollen.Regiobeheerder), ct);

    private async Task BewaarAsync(Gebruiker gebruiker, string wat, CancellationToken ct)
    {
        var uitkomst = await gebruikers.UpdateSecurityStampAsync(gebruiker);
        if (!uitkomst.Succeeded)
        {
            throw new InvalidOperationException("The user store refused a change: " + string.Join(", ", uitkomst.Errors.Select(e => e.Code)));
        }

        await sessies.TrekAndereInAsync(gebruiker.Id, ct);
        await logboek.SchrijfAsync(gebruiker.Id, wat, ct);
    }

    private Fout? KeurRollen(IReadOnlyCollection<string> rollen) =>
        rollen.Count == 0 ? new("Rollen", "Kies minstens één rol.")
        : rollen.FirstOrDefault(r => catalogus.Rollen.All(b => b.Id != r)) is { } vreemd ? new("Rollen", $"De rol \"{vreemd}\" bestaat niet. Kies een rol uit de lijst.")
        : null;

    private string Titels(IEnumerable<string> rollen) => string.Join(", ", rollen.Select(r => catalogus.Rollen.FirstOrDefault(b => b.Id == r)?.Titel ?? r));
}

/// <summary>Writes down who changed which user.</summary>
internal sealed class Gebruikerlogboek(PlatformDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Adds a line.</summary>
    public async Task SchrijfAsync(Guid gebruikerId, string wat, CancellationToken ct)
    {
        db.Add(new GebruikerWijziging { GebruikerId = gebruikerId, Wat = wat, Door = gebruiker.Naam, Op = klok.GetUtcNow() });
        await db.SaveChangesAsync(ct);
    }
}
