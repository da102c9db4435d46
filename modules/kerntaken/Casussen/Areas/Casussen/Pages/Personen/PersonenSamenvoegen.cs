using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Personen;

/// <summary>Takes one person up in another, and undoes that. What the one that stays does not have, is taken over; nothing is overwritten.</summary>
internal sealed class PersonenSamenvoegen(CasussenDbContext db, Casusleden leden, IHuidigeGebruiker gebruiker, TimeProvider klok)
{
    /// <summary>Takes a person up in another, in the open transaction.</summary>
    /// <param name="blijverId">Who stays.</param>
    /// <param name="opgenomenId">Who is taken up.</param>
    /// <param name="reden">Why it is one person.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst> VoegSamenAsync(Guid blijverId, Guid opgenomenId, string reden, CancellationToken ct)
    {
        var blijver = await VergrendelAsync(blijverId, ct);
        var opgenomen = await VergrendelAsync(opgenomenId, ct);
        if (blijverId == opgenomenId || blijver?.SamengevoegdMetId is not null || opgenomen is not { SamengevoegdMetId: null } || blijver is null)
        {
            return Uitkomst.Geweigerd("", "Deze personen kunnen niet worden samengevoegd. Iemand voegde een van de twee net samen, of koos twee keer dezelfde. Zoek opnieuw.");
        }

        if (await db.Casuspersonen.AnyAsync(c => c.PersoonId == blijverId && db.Casuspersonen.Any(d => d.DossierId == c.DossierId && d.PersoonId == opgenomenId), ct))
        {
            return Uitkomst.Geweigerd("", "Deze personen staan samen in een casus. Haal daar eerst een van de twee uit.");
        }

        // The number is free for the one that stays once the other counts as taken up.
        opgenomen.SamengevoegdMetId = blijverId;
        await db.SaveChangesAsync(ct);
        var vooraf = Persoonsvelden.Van(blijver);
        Persoonsvelden.VulAan(blijver, opgenomen);
        var (verhuisd, vanBeide) = await VerhuisAsync(opgenomenId, blijverId, ct);
        var casussen = await VerhuisCasussenAsync(opgenomenId, blijverId, casussen: null, ct);
        db.Add(new Samenvoeging
        {
            DossierId = blijverId, OpgenomenId = opgenomenId, Reden = reden.Trim(), Op = klok.GetUtcNow(), Door = gebruiker.Naam,
            Vooraf = JsonSerializer.Serialize(vooraf), Gevuld = JsonSerializer.Serialize(Persoonsvelden.Van(blijver)), Verhuisd = verhuisd, VanBeide = vanBeide, Casussen = casussen,
        });
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Makes two persons of one again, in the open transaction. What was changed after merging stays.</summary>
    public async Task<Uitkomst> DraaiTerugAsync(Guid blijverId, Guid samenvoegingId, CancellationToken ct)
    {
        var blijver = await VergrendelAsync(blijverId, ct);
        var samenvoeging = await db.Samenvoegingen.SingleOrDefaultAsync(s => s.Id == samenvoegingId && s.DossierId == blijverId && s.TeruggedraaidOp == null, ct);
        if (samenvoeging is null || blijver is null || await VergrendelAsync(samenvoeging.OpgenomenId, ct) is not { } opgenomen)
        {
            return Uitkomst.Geweigerd("", "Deze samenvoeging is al teruggedraaid.");
        }

        Velden(samenvoeging.Vooraf).NeemTerug(blijver, Velden(samenvoeging.Gevuld));
        await db.SaveChangesAsync(ct);
        (opgenomen.SamengevoegdMetId, samenvoeging.TeruggedraaidOp, samenvoeging.TeruggedraaidDoor) = (null, klok.GetUtcNow(), gebruiker.Naam);
        foreach (var rij in await db.Meldingpersonen.Where(m => m.PersoonId == blijverId && samenvoeging.Verhuisd.Contains(m.DossierId)).ToListAsync(ct))
        {
            rij.PersoonId = opgenomen.Id;
        }

        await VerhuisCasussenAsync(blijverId, opgenomen.Id, samenvoeging.Casussen, ct);
        db.AddRange(samenvoeging.VanBeide.Select(m => new Meldingpersoon { DossierId = m, PersoonId = opgenomen.Id }));
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    private static Persoonsvelden Velden(string json) => JsonSerializer.Deserialize<Persoonsvelden>(json)!;

    private Task<Persoon?> VergrendelAsync(Guid id, CancellationToken ct) =>
        db.Personen.FromSql($"select *, xmin from casussen.persoon where id = {id} for update").SingleOrDefaultAsync(ct);

    private async Task<(List<Guid> Verhuisd, List<Guid> VanBeide)> VerhuisAsync(Guid van, Guid naar, CancellationToken ct)
    {
        var rijen = await db.Meldingpersonen.Where(m => m.PersoonId == van).ToListAsync(ct);
        var heeftAl = await db.Meldingpersonen.Where(m => m.PersoonId == naar).Select(m => m.DossierId).ToListAsync(ct);
        var dubbel = rijen.Where(r => heeftAl.Contains(r.DossierId)).ToList();
        db.RemoveRange(dubbel);
        foreach (var rij in rijen.Except(dubbel))
        {
            rij.PersoonId = naar;
        }

        return ([.. rijen.Except(dubbel).Select(r => r.DossierId)], dubbel.ConvertAll(r => r.DossierId));
    }

    // A place in a case and the plan in it go together; who sees the one must see the other.
    private async Task<List<Guid>> VerhuisCasussenAsync(Guid van, Guid naar, IReadOnlyCollection<Guid>? casussen, CancellationToken ct)
    {
        var plaatsen = await db.Casuspersonen.Where(p => p.PersoonId == van && (casussen == null || casussen.Contains(p.DossierId))).ToListAsync(ct);
        var ids = plaatsen.ConvertAll(p => p.DossierId);
        var plannen = await db.Plannen.Where(p => p.PersoonId == van && ids.Contains(p.CasusId)).ToListAsync(ct);
        plaatsen.ForEach(p => p.PersoonId = naar);
        plannen.ForEach(p => p.PersoonId = naar);
        foreach (var relatie in await db.Casusrelaties.Where(r => ids.Contains(r.DossierId) && (r.PersoonId == van || r.BetrokkeneId == van)).ToListAsync(ct))
        {
            (relatie.BetrokkeneId, relatie.PersoonId) = (relatie.BetrokkeneId == van ? naar : relatie.BetrokkeneId, relatie.PersoonId == van ? naar : relatie.PersoonId);
        }

        foreach (var kennisgeving in await db.Kennisgevingen.Where(k => ids.Contains(k.DossierId) && k.PersoonId == van).ToListAsync(ct))
        {
            kennisgeving.PersoonId = naar;
        }

        foreach (var casus in await db.Casussen.Where(c => ids.Contains(c.Id)).ToListAsync(ct))
        {
            await leden.StelAsync(casus, ct);
        }

        return ids;
    }
}
