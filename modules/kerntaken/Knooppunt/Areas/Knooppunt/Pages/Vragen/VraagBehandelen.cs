using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Knooppunt.Vragen;

/// <summary>Brings a question to its end: an owner, partners in the chain, an answer, and closing it .</summary>
internal sealed class VraagBehandelen(KnooppuntDbContext db, Partners partners, Lidmaatschappen lidmaatschappen, Berichten berichten, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    private const string Soort = "knooppunt.vraag";

    private Guid Ik => gebruiker.Bevoegdheid!.Id;

    /// <summary>Makes the user its owner, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> NeemAsync(Guid id, uint versie, CancellationToken ct)
    {
        var vraag = await LeesAsync(id, versie, ct);
        if (!vraag.Kan(Vraagstap.Nemen))
        {
            return NietNu();
        }

        vraag.Neem(Ik);
        await db.SaveChangesAsync(ct);
        await lidmaatschappen.GeefAsync(Soort, id, [Ik], "eigenaar", klok.GetUtcNow(), Lidmaatschappen.Onbepaald, ct);
        return Uitkomst.Ok();
    }

    /// <summary>Puts it out to a partner, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> ZetUitAsync(Guid id, Uitzetinvoer invoer, uint versie, CancellationToken ct)
    {
        var vraag = await LeesAsync(id, versie, ct);
        if (!vraag.Kan(Vraagstap.Uitzetten))
        {
            return NietNu();
        }

        if (await db.Uitzettingen.AnyAsync(u => u.DossierId == id && u.OrganisatieId == invoer.OrganisatieId, ct))
        {
            return Uitkomst.Geweigerd(nameof(invoer.OrganisatieId), "De vraag ligt al bij deze organisatie.");
        }

        var betrokken = await partners.BetrekAsync(invoer.OrganisatieId, new(Soort, id, Rechten.VraagBeantwoorden, $"Het Zorg- en Veiligheidshuis legt u een vraag voor ({vraag.Kenmerk}).", Pad(id)), ct);
        if (!betrokken.Gelukt)
        {
            return betrokken;
        }

        vraag.ZetUit();
        db.Add(new Uitzetting { DossierId = id, OrganisatieId = invoer.OrganisatieId!.Value, Toelichting = Tekst.Leeg(invoer.Toelichting), Op = klok.GetUtcNow() });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>A partner answers what was put out to his organisation, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">A colleague answered since the page was opened.</exception>
    public async Task<Uitkomst> AntwoordPartnerAsync(Guid id, Guid uitzettingId, Antwoordinvoer invoer, uint versie, CancellationToken ct)
    {
        var uitzetting = await db.Uitzettingen.SingleOrDefaultAsync(u => u.Id == uitzettingId && u.DossierId == id && u.OrganisatieId == gebruiker.Bevoegdheid!.OrganisatieId, ct);
        var vraag = await db.Vragen.SingleAsync(v => v.Id == id, ct);
        if (uitzetting is null || !vraag.Kan(Vraagstap.Beantwoorden))
        {
            return Uitkomst.Geweigerd("", "Deze vraag ligt niet bij uw organisatie, of is al beantwoord.");
        }

        db.Verwacht(uitzetting, versie);
        (uitzetting.Antwoord, uitzetting.BeantwoordOp, uitzetting.BeantwoordDoor) = (invoer.Tekst.Trim(), klok.GetUtcNow(), gebruiker.Naam);
        await db.SaveChangesAsync(ct);
        await MeldAsync(vraag.EigenaarId, $"Een partner gaf antwoord op vraag {vraag.Kenmerk}.", id, ct);
        return Uitkomst.Ok();
    }

    /// <summary>Answers it, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> BeantwoordAsync(Guid id, Antwoordinvoer invoer, uint versie, CancellationToken ct)
    {
        var vraag = await LeesAsync(id, versie, ct);
        if (!vraag.Kan(Vraagstap.Beantwoorden))
        {
            return NietNu();
        }

        vraag.Beantwoord(invoer.Tekst, klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        await MeldAsync(vraag.VragerId, $"Uw vraag {vraag.Kenmerk} is beantwoord.", id, ct);
        return Uitkomst.Ok();
    }

    /// <summary>The asker says that the answer does not help, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> StuurTerugAsync(Guid id, string? reactie, uint versie, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reactie) || reactie.Length > 2000)
        {
            return Uitkomst.Geweigerd("Reactie", "Schrijf in hooguit 2000 tekens wat u nog mist.");
        }

        var vraag = await LeesAsync(id, versie, ct);
        if (!vraag.Kan(Vraagstap.Terugsturen) || vraag.VragerId != Ik)
        {
            return NietNu();
        }

        vraag.StuurTerug(reactie.Trim());
        await db.SaveChangesAsync(ct);
        await MeldAsync(vraag.EigenaarId, $"De vrager is met het antwoord op {vraag.Kenmerk} nog niet geholpen.", id, ct);
        return Uitkomst.Ok();
    }

    /// <summary>Closes it, by the asker or by the house, in the open transaction. The partners do not see it any more.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> SluitAsync(Guid id, uint versie, CancellationToken ct)
    {
        var vraag = await LeesAsync(id, versie, ct);
        if (!vraag.Kan(Vraagstap.Sluiten) || (vraag.VragerId != Ik && !gebruiker.Mag(Rechten.VraagBehandelen)))
        {
            return NietNu();
        }

        vraag.Sluit(klok.GetUtcNow());
        await db.SaveChangesAsync(ct);
        foreach (var lid in await lidmaatschappen.LedenAsync(Soort, id, ct))
        {
            await lidmaatschappen.BeeindigAsync(Soort, id, lid, Partners.Hoedanigheid, ct);
        }

        return Uitkomst.Ok();
    }

    private static Uitkomst NietNu() => Uitkomst.Geweigerd("", "Dit kan nu niet met deze vraag. Ververs de pagina en kijk hoe zij ervoor staat.");

    private static string Pad(Guid id) => $"/knooppunt/vragen/{id}";

    private async Task<Vraag> LeesAsync(Guid id, uint versie, CancellationToken ct)
    {
        var vraag = await db.Vragen.SingleAsync(v => v.Id == id, ct);
        db.Verwacht(vraag, versie);
        return vraag;
    }

    private async Task MeldAsync(Guid? aan, string tekst, Guid id, CancellationToken ct)
    {
        if (aan is { } wie && wie != Ik)
        {
            await berichten.StuurAsync([wie], tekst, Pad(id), ct);
        }
    }
}
