using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Beheer.Gebruikers;

/// <summary>Gives a user a one-time link: to choose a first password, or a new password and second factor.</summary>
internal sealed class LinkGeven(PlatformDbContext db, Links links, Gebruikerlogboek logboek)
{
    /// <summary>Makes the link, in the open transaction.</summary>
    /// <returns>The path with the secret, to be shown once and never stored.</returns>
    public async Task<string> VoerUitAsync(Guid id, CancellationToken ct)
    {
        var nieuw = await db.Gebruikers.AnyAsync(g => g.Id == id && g.Wachtwoordhash == null, ct);
        await logboek.SchrijfAsync(id, nieuw ? "Uitnodiging gegeven" : "Herstellink gegeven", ct);
        return await links.MaakAsync(nieuw ? Linksoort.Uitnodiging : Linksoort.Herstel, id, ct);
    }
}
