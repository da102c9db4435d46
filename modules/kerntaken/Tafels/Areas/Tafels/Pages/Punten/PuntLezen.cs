using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Punten;

/// <summary>Somebody who is invited, with his name.</summary>
internal sealed record Genodigderij(Genodigde Genodigde, string Naam);

/// <summary>Something on the agenda, with everything around it that the user may see.</summary>
/// <param name="Punt">The item.</param>
/// <param name="Zitting">Its sitting.</param>
/// <param name="Tafel">The name of its tafel.</param>
/// <param name="Inhoud">What it is about; null when the user may not see that now.</param>
/// <param name="Genodigden">Who is invited, by name.</param>
internal sealed record Puntbeeld(Agendapunt Punt, Zitting Zitting, string Tafel, Onderwerpinhoud? Inhoud, IReadOnlyList<Genodigderij> Genodigden);

/// <summary>Reads something on the agenda for the screen.</summary>
internal sealed class PuntLezen(TafelsDbContext db, IOnderwerpen onderwerpen, Mensen mensen, IHuidigeGebruiker gebruiker)
{
    /// <summary>The item; the guard of the page saw that the user may.</summary>
    public async Task<Puntbeeld> LeesAsync(Guid puntId, CancellationToken ct)
    {
        var punt = await db.Agendapunten.AsNoTracking().SingleAsync(p => p.Id == puntId, ct);
        var zitting = await db.Zittingen.AsNoTracking().SingleAsync(z => z.Id == punt.ZittingId, ct);
        var tafel = await db.Tafels.Where(t => t.Id == zitting.TafelId).Select(t => t.Naam).SingleAsync(ct);
        return new(punt, zitting, tafel, await onderwerpen.InhoudAsync(punt.OnderwerpId, ct), await GenodigdenAsync(puntId, ct));
    }

    /// <summary>Who is invited to it, by name.</summary>
    public async Task<IReadOnlyList<Genodigderij>> GenodigdenAsync(Guid puntId, CancellationToken ct)
    {
        var genodigd = await db.Genodigden.AsNoTracking().Where(g => g.DossierId == puntId).ToListAsync(ct);
        var namen = await mensen.NamenAsync(genodigd.Select(g => g.GebruikerId), ct);
        return [.. genodigd.Select(g => new Genodigderij(g, namen.GetValueOrDefault(g.GebruikerId, "vervallen account"))).OrderBy(g => g.Naam, StringComparer.CurrentCulture)];
    }

    /// <summary>The invitation of the user, or of somebody he takes over for; null when there is none.</summary>
    public Genodigde? Mijn(Puntbeeld beeld) => gebruiker.Bevoegdheid is { } wie
        ? beeld.Genodigden.Select(g => g.Genodigde).FirstOrDefault(g => g.GebruikerId == wie.Id) ?? beeld.Genodigden.Select(g => g.Genodigde).FirstOrDefault(g => wie.Voor.Contains(g.GebruikerId)) : null;
}
