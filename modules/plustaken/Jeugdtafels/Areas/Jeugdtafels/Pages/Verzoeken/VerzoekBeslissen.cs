using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Jeugdtafels.Verzoeken;

/// <summary>Writes down who was there and was heard, and what the table decided.</summary>
internal sealed class VerzoekBeslissen(JeugdtafelsDbContext db, Lidmaatschappen lidmaatschappen, Berichten berichten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Writes down about somebody whether he was there and how he was heard, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> HoorAsync(Guid id, Hoorinvoer invoer, CancellationToken ct)
    {
        var verzoek = await db.Verzoeken.AsNoTracking().SingleAsync(v => v.Id == id, ct);
        if (!verzoek.IsOpen || await db.Genodigden.SingleOrDefaultAsync(g => g.DossierId == id && g.Id == invoer.Id, ct) is not { } wie)
        {
            return Uitkomst.Geweigerd("", "Dit verzoek is al besloten of ingetrokken, of deze genodigde is er niet meer. Ververs de pagina.");
        }

        db.Verwacht(wie, invoer.Versie);
        wie.Aanwezig = invoer.Aanwezig;
        if (wie.IsGezin)
        {
            (wie.Gehoord, wie.Mening) = (invoer.Gehoord, Tekst.Leeg(invoer.Mening));
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Decides, in the open transaction; refused while the table is not complete, or while parents or youth were not heard.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> BeslisAsync(Guid id, Besluitinvoer invoer, uint versie, CancellationToken ct)
    {
        var verzoek = await db.Verzoeken.SingleAsync(v => v.Id == id, ct);
        db.Verwacht(verzoek, versie);
        if (Tafelregel.Van(verzoek.Tafel).Besluiten.FirstOrDefault(b => b.Code == invoer.Besluit) is not { } besluit)
        {
            return Uitkomst.Geweigerd(nameof(invoer.Besluit), "Kies een besluit uit de lijst.");
        }

        var ontbreekt = besluit == Tafelregel.Aanhouden ? verzoek.Stand is Jeugdstand.Gepland ? [] : ["Er is geen bespreking gepland die u kunt aanhouden."]
            : Besluitvoorwaarden.Ontbreekt(verzoek, await db.Genodigden.AsNoTracking().Where(g => g.DossierId == id).ToListAsync(ct), klok.GetUtcNow(), klok.Vandaag()).ToList();
        if (ontbreekt.Count > 0)
        {
            return Uitkomst.Geweigerd([.. ontbreekt.Select(o => new Fout(nameof(invoer.Besluit), o))]);
        }

        verzoek.Beslis(besluit.Code, invoer.Motivering.Trim(), gebruiker.Naam, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        await berichten.StuurAsync(await lidmaatschappen.LedenAsync(VerzoekDoen.Soort, id, ct), $"De tafel heeft beslist over {verzoek.Kenmerk}.", VerzoekDoen.Pad(id), ct);
        return Uitkomst.Ok();
    }
}
