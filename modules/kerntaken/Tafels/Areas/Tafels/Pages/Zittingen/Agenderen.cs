using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Documenten.Bijlagen;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Zittingen;

/// <summary>Makes the agenda of a sitting: what is on it, in which order, and who is invited to it.</summary>
internal sealed class Agenderen(TafelsDbContext db, IOnderwerpen onderwerpen, Nodigen nodigen, Documentkast<Puntdocument> documenten, Zittingtijd tijd)
{
    /// <summary>Puts a melding or case on the agenda, in the open transaction. After the agenda closed only with a reason .</summary>
    public async Task<Uitkomst> ZetOpAsync(Guid zittingId, string? nummer, string? spoedreden, CancellationToken ct)
    {
        var zitting = await db.Zittingen.SingleAsync(z => z.Id == zittingId, ct);
        var tafel = await db.Tafels.Include(t => t.Deelnemers).SingleAsync(t => t.Id == zitting.TafelId, ct);
        if (!zitting.IsOpen)
        {
            return Uitkomst.Geweigerd("", "Deze zitting is voorbij of gaat niet door.");
        }

        if (string.IsNullOrWhiteSpace(nummer) || await onderwerpen.ZoekAsync(nummer, ct) is not { } onderwerp)
        {
            return Uitkomst.Geweigerd("Nummer", "Er is geen melding of casus met dit nummer die u mag zien. Kijk het nummer na.");
        }

        if (await db.Agendapunten.AnyAsync(p => p.ZittingId == zittingId && p.OnderwerpId == onderwerp.Id, ct))
        {
            return Uitkomst.Geweigerd("Nummer", "Dit staat al op de agenda.");
        }

        if (tijd.Nu > zitting.Agendasluiting(tafel) && string.IsNullOrWhiteSpace(spoedreden))
        {
            return Uitkomst.Geweigerd("Spoedreden", "De agenda is gesloten. Schrijf waarom dit niet kan wachten.");
        }

        var laatste = await db.Agendapunten.Where(p => p.ZittingId == zittingId).MaxAsync(p => (int?)p.Volgorde, ct) ?? 0;
        var punt = new Agendapunt
        {
            ZittingId = zittingId, OnderwerpId = onderwerp.Id, Soort = onderwerp.Soort, Nummer = onderwerp.Nummer, Gemeente = onderwerp.Gemeente, Thema = onderwerp.Thema, Volgorde = laatste + 1,
            Spoedreden = tijd.Nu > zitting.Agendasluiting(tafel) ? spoedreden!.Trim() : null,
        };
        db.Add(punt);
        foreach (var voordracht in await db.Voordrachten.Where(v => v.TafelId == tafel.Id && v.OnderwerpId == onderwerp.Id && v.AfgehandeldOp == null).ToListAsync(ct))
        {
            voordracht.AfgehandeldOp = tijd.NuUtc;
        }

        await db.SaveChangesAsync(ct);
        await nodigen.VolgensOpleggerAsync(zitting, tafel, punt, ct);
        return Uitkomst.Ok();
    }

    /// <summary>Moves something one place up or down, in the open transaction.</summary>
    public async Task SchuifAsync(Guid zittingId, Guid puntId, bool omhoog, CancellationToken ct)
    {
        var punten = await db.Agendapunten.Where(p => p.ZittingId == zittingId).OrderBy(p => p.Volgorde).ThenBy(p => p.Id).ToListAsync(ct);
        var van = punten.FindIndex(p => p.Id == puntId);
        var naar = omhoog ? van - 1 : van + 1;
        if (van >= 0 && naar >= 0 && naar < punten.Count)
        {
            (punten[van], punten[naar]) = (punten[naar], punten[van]);
            for (var i = 0; i < punten.Count; i++)
            {
                punten[i].Volgorde = i + 1;
            }

            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>Takes something off the agenda that was not talked about, in the open transaction; invitations end.</summary>
    public async Task<Uitkomst> HaalErafAsync(Guid zittingId, Guid puntId, CancellationToken ct)
    {
        if (await db.Agendapunten.SingleOrDefaultAsync(p => p.Id == puntId && p.ZittingId == zittingId, ct) is not { Stand: Puntstand.Open, Notitie: null } punt)
        {
            return Uitkomst.Geweigerd("", "Dit punt is al besproken en blijft op de agenda.");
        }

        foreach (var wie in await db.Genodigden.Where(g => g.DossierId == puntId).Select(g => g.GebruikerId).ToListAsync(ct))
        {
            await nodigen.TrekInAsync(punt, wie, ct);
        }

        await documenten.VernietigAsync([puntId], ct);
        db.Remove(punt);
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
