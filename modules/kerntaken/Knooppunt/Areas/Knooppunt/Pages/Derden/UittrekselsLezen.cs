using Microsoft.EntityFrameworkCore;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Domein;

namespace Zvh.Knooppunt.Derden;

/// <summary>A row of the list.</summary>
/// <param name="Id">Key.</param>
/// <param name="Nummer">Of the melding or case.</param>
/// <param name="Organisatie">For which the third party comes.</param>
/// <param name="VerklaringOp">The statement was signed on.</param>
/// <param name="Op">Made on.</param>
/// <param name="GelezenOp">Read on; null while it was not.</param>
internal sealed record Uittrekselrij(Guid Id, string Nummer, string Organisatie, DateOnly VerklaringOp, DateTimeOffset Op, DateTimeOffset? GelezenOp);

/// <summary>Reads extracts for the screen.</summary>
internal sealed class UittrekselsLezen(KnooppuntDbContext db)
{
    private const int Meeste = 200;

    /// <summary>The last that were made, and whether they were read.</summary>
    public async Task<IReadOnlyList<Uittrekselrij>> LijstAsync(CancellationToken ct) =>
        await db.Uittreksels.AsNoTracking().OrderByDescending(u => u.Op).Take(Meeste)
            .Select(u => new Uittrekselrij(u.Id, u.Nummer, u.Organisatie, u.VerklaringOp, u.Op, db.Leeslinks.Where(l => l.UittrekselId == u.Id).Max(l => l.GebruiktOp))).ToListAsync(ct);

    /// <summary>One, with its links, the last first; the guard of the page saw that the user may.</summary>
    public async Task<(Leesuittreksel Uittreksel, IReadOnlyList<Leeslink> Links)> LeesAsync(Guid id, CancellationToken ct) =>
        (await db.Uittreksels.AsNoTracking().SingleAsync(u => u.Id == id, ct), await db.Leeslinks.AsNoTracking().Where(l => l.UittrekselId == id).OrderByDescending(l => l.Op).ToListAsync(ct));
}
