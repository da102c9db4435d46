using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Beheer.Gebruikers;

/// <summary>Blocks a user, or lets the user in again. Either way the open sessions end; a user is never deleted.</summary>
internal sealed class GebruikerBlokkeren(
    PlatformDbContext db, UserManager<Gebruiker> gebruikers, Rechtenwijziging rechten, Sessiebeheer sessies, Gebruikerlogboek logboek)
{
    /// <summary>Blocks, or lets in again.</summary>
    public async Task<Uitkomst> VoerUitAsync(Guid id, bool blokkeer, CancellationToken ct)
    {
        await rechten.BeginAsync(ct);
        var gebruiker = await db.Gebruikers.Include(g => g.Rollen).SingleAsync(g => g.Id == id, ct);
        gebruiker.Geblokkeerd = blokkeer;
        if (!blokkeer)
        {
            (gebruiker.GeblokkeerdTot, gebruiker.FoutePogingen) = (null, 0);
        }

        var bewaard = await rechten.BewaarAsync("", ct);
        if (bewaard.Gelukt)
        {
            rechten.Noteer(id, blokkeer ? "geblokkeerd" : "toegelaten");
            await MeldOveralAfAsync(gebruiker, ct);
            await logboek.SchrijfAsync(id, blokkeer ? "Geblokkeerd" : "Weer toegelaten", ct);
        }

        return bewaard;
    }

    private async Task MeldOveralAfAsync(Gebruiker gebruiker, CancellationToken ct)
    {
        var uitkomst = await gebruikers.UpdateSecurityStampAsync(gebruiker);
        if (!uitkomst.Succeeded)
        {
            throw new InvalidOperationException("The user store refused a change: " + string.Join(", ", uitkomst.Errors.Select(e => e.Code)));
        }

        await sessies.TrekAndereInAsync(gebruiker.Id, ct);
    }
}
