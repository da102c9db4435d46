using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Toegang;

namespace Zvh.Knooppunt.Kennis;

/// <summary>Writes the knowledge base. What looks like data about a person is published only after somebody looked.</summary>
internal sealed class KennisBewaren(KnooppuntDbContext db, Knooppuntkeuzes keuzes, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Saves a concept, in the open transaction. What was published is a concept again after a change: it is looked at anew.</summary>
    /// <param name="id">Key; null for a new one.</param>
    /// <param name="invoer">What was filled in.</param>
    /// <param name="ct">Stops.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst<Guid>> BewaarAsync(Guid? id, Kennisinvoer invoer, CancellationToken ct)
    {
        if (!keuzes.KentThema(Tekst.Leeg(invoer.Thema)))
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.Thema), "Kies een thema uit de lijst.");
        }

        var item = id is { } sleutel ? await db.Kennis.SingleAsync(k => k.Id == sleutel, ct) : new Kennisitem { Titel = "", Antwoord = "", Door = "" };
        if (id is null)
        {
            db.Add(item);
        }
        else
        {
            db.Verwacht(item, invoer.Versie);
        }

        (item.Titel, item.Antwoord, item.Thema, item.Stand, item.Door, item.Op) =
            (invoer.Titel.Trim(), invoer.Antwoord.Trim(), Tekst.Leeg(invoer.Thema), Kennisstand.Concept, gebruiker.Naam, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Uitkomst<Guid>.Ok(item.Id);
    }

    /// <summary>Lets everybody find it, in the open transaction.</summary>
    /// <param name="id">Key.</param>
    /// <param name="nagekeken">Whether somebody looked at what seems to be data about a person, and it is not.</param>
    /// <param name="versie">The row version that the user saw.</param>
    /// <param name="ct">Stops.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> PubliceerAsync(Guid id, bool nagekeken, uint versie, CancellationToken ct)
    {
        var item = await NeemAsync(id, versie, ct);
        if (!nagekeken && Anonimiteit.Vind(item.Titel, item.Antwoord) is { Count: > 0 } gevonden)
        {
            return Uitkomst.Geweigerd("Nagekeken", $"In de tekst lijkt te staan: {string.Join(", ", gevonden)}. Haal dat weg, of vink aan dat het niet over een persoon gaat.");
        }

        item.Stand = Kennisstand.Gepubliceerd;
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Takes it away from everybody, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task TrekInAsync(Guid id, uint versie, CancellationToken ct)
    {
        (await NeemAsync(id, versie, ct)).Stand = Kennisstand.Ingetrokken;
        await db.SaveChangesAsync(ct);
    }

    private async Task<Kennisitem> NeemAsync(Guid id, uint versie, CancellationToken ct)
    {
        var item = await db.Kennis.SingleAsync(k => k.Id == id, ct);
        db.Verwacht(item, versie);
        return item;
    }
}
