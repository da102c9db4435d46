using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Financien.Domein.Partijen;
using Zvh.Platform.Instellingen;

namespace Zvh.Financien.Areas.Financien.Pages.Inzetten;

/// <summary>One stream in the overview of a year.</summary>
/// <param name="Stroom">The stream.</param>
/// <param name="Rooster">Its hours and plan.</param>
internal sealed record Inzetrij(Geldstroom Stroom, Inzetrooster Rooster)
{
    /// <summary>The participants of the stream, to enter hours for.</summary>
    public IReadOnlyList<Partij> Deelnemers { get; init; } = [];

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

    /// <summary>One stream in a year; null when the stream or the participant does not exist.</summary>
    /// <param name="code">The stream.</param>
    /// <param name="jaar">The year.</param>
    /// <param name="deelnemer">Code of the participant whose hours stand in the cells; null for those that belong to none.</param>
    /// <param name="ook">Functions that get a column although nothing is known of them yet.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<Inzetrij?> StroomAsync(string code, int jaar, string? deelnemer, IEnumerable<string> ook, CancellationToken ct)
    {
        if (await db.Geldstromen.AsNoTracking().Include(g => g.Deelnemers).FirstOrDefaultAsync(g => g.Code == code, ct) is not { } stroom)
        {
            return null;
        }

        var volgorde = stroom.Deelnemers.ToDictionary(d => d.PartijId, d => d.Volgorde);
        var deelnemers = (await db.Partijen.AsNoTracking().Where(p => volgorde.Keys.Contains(p.Id)).ToListAsync(ct)).OrderBy(p => volgorde[p.Id]).ToList();
        var voor = deelnemers.Find(p => p.Code == deelnemer);
        if (deelnemer is not null && voor is null)
        {
            return null;
        }

        var uren = await db.Inzetten.AsNoTracking().Where(i => i.GeldstroomId == stroom.Id && i.Jaar == jaar).ToListAsync(ct);
        var plannen = await db.Inzetplannen.AsNoTracking().Where(p => p.GeldstroomId == stroom.Id && p.Jaar == jaar).ToListAsync(ct);
        return new(stroom, Inzetrooster.Maak(jaar, uren, plannen, await UrenPerFteAsync(jaar, ct), ook, voor?.Id)) { Deelnemers = deelnemers };
    }

    private async Task<decimal> UrenPerFteAsync(int jaar, CancellationToken ct) =>
        decimal.Parse(await instellingen.WaardeAsync(InzetServices.UrenPerFte, new DateOnly(jaar, 12, 31), ct), CultureInfo.InvariantCulture);
}
