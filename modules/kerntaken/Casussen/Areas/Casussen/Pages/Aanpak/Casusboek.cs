using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Aanpak;

/// <summary>Opens a case to change it, and writes its timeline.</summary>
internal sealed class Casusboek(CasussenDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Who is at work (user name).</summary>
    public string Door => gebruiker.Naam;

    /// <summary>Who is at work; null when the house itself is.</summary>
    public Guid? Ik => gebruiker.Bevoegdheid?.Id;

    /// <summary>Now (UTC).</summary>
    public DateTimeOffset Nu => klok.GetUtcNow();

    /// <summary>Today.</summary>
    public DateOnly Vandaag => klok.Vandaag();

    /// <summary>The case, to change it; saving fails when somebody changed it since the page was opened.</summary>
    /// <param name="id">Key.</param>
    /// <param name="versie">The row version that the user saw; null when the case itself does not change.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Casus> NeemAsync(Guid id, uint? versie, CancellationToken ct)
    {
        var casus = await db.Casussen.SingleAsync(c => c.Id == id, ct);
        if (versie is { } gezien)
        {
            db.Verwacht(casus, gezien);
        }

        return casus;
    }

    /// <summary>Writes a line in the timeline, in the open transaction.</summary>
    public void Schrijf(Guid casusId, Gebeurtenissoort soort, string tekst) =>
        db.Add(new Gebeurtenis { DossierId = casusId, Soort = soort, Tekst = tekst, Op = Nu, Door = Door });
}
