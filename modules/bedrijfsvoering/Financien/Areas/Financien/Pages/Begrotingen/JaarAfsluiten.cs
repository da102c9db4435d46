using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Closes a year of a stream: after that nothing in it changes.</summary>
internal sealed class JaarAfsluiten(FinancienDbContext db, Begrotingslot slot, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Closes the year.</summary>
    /// <param name="jaar">The year.</param>
    /// <param name="stroom">Code of the stream.</param>
    /// <param name="getypt">The year as the user typed it to confirm.</param>
    /// <param name="versie">The row version that was looked at.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst> VoerUitAsync(int jaar, string stroom, int? getypt, uint versie, CancellationToken ct)
    {
        if (getypt != jaar)
        {
            return Uitkomst.Geweigerd("Jaartal", $"Typ {jaar} om te bevestigen dat u dit jaar afsluit.");
        }

        var begroting = await slot.NeemAsync(jaar, stroom, ct);
        if (!begroting.Gelukt)
        {
            return begroting;
        }

        if (begroting.Waarde.Concept() is not null)
        {
            return Uitkomst.Geweigerd("", "Er is nog een concept. Leg dat eerst vast of gooi het weg.");
        }

        if (!begroting.Waarde.Versies.Exists(v => v.Soort is VersieSoort.Vastgesteld or VersieSoort.Wijziging))
        {
            return Uitkomst.Geweigerd("", "De begroting is nog niet vastgesteld. Stel die eerst vast.");
        }

        db.Verwacht(begroting.Waarde, versie);
        begroting.Waarde.AfgeslotenOp = klok.GetUtcNow();
        begroting.Waarde.AfgeslotenDoor = gebruiker.Naam;
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
