using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Platform.Instellingen;

namespace Zvh.Financien.Areas.Financien.Pages.Inzetten;

/// <summary>One stream in the overview of a year.</summary>
/// <param name="Stroom">The stream.</param>
/// <param name="Rooster">Its hours and plan.</param>
internal sealed record Inzetrij(Geldstroom Stroom, Inzetrooster Rooster)
{
    /// <summary>Realised hours as a part of the planned ones; null without a plan.</summary>
    public decimal? Deel => Rooster.GeplandeUren == 0 ? null : Rooster.Totaal / Rooster.GeplandeUren;
}

/// <summary>Reads the inzet register.</summary>
internal sealed class InzetLezen(FinancienDbContext db, InstellingenBeheer instellingen, TimeProvider klok)
{
    /// <summary>The years to choose from, newest first: this year and all that hold a plan or hours.</summary>
    public async Task<IReadOnlyList<int>> JarenAsync(CancellationToken ct)
    {
        var jaren = await db.Inzetten.Select(i => i.Jaar).Concat(db.Inzetplannen.Select(p => p.Jaar)).Distinct().ToListAsync(ct);
        return [.. jaren.Append(klok.GetUtcNow().Year).Distinct().OrderDescending()];
    }

    /// <summary>The newest year that holds a plan or hours, or else this year.</summary>
    public async Task<int> StandaardjaarAsync(CancellationToken ct) =>
        await db.Inzetten.Select(i => (int?)i.Jaar).Concat(db.Inzetplannen.Select(p => (int?)p.Jaar)).MaxAsync(ct) ?? klok.GetUtcNow().Year;

    /// <summary>The streams with what was planned and done in a year. Money of the state needs no hours, unless there are some.</summary>
    public async Task<IReadOnlyList<Inzetrij>> OverzichtAsync(int jaar, CancellationToken ct)
    {
        var stromen = await db.Geldstromen.AsNoTracking().OrderBy(g => g.Naam).ToListAsync(ct);
        var uren = (await db.Inzetten.AsNoTracking().Where(i => i.Jaar == jaar).ToListAsync(ct)).ToLookup(i => i.GeldstroomId);
        var plannen = (await db.Inzetplannen.AsNoTracking().Where(p => p.Jaar == jaar).ToListAsync(ct)).ToLookup(p => p.GeldstroomId);
        var perFte = await UrenPerFteAsync(jaar, ct);
        return
        [
            .. stromen.Where(s => s.Grondslag != Grondslag.Rijksbijdrage || uren.Contains(s.Id) || plannen.Contains(s.Id))
                .Select(s => new Inzetrij(s, Inzetrooster.Maak(jaar, [.. uren[s.Id]], [.. plannen[s.Id]], perFte))),
        ];
    }

    /// <summary>One stream in a year; null when the stream does not exist.</summary>
    public async Task<Inzetrij?> StroomAsync(string code, int jaar, IEnumerable<string> ook, CancellationToken ct)
    {
        if (await db.Geldstromen.AsNoTracking().FirstOrDefaultAsync(g => g.Code == code, ct) is not { } stroom)
        {
            return null;
        }

        var uren = await db.Inzetten.AsNoTracking().Where(i => i.GeldstroomId == stroom.Id && i.Jaar == jaar).ToListAsync(ct);
        var plannen = await db.Inzetplannen.AsNoTracking().Where(p => p.GeldstroomId == stroom.Id && p.Jaar == jaar).ToListAsync(ct);
        return new(stroom, Inzetrooster.Maak(jaar, uren, plannen, await UrenPerFteAsync(jaar, ct), ook));
    }

    private async Task<decimal> UrenPerFteAsync(int jaar, CancellationToken ct) =>
        decimal.Parse(await instellingen.WaardeAsync(InzetServices.UrenPerFte, new DateOnly(jaar, 12, 31), ct), CultureInfo.InvariantCulture);
}
