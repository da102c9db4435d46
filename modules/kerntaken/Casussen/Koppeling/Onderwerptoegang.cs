using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Data;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Casussen.Koppeling;

/// <summary>Makes users members of a melding or case that the user of the request sees, with the persons and plans in it.</summary>
internal sealed class Onderwerptoegang(CasussenDbContext db, Lidmaatschappen lidmaatschappen) : IOnderwerptoegang
{
    /// <inheritdoc />
    public async Task GeefAsync(Guid id, IReadOnlyCollection<Guid> gebruikers, string hoedanigheid, DateTimeOffset van, DateTimeOffset tot, CancellationToken ct)
    {
        foreach (var (soort, objectId) in await DossiersAsync(id, ct))
        {
            await lidmaatschappen.GeefAsync(soort, objectId, gebruikers, hoedanigheid, van, tot, ct);
        }
    }

    private async Task<IReadOnlyList<(string Soort, Guid Id)>> DossiersAsync(Guid id, CancellationToken ct)
    {
        if (await db.Meldingen.AnyAsync(m => m.Id == id, ct))
        {
            var gemeld = await db.Meldingpersonen.Where(p => p.DossierId == id).Select(p => p.PersoonId).ToListAsync(ct);
            return [("casussen.melding", id), .. gemeld.Select(p => ("casussen.persoon", p))];
        }

        if (!await db.Casussen.AnyAsync(c => c.Id == id, ct))
        {
            return [];
        }

        var personen = await db.Casuspersonen.Where(p => p.DossierId == id).Select(p => p.PersoonId).ToListAsync(ct);
        var plannen = await db.Plannen.Where(p => p.CasusId == id).Select(p => p.Id).ToListAsync(ct);
        return [("casussen.casus", id), .. personen.Select(p => ("casussen.persoon", p)), .. plannen.Select(p => ("casussen.plan", p))];
    }
}
