using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Jeugdtafels.Data;
using Zvh.Jeugdtafels.Gedeeld;
using Zvh.Platform.Geld;
using Zvh.Platform.Instellingen;

namespace Zvh.Jeugdtafels.Uren;

/// <summary>Tells what the hours for the youth tables cost, per month and purpose, at the rate that held. Without a rate it tells nothing: the sources give none.</summary>
internal sealed class Urenbron(JeugdtafelsDbContext db, InstellingenBeheer instellingen) : IRealisatiebron
{
    /// <summary>Code of the source.</summary>
    public const string Code = "jeugdtafeluren";

    /// <summary>The setting with the rate.</summary>
    public const string Tarief = "jeugdtafels.uurtarief";

    /// <summary>Until a house sets a rate.</summary>
    public const string ZonderTarief = "0";

    private const decimal Cent = 0.01m;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Realisatieregel>> LeesAsync(int jaar, CancellationToken ct)
    {
        var (van, tot) = (new DateOnly(jaar, 1, 1), new DateOnly(jaar, 12, 31));
        var maanden = await db.Uren.AsNoTracking().Where(u => u.Op >= van && u.Op <= tot).GroupBy(u => new { u.Op.Month, u.Soort })
            .Select(g => new { g.Key.Month, g.Key.Soort, Uren = g.Sum(u => u.Uren), Laatste = g.Max(u => u.Op) }).ToListAsync(ct);
        if (maanden.Count == 0)
        {
            return [];
        }

        var tarieven = await instellingen.GeschiedenisAsync(Tarief, ct);
        decimal Op(DateOnly dag) => decimal.Parse(tarieven.FirstOrDefault(t => t.GeldigVanaf <= dag)?.Waarde ?? instellingen.UitProfiel(Tarief), CultureInfo.InvariantCulture);
        return
        [
            .. maanden.OrderBy(m => m.Month).ThenBy(m => m.Soort).Select(m => (Maand: m, Tarief: Op(new DateOnly(jaar, m.Month, 1)))).Where(m => m.Tarief > 0)
                .Select(m => new Realisatieregel(
                    Geldkant.Last, m.Maand.Laatste, new Bedrag(m.Maand.Uren * m.Tarief).RondAf(Cent), $"{jaar}-{m.Maand.Month:00} {Jeugdwoorden.Uren(m.Maand.Soort)}",
                    $"{IndexModel.Getal(m.Maand.Uren)} uur {Jeugdwoorden.Uren(m.Maand.Soort)}, {new Bedrag(m.Tarief)} per uur")),
        ];
    }
}
