using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Meldingen;

namespace Zvh.Casussen.Inzendingen;

/// <summary>A row of the list; no names.</summary>
internal sealed record Inzendingregel(Guid Id, DateTimeOffset Op, string Melder, string Bron, string Gemeente, string? Thema, bool Spoed, Inzendingstand Stand, string? Meldingnummer);

/// <summary>Reads inzendingen for the screen.</summary>
internal sealed class InzendingenLezen(CasussenDbContext db)
{
    private const int Meeste = 200;

    /// <summary>Those that the user may see: first what waits, urgent first, then the last that were dealt with.</summary>
    public async Task<IReadOnlyList<Inzendingregel>> LijstAsync(CancellationToken ct) =>
        [.. await RegelsAsync(db.Inzendingen.Where(i => i.Stand == Inzendingstand.Wacht).OrderByDescending(i => i.Spoed).ThenBy(i => i.Op), ct),
            .. await RegelsAsync(db.Inzendingen.Where(i => i.Stand == Inzendingstand.Verwerkt || i.Stand == Inzendingstand.Teruggestuurd).OrderByDescending(i => i.Op).Take(Meeste / 4), ct)];

    /// <summary>One; the guard of the page saw that the user may.</summary>
    public Task<Inzending> LeesAsync(Guid id, CancellationToken ct) => db.Inzendingen.AsNoTracking().SingleAsync(i => i.Id == id, ct);

    private static async Task<IReadOnlyList<Inzendingregel>> RegelsAsync(IQueryable<Inzending> inzendingen, CancellationToken ct) =>
        await inzendingen.AsNoTracking().Take(Meeste).Select(i => new Inzendingregel(i.Id, i.Op, i.Melder, i.Bron, i.Gemeente, i.Thema, i.Spoed, i.Stand, i.Meldingnummer)).ToListAsync(ct);
}
