using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Geld;
using Zvh.Platform.Regio;
using Zvh.Reintegratie.Data;
using Zvh.Reintegratie.Gedeeld;

namespace Zvh.Reintegratie.Koppeling;

/// <summary>Tells what the aftercare fund granted and what was spent from it, never on whom.</summary>
internal sealed class Fondsbron(ReintegratieDbContext db, Regioprofiel profiel) : IRealisatiebron
{
    /// <summary>Code of the source.</summary>
    public const string Code = "nazorgfonds";

    /// <inheritdoc />
    public async Task<IReadOnlyList<Realisatieregel>> LeesAsync(int jaar, CancellationToken ct)
    {
        var fonds = await db.Fondsjaren.AsNoTracking().SingleOrDefaultAsync(f => f.Jaar == jaar, ct);
        var uitgaven = await db.Uitgaven.AsNoTracking().Where(u => u.Jaar == jaar).OrderBy(u => u.Op).ThenBy(u => u.Id).ToListAsync(ct);
        return
        [
            .. fonds is null ? [] : new[] { new Realisatieregel(Geldkant.Bate, new(jaar, 1, 1), fonds.Toegekend, $"{jaar}", $"Toekenning: {fonds.Bron}") },
            .. uitgaven.Select(u => new Realisatieregel(Geldkant.Last, u.Op, u.Bedrag, u.Id.ToString("N")[^12..], $"{Terugkeerwoorden.Doel(u.Doel)}, {profiel.Gemeentenaam(u.Gemeente)}")),
        ];
    }
}
