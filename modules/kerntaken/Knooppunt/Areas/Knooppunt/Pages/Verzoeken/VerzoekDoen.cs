using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Knooppunt.Verzoeken;

/// <summary>Asks a partner for information about a melding or case .</summary>
internal sealed class VerzoekDoen(KnooppuntDbContext db, IOnderwerpen onderwerpen, Partners partners, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Asks it, in the open transaction.</summary>
    /// <returns>The key, or the reasons of refusal.</returns>
    public async Task<Uitkomst<Guid>> VoerUitAsync(Verzoekinvoer invoer, CancellationToken ct)
    {
        if (await onderwerpen.ZoekAsync(invoer.Nummer, ct) is not { } onderwerp)
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.Nummer), "Er is geen melding of casus met dit nummer die u mag zien. Kijk het nummer na.");
        }

        if (invoer.Uiterlijk < klok.Vandaag())
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.Uiterlijk), "Deze dag is voorbij. Kies vandaag of later.");
        }

        if (await db.Verzoeken.AnyAsync(v => v.OnderwerpId == onderwerp.Id && v.OrganisatieId == invoer.OrganisatieId && v.Stand == Verzoekstand.Open, ct))
        {
            return Uitkomst<Guid>.Geweigerd(nameof(invoer.OrganisatieId), "Er ligt al een verzoek over deze zaak bij deze organisatie. Wacht op het antwoord of trek dat verzoek in.");
        }

        var verzoek = new Informatieverzoek
        {
            OnderwerpId = onderwerp.Id, Nummer = onderwerp.Nummer, Thema = onderwerp.Thema, OrganisatieId = invoer.OrganisatieId!.Value, Doel = invoer.Doel.Trim(), Vraag = invoer.Vraag.Trim(),
            Uiterlijk = invoer.Uiterlijk!.Value, Op = klok.GetUtcNow(), DoorId = gebruiker.Bevoegdheid!.Id,
        };
        var betrokken = await partners.BetrekAsync(invoer.OrganisatieId, Van(verzoek, $"Het Zorg- en Veiligheidshuis vraagt u om informatie, uiterlijk op {Knooppuntwoorden.Dag(verzoek.Uiterlijk)}."), ct);
        if (!betrokken.Gelukt)
        {
            return Uitkomst<Guid>.Geweigerd(betrokken.Fouten);
        }

        db.Add(verzoek);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Guid>.Ok(verzoek.Id);
    }

    /// <summary>What the partner is asked to look at.</summary>
    public static Betrekking Van(Informatieverzoek verzoek, string tekst) => new("knooppunt.informatieverzoek", verzoek.Id, Rechten.VerzoekBeantwoorden, tekst, $"/knooppunt/verzoeken/{verzoek.Id}");
}
