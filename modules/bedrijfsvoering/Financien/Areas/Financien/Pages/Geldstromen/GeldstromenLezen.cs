using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Partijen;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Areas.Financien.Pages.Geldstromen;

/// <summary>A stream with the names of what it points to.</summary>
internal sealed record Stroomrij(
    Geldstroom Stroom, Partij? Factureerder, Partij? Betaler, Verdeelsleutel? Sleutel,
    IReadOnlyList<(Partij Partij, string? Inkoopnummer)> Deelnemers, IReadOnlyList<int> Begrotingsjaren, IReadOnlyList<Openvraag> Vragen);

/// <summary>A stored contribution of a year.</summary>
internal sealed record Stroombijdrage(int Jaar, Bedrag Totaal, string Sleutelversie);

/// <summary>Reads the streams with everything a list or a page needs.</summary>
internal sealed class GeldstromenLezen(FinancienDbContext db)
{
    /// <summary>All streams: those that are invoiced first, then those inside the budget, then the money of the state.</summary>
    public async Task<IReadOnlyList<Stroomrij>> AlleAsync(CancellationToken ct)
    {
        var stromen = await db.Geldstromen.AsNoTracking().Include(g => g.Deelnemers).OrderBy(g => g.Naam).ToListAsync(ct);
        var partijen = await db.Partijen.AsNoTracking().ToDictionaryAsync(p => p.Id, ct);
        var sleutels = await db.Sleutels.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Definitie, ct);
        var jaren = (await db.Begrotingen.Select(b => new { b.GeldstroomId, b.Jaar }).ToListAsync(ct)).ToLookup(b => b.GeldstroomId, b => b.Jaar);
        return [.. stromen.OrderBy(s => s.Grondslag).Select(s => new Stroomrij(
            s,
            s.FactureerderId is { } f ? partijen[f] : null,
            s.BetalerId is { } b ? partijen[b] : null,
            s.SleutelId is { } k ? sleutels[k] : null,
            [.. s.Deelnemers.OrderBy(d => d.Volgorde).Select(d => (partijen[d.PartijId], d.Inkoopnummer))],
            [.. jaren[s.Id].Order()],
            Openvragen.Van(s, jaren.Contains(s.Id))))];
    }

    /// <summary>One stream; null when it does not exist.</summary>
    public async Task<Stroomrij?> LeesAsync(string code, CancellationToken ct) => (await AlleAsync(ct)).FirstOrDefault(s => s.Stroom.Code == code);

    /// <summary>What was shared per year.</summary>
    public async Task<IReadOnlyList<Stroombijdrage>> BijdragenAsync(Guid stroom, CancellationToken ct) =>
        await db.Verdelingen.Where(v => v.GeldstroomId == stroom && v.Soort == VerdelingSoort.Bijdrage && !v.Vervangen)
            .OrderByDescending(v => v.Jaar).Select(v => new Stroombijdrage(v.Jaar, v.Totaal, v.Sleutelversie)).ToListAsync(ct);
}
