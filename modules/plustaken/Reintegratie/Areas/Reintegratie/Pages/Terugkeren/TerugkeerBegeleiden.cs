using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;
using Zvh.Reintegratie.Gedeeld;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>Weighs a return, keeps its lights and visits, and ends it.</summary>
internal sealed class TerugkeerBegeleiden(ReintegratieDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Says where the regie belongs, in the open transaction. Refused until every condition was looked at: each report is enriched first (A-032).</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> WeegAsync(Guid id, Weeginvoer invoer, uint versie, CancellationToken ct)
    {
        var terugkeer = await LeesAsync(id, versie, ct);
        if (!terugkeer.IsOpen)
        {
            return Dicht();
        }

        if (Verrijking.Onbekend(await db.Peilingen.AsNoTracking().Where(p => p.DossierId == id).ToListAsync(ct)) is { Count: > 0 } onbekend)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Regie), $"Vul de melding eerst aan. Nog niet bekend: {string.Join(", ", onbekend.Select(Terugkeerwoorden.Voorwaarde))}.");
        }

        terugkeer.Weeg(invoer.Regie!.Value, invoer.Reden.Trim(), klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Adds a light, in the open transaction; earlier ones stay.</summary>
    public async Task<Uitkomst> PeilAsync(Guid id, Peilinvoer invoer, CancellationToken ct)
    {
        var terugkeer = await db.Terugkeren.AsNoTracking().SingleAsync(t => t.Id == id, ct);
        if (!terugkeer.IsOpen)
        {
            return Dicht();
        }

        if (invoer.Moment is Peilmoment.NaVrijlating && (terugkeer.Vrij is not { } vrij || vrij > klok.Vandaag()))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Moment), "De persoon is nog niet vrij. Vul eerst de dag van vrijlating in, of kies een eerder moment.");
        }

        db.Add(new Voorwaardepeiling { DossierId = id, Voorwaarde = invoer.Voorwaarde!.Value, Moment = invoer.Moment!.Value, Licht = invoer.Licht, Toelichting = Tekst.Leeg(invoer.Toelichting), Op = klok.GetUtcNow(), Door = gebruiker.Naam });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Adds a visit on the cell floor, in the open transaction.</summary>
    public async Task<Uitkomst> BezoekAsync(Guid id, Bezoekinvoer invoer, CancellationToken ct)
    {
        var terugkeer = await db.Terugkeren.AsNoTracking().SingleAsync(t => t.Id == id, ct);
        if (!terugkeer.IsOpen)
        {
            return Dicht();
        }

        if (invoer.Op > klok.Vandaag() || invoer.Op < terugkeer.Binnen || (terugkeer.Vrij is { } vrij && invoer.Op > vrij))
        {
            return Uitkomst.Geweigerd(nameof(invoer.Op), "Op deze dag zat de persoon niet vast, of de dag moet nog komen. Kijk de dag na.");
        }

        if (invoer is { HulpAangeboden: true, Gesproken: false })
        {
            return Uitkomst.Geweigerd(nameof(invoer.Gesproken), "Hulp aanbieden gaat in een gesprek. Vink aan dat de persoon wilde praten.");
        }

        db.Add(new Celbezoek { DossierId = id, Op = invoer.Op!.Value, Gesproken = invoer.Gesproken, HulpAangeboden = invoer.HulpAangeboden, Notitie = Tekst.Leeg(invoer.Notitie), Door = gebruiker.Naam });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Changes the day of release, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> WijzigAsync(Guid id, Wijziginvoer invoer, uint versie, CancellationToken ct)
    {
        var terugkeer = await LeesAsync(id, versie, ct);
        if (!terugkeer.IsOpen)
        {
            return Dicht();
        }

        if (invoer.Vrij < terugkeer.Binnen)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Vrij), "De persoon kan niet vrijkomen voordat hij vastzat. Kijk de dag na.");
        }

        terugkeer.Vrij = invoer.Vrij;
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Ends it, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> RondAfAsync(Guid id, uint versie, CancellationToken ct)
    {
        var terugkeer = await LeesAsync(id, versie, ct);
        if (terugkeer.Regie is null)
        {
            return Uitkomst.Geweigerd("", "Iedere melding wordt gewogen. Kies eerst waar de regie hoort.");
        }

        if (terugkeer.Stand is Terugkeerstand.Overgedragen)
        {
            return Uitkomst.Geweigerd("", "De gemeente heeft nog niet bevestigd dat zij het overneemt. Bel haar, of weeg opnieuw.");
        }

        if (!terugkeer.IsOpen)
        {
            return Dicht();
        }

        terugkeer.RondAf(klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private static Uitkomst Dicht() => Uitkomst.Geweigerd("", "Deze terugkeer is al afgerond. Ververs de pagina.");

    private async Task<Terugkeer> LeesAsync(Guid id, uint versie, CancellationToken ct)
    {
        var terugkeer = await db.Terugkeren.SingleAsync(t => t.Id == id, ct);
        db.Verwacht(terugkeer, versie);
        return terugkeer;
    }
}
