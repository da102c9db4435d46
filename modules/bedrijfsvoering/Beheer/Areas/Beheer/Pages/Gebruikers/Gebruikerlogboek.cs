using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Gebruikers;

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
