using Microsoft.EntityFrameworkCore;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Domein;
using Zvh.Platform.Data;

namespace Zvh.Jeugdtafels.Cijfers;

/// <summary>Requests of a year, counted over the whole house: per municipality the numbers are too small to show.</summary>
/// <param name="Tafel">Name of the <see cref="Jeugdtafel"/>.</param>
/// <param name="Stand">Name of the <see cref="Jeugdstand"/>.</param>
/// <param name="Besluit">Code of the decision; null when there is none.</param>
/// <param name="Aantal">How many.</param>
/// <param name="Gesloten">Of how many a closed placement threatened.</param>
internal sealed record Jeugdtelling(string Tafel, string Stand, string? Besluit, int Aantal, int Gesloten);

/// <summary>Counts requests for whoever may see figures, not the requests: past the filter, and without a word about anybody.</summary>
internal sealed class CijfersLezen(JeugdtafelsDbContext db, TimeProvider klok)
{
    /// <summary>The requests that were handed in in a year, on the clock of the house.</summary>
    public async Task<IReadOnlyList<Jeugdtelling>> JaarAsync(int jaar, CancellationToken ct)
    {
        var (van, tot) = (klok.Begin(jaar), klok.Begin(jaar + 1));
        return await db.Database.SqlQuery<Jeugdtelling>($"""
            select tafel, stand, besluit, count(*)::int as aantal, (count(*) filter (where gesloten_plaatsing))::int as gesloten
            from jeugdtafels.jeugdverzoek where op >= {van} and op < {tot} group by tafel, stand, besluit order by tafel, stand, besluit
            """).ToListAsync(ct);
    }
}
