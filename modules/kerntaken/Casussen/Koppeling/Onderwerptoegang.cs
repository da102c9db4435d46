using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Casussen.Koppeling;

/// <summary>Makes users members of a melding or case that the user of the request sees, with the persons and plans in it.</summary>
internal sealed class Onderwerptoegang(CasussenDbContext db, Lidmaatschappen lidmaatschappen) : IOnderwerptoegang
{
    /// <inheritdoc />
    public async Task GeefAsync(Guid id, IReadOnlyCollection<Guid> gebruikers, string hoedanigheid, DateTimeOffset van, DateTimeOffset tot, CancellationToken ct)
    {
        var kanten = (await db.Casusdeelnemers.Where(d => d.DossierId == id && d.Tot == null && gebruikers.Contains(d.GebruikerId)).ToListAsync(ct)).ToDictionary(d => d.GebruikerId, d => d.Zijde);
        foreach (var (soort, objectId, zijde) in await DossiersAsync(id, ct))
        {
            List<Guid> ziend = [.. gebruikers.Where(g => zijde is Zijde.Geen || (kanten.TryGetValue(g, out var kant) && Zijden.Ziet(kant, zijde)))];
            await lidmaatschappen.GeefAsync(soort, objectId, ziend, hoedanigheid, van, tot, ct);
        }
    }

    /// <inheritdoc />
    public async Task NeemAsync(Guid id, Guid gebruiker, string hoedanigheid, CancellationToken ct)
    {
        foreach (var (soort, objectId, _) in await DossiersAsync(id, ct))
        {
            await lidmaatschappen.BeeindigAsync(soort, objectId, gebruiker, hoedanigheid, ct);
        }
    }

    private async Task<IReadOnlyList<(string Soort, Guid Id, Zijde Zijde)>> DossiersAsync(Guid id, CancellationToken ct)
    {
        if (await db.Meldingen.AnyAsync(m => m.Id == id, ct))
        {
            var gemeld = await db.Meldingpersonen.Where(p => p.DossierId == id).Select(p => p.PersoonId).ToListAsync(ct);
            return [("casussen.melding", id, Zijde.Geen), .. gemeld.Select(p => ("casussen.persoon", p, Zijde.Geen))];
        }

        if (!await db.Casussen.AnyAsync(c => c.Id == id, ct))
        {
            return [];
        }

        var zijden = (await db.Casuspersonen.Where(p => p.DossierId == id).ToListAsync(ct)).ToDictionary(p => p.PersoonId, p => p.Zijde);
        var plannen = await db.Plannen.Where(p => p.CasusId == id).Select(p => new { p.Id, p.PersoonId }).ToListAsync(ct);
        return
        [
            ("casussen.casus", id, Zijde.Geen), .. zijden.Select(p => ("casussen.persoon", p.Key, p.Value)),
            .. plannen.Select(p => ("casussen.plan", p.Id, Zijden.Van(p.PersoonId, zijden))),
        ];
    }
}
