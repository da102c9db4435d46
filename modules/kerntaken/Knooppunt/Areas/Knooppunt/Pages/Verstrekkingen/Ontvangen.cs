using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Toegang;

namespace Zvh.Knooppunt.Verstrekkingen;

/// <summary>Notes that something that was given was seen, and whether it helped (B1.28). A participant says so himself; for a third party the house writes it down.</summary>
internal sealed class Ontvangen(KnooppuntDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Whether this user speaks for whoever got it.</summary>
    public bool SpreektVoor(Verstrekking verstrekking) => verstrekking.OrganisatieId is { } organisatie
        ? organisatie == gebruiker.Bevoegdheid?.OrganisatieId && gebruiker.Mag(Rechten.VerstrekkingTerugkoppelen) : gebruiker.Mag(Rechten.VerstrekkingMaken);

    /// <summary>It was seen, in the open transaction; the first time counts.</summary>
    public async Task<Uitkomst> ZieAsync(Guid id, CancellationToken ct)
    {
        var verstrekking = await db.Verstrekkingen.SingleAsync(v => v.Id == id, ct);
        if (!SpreektVoor(verstrekking))
        {
            return Niet();
        }

        verstrekking.GezienOp ??= klok.GetUtcNow();
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>It helped or not, in the open transaction. When it did not, the reason comes with it.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else said so since the page was opened.</exception>
    public async Task<Uitkomst> KoppelTerugAsync(Guid id, Resultaatinvoer invoer, uint versie, CancellationToken ct)
    {
        var verstrekking = await db.Verstrekkingen.SingleAsync(v => v.Id == id, ct);
        db.Verwacht(verstrekking, versie);
        if (!SpreektVoor(verstrekking))
        {
            return Niet();
        }

        if (invoer.Doeltreffend is not Doeltreffendheid.Ja && Tekst.Leeg(invoer.Terugkoppeling) is null)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Terugkoppeling), "Schrijf op waarom het niet of maar voor een deel hielp.");
        }

        (verstrekking.Doeltreffend, verstrekking.Terugkoppeling, verstrekking.TerugOp) = (invoer.Doeltreffend, Tekst.Leeg(invoer.Terugkoppeling), klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private static Uitkomst Niet() => Uitkomst.Geweigerd("", "Alleen wie het kreeg, kan dit doorgeven.");
}
