using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>Begins a settlement, removes parts and adopts it. Adopted means frozen: it stands on the invoices of its year.</summary>
internal sealed class VerrekeningBeheren(FinancienDbContext db, Jaarslot slot, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Begins the settlement of a year.</summary>
    public async Task<Uitkomst> BeginAsync(int jaar, Guid stroom, int inJaar, CancellationToken ct)
    {
        if (inJaar <= jaar || inJaar > Urenregels.LaatsteJaar)
        {
            return Uitkomst.Geweigerd("InJaar", $"{jaar} wordt verrekend op de facturen van een later jaar. Vul {jaar + 1} of later in.");
        }

        if (await slot.IsGeslotenAsync(stroom, inJaar, ct))
        {
            return Uitkomst.Geweigerd([Jaarslot.Fout(inJaar) with { Veld = "InJaar" }]);
        }

        if (!await db.Verrekeningen.AnyAsync(v => v.GeldstroomId == stroom && v.Jaar == jaar, ct))
        {
            db.Add(new Verrekening { Jaar = jaar, InJaar = inJaar, GeldstroomId = stroom, GewijzigdOp = klok.GetUtcNow() });
            await db.SaveChangesAsync(ct);
        }

        return Uitkomst.Ok();
    }

    /// <summary>Reads a settlement that can still change, for the version that the user looked at.</summary>
    public async Task<Uitkomst<Verrekening>> NeemConceptAsync(int jaar, Guid stroom, uint versie, CancellationToken ct)
    {
        var verrekening = await db.Verrekeningen.Include(v => v.Delen).FirstOrDefaultAsync(v => v.GeldstroomId == stroom && v.Jaar == jaar, ct);
        if (verrekening is null or { VastgesteldOp: not null })
        {
            return Uitkomst<Verrekening>.Geweigerd("", verrekening is null
                ? $"Er is nog geen verrekening van {jaar}. Begin die eerst."
                : $"De verrekening van {jaar} is vastgesteld en staat op de facturen van {verrekening.InJaar}. Boek een correctie in een volgende verrekening.");
        }

        db.Verwacht(verrekening, versie);
        verrekening.GewijzigdOp = klok.GetUtcNow();
        return Uitkomst<Verrekening>.Ok(verrekening);
    }

    /// <summary>Removes a part; how it was shared is kept as replaced.</summary>
    public async Task<Uitkomst> VerwijderAsync(int jaar, Guid stroom, Guid deelId, uint versie, CancellationToken ct)
    {
        var concept = await NeemConceptAsync(jaar, stroom, versie, ct);
        if (!concept.Gelukt || concept.Waarde.Delen.Find(d => d.Id == deelId) is not { } deel)
        {
            return concept;
        }

        concept.Waarde.Delen.Remove(deel);
        (await db.Verdelingen.SingleAsync(v => v.Id == deel.VerdelingId, ct)).Vervangen = true;
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Adopts the settlement.</summary>
    public async Task<Uitkomst> StelVastAsync(int jaar, Guid stroom, uint versie, CancellationToken ct)
    {
        var concept = await NeemConceptAsync(jaar, stroom, versie, ct);
        if (!concept.Gelukt)
        {
            return concept;
        }

        var verrekening = concept.Waarde;
        if (verrekening.Delen.Count == 0)
        {
            return Uitkomst.Geweigerd("", "Er is nog niets te verrekenen. Voeg eerst een deel toe.");
        }

        if (await slot.IsGeslotenAsync(stroom, verrekening.InJaar, ct))
        {
            return Uitkomst.Geweigerd([Jaarslot.Fout(verrekening.InJaar)]);
        }

        (verrekening.VastgesteldOp, verrekening.VastgesteldDoor) = (klok.GetUtcNow(), gebruiker.Naam);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
