using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Opleggers;

/// <summary>A tafel in the list.</summary>
internal sealed record Tafelrij(Guid Id, string Naam, string Eigenaar, string Voorzitter, Ritme Ritme, IReadOnlyList<DayOfWeek> Weekdagen, int Elke, int Rang, DateOnly? Tot, DateOnly? Volgende);

/// <summary>A proposal that waits, with what it is about as far as the user may see it.</summary>
internal sealed record Voordrachtrij(Voordracht Voordracht, string Nummer, string Pad);

/// <summary>Reads tafels for the screen.</summary>
internal sealed class TafelLezen(TafelsDbContext db, TimeProvider klok)
{
    /// <summary>All tafels, those that ended last, each with its next sitting that the user may see.</summary>
    public async Task<IReadOnlyList<Tafelrij>> RijenAsync(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        return await db.Tafels.AsNoTracking().OrderBy(t => t.Tot != null).ThenBy(t => t.Naam).Select(t => new Tafelrij(
            t.Id, t.Naam, t.Eigenaar, t.Voorzitter, t.Ritme, t.Weekdagen, t.Elke, t.Rang, t.Tot,
            db.Zittingen.Where(z => z.TafelId == t.Id && z.Dag >= vandaag && z.Stand != Zittingstand.Afgelast).Min(z => (DateOnly?)z.Dag))).ToListAsync(ct);
    }

    /// <summary>One tafel; null when there is none.</summary>
    public Task<Tafel?> LeesAsync(Guid id, CancellationToken ct) => db.Tafels.AsNoTracking().Include(t => t.Deelnemers).SingleOrDefaultAsync(t => t.Id == id, ct);

    /// <summary>Who changed it, the last first.</summary>
    public async Task<IReadOnlyList<Tafelwijziging>> WijzigingenAsync(Guid id, CancellationToken ct) =>
        await db.Wijzigingen.AsNoTracking().Where(w => w.TafelId == id).OrderByDescending(w => w.Op).ToListAsync(ct);
}
