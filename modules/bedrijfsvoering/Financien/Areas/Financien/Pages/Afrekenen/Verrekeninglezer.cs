using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>A part of a settlement with how it was shared.</summary>
/// <param name="Deel">The part.</param>
/// <param name="Verdeling">How it was shared.</param>
internal sealed record Deelstand(Verrekeningdeel Deel, Verdeling Verdeling);

/// <summary>The settlement of a year and stream.</summary>
/// <param name="Stroom">The stream.</param>
/// <param name="Jaar">The settled year.</param>
/// <param name="Verrekening">The settlement; null when it was not begun.</param>
/// <param name="Delen">Its parts, in order.</param>
/// <param name="Namen">The names of the parties.</param>
/// <param name="Staat">What it means for each participant.</param>
internal sealed record Verrekendossier(
    Geldstroom Stroom, int Jaar, Verrekening? Verrekening, IReadOnlyList<Deelstand> Delen, IReadOnlyDictionary<Guid, string> Namen, Verrekenstaat Staat)
{
    /// <summary>The address.</summary>
    public string Pad => $"/financien/afrekenen/verrekening/{Jaar}/{Stroom.Code}";

    /// <summary>Whether parts can be added and removed.</summary>
    public bool IsConcept => Verrekening is { VastgesteldOp: null };
}

/// <summary>Reads settlements.</summary>
internal sealed class Verrekeninglezer(FinancienDbContext db)
{
    /// <summary>The settlement of a year; null when the stream does not exist.</summary>
    public async Task<Verrekendossier?> LeesAsync(int jaar, string code, CancellationToken ct)
    {
        if (await db.Geldstromen.AsNoTracking().FirstOrDefaultAsync(g => g.Code == code, ct) is not { } stroom)
        {
            return null;
        }

        var namen = await db.Partijen.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Naam, ct);
        var verrekening = await db.Verrekeningen.AsNoTracking().Include(v => v.Delen).FirstOrDefaultAsync(v => v.GeldstroomId == stroom.Id && v.Jaar == jaar, ct);
        var ids = verrekening?.Delen.Select(d => d.VerdelingId).ToList() ?? [];
        var verdelingen = await db.Verdelingen.AsNoTracking().Include(v => v.Regels).Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, ct);
        List<Deelstand> delen = [.. (verrekening?.Delen ?? []).OrderBy(d => d.Volgorde).Select(d => new Deelstand(d, verdelingen[d.VerdelingId]))];
        var bijdragen = await db.Verdelingen.AsNoTracking().Include(v => v.Regels)
            .FirstOrDefaultAsync(v => v.GeldstroomId == stroom.Id && v.Soort == VerdelingSoort.Bijdrage && !v.Vervangen && v.Jaar == (verrekening == null ? jaar + 1 : verrekening.InJaar), ct);
        var staat = Verrekenstaat.Maak(Rijen(bijdragen, namen), [.. delen.Select(d => (d.Deel.Naam, Rijen(d.Verdeling, namen)))]);
        return new(stroom, jaar, verrekening, delen, namen, staat);
    }

    private static IReadOnlyList<(string Naam, Bedrag Bedrag)> Rijen(Verdeling? verdeling, Dictionary<Guid, string> namen) =>
        [.. (verdeling?.Regels ?? []).OrderBy(r => r.Volgorde).Select(r => (namen[r.PartijId], r.Bedrag))];
}
