using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Domein;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>Begins the return of the person of a melding or case. A report of detention comes in as any other melding: by file, by form or by hand, also straight from the institution .</summary>
internal sealed class TerugkeerBeginnen(ReintegratieDbContext db, IOnderwerpen onderwerpen, Lidmaatschappen lidmaatschappen, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>What the log and memberships call a return.</summary>
    public const string Soort = "reintegratie.terugkeer";

    /// <summary>The page of a return.</summary>
    public static string Pad(Guid id) => $"/reintegratie/terugkeren/{id}";

    /// <summary>Begins it, in the open transaction.</summary>
    /// <returns>The key, or the reasons of refusal.</returns>
    public async Task<Uitkomst<Guid>> VoerUitAsync(Terugkeerinvoer invoer, CancellationToken ct)
    {
        if (await onderwerpen.ZoekAsync(invoer.Nummer, ct) is not { } onderwerp)
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.Nummer), "Er is geen melding of casus met dit nummer die u mag zien. Staat de detentiemelding nog niet in het huis, neem die dan eerst op bij Meldingen.");
        }

        if (onderwerp.Thema != Terugkeer.Reintegratie)
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.Nummer), $"{onderwerp.Nummer} hoort bij een ander thema ({onderwerp.Waarover}). Neem de detentiemelding op bij het thema van de re-integratie.");
        }

        if (await db.Terugkeren.Where(t => t.OnderwerpId == onderwerp.Id).Select(t => (Guid?)t.Id).FirstOrDefaultAsync(ct) is not null)
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.Nummer), $"Bij {onderwerp.Nummer} is de terugkeer al begonnen. Open die uit de lijst.");
        }

        if ((await onderwerpen.PersonenAsync(onderwerp, ct)).Count == 0)
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.Nummer), $"Over wie {onderwerp.Nummer} gaat, is verwijderd of niet zichtbaar voor u. Neem een nieuwe detentiemelding op.");
        }

        if (invoer.Binnen > klok.Vandaag())
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.Binnen), "Deze dag moet nog komen. Vul in sinds wanneer de persoon vastzit.");
        }

        var terugkeer = new Terugkeer
        {
            OnderwerpId = onderwerp.Id, Nummer = onderwerp.Nummer, Gemeente = onderwerp.Gemeente, Inrichting = invoer.Inrichting.Trim(), Soort = invoer.Soort, Binnen = invoer.Binnen, Vrij = invoer.Vrij, Op = klok.GetUtcNow(),
        };
        db.Add(terugkeer);
        await db.SaveChangesAsync(ct);
        await lidmaatschappen.GeefAsync(Soort, terugkeer.Id, [gebruiker.Bevoegdheid!.Id], Rollen.Nazorgcoordinator, terugkeer.Op, Lidmaatschappen.Onbepaald, ct);
        return Uitkomst<Guid>.Ok(terugkeer.Id);
    }
}
