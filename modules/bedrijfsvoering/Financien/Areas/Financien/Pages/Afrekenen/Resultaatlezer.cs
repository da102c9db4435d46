using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Areas.Financien.Pages.Begrotingen;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>The budget of a year and stream with its calculated result.</summary>
/// <param name="Dossier">The budget.</param>
/// <param name="Resultaat">The result; null while nothing was realised.</param>
internal sealed record Jaarstand(Begrotingdossier Dossier, Resultaat? Resultaat);

/// <summary>Reads results: always calculated from the lines of the budget that holds and its realisation.</summary>
internal sealed class Resultaatlezer(FinancienDbContext db, Begrotinglezer begrotingen)
{
    /// <summary>The years and streams that have a budget, newest first.</summary>
    public async Task<IReadOnlyList<Jaarstand>> AllesAsync(CancellationToken ct)
    {
        var sleutels = await (from begroting in db.Begrotingen
                              join stroom in db.Geldstromen on begroting.GeldstroomId equals stroom.Id
                              orderby begroting.Jaar descending, stroom.Naam
                              select new { begroting.Jaar, stroom.Code }).ToListAsync(ct);
        var standen = new List<Jaarstand>();
        foreach (var sleutel in sleutels)
        {
            if (await LeesAsync(sleutel.Jaar, sleutel.Code, ct) is { } stand)
            {
                standen.Add(stand);
            }
        }

        return standen;
    }

    /// <summary>One year and stream; null when there is no budget.</summary>
    public async Task<Jaarstand?> LeesAsync(int jaar, string stroom, CancellationToken ct) =>
        await begrotingen.LeesAsync(jaar, stroom, null, ct) is not { } dossier ? null
        : new(dossier, dossier.Realisaties.Count == 0 ? null : Resultaat.Van(dossier.Boom));

    /// <summary>The results of years with one budget; with more, the money belongs to none in particular.</summary>
    public async Task<IReadOnlyDictionary<int, Resultaat>> EnigeVanJarenAsync(IEnumerable<int> jaren, CancellationToken ct)
    {
        var gevonden = new Dictionary<int, Resultaat>();
        foreach (var jaar in jaren)
        {
            var stromen = await db.Geldstromen.Where(g => db.Begrotingen.Any(b => b.GeldstroomId == g.Id && b.Jaar == jaar)).Select(g => g.Code).ToListAsync(ct);
            if (stromen.Count == 1 && (await LeesAsync(jaar, stromen[0], ct))?.Resultaat is { } resultaat)
            {
                gevonden.Add(jaar, resultaat);
            }
        }

        return gevonden;
    }
}
