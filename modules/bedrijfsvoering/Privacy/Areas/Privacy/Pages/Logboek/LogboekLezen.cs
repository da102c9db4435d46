using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Privacy.Controles;
using Zvh.Privacy.Domein;
using Zvh.Ui;

namespace Zvh.Privacy.Logboeken;

/// <summary>A page of the log.</summary>
/// <param name="Regels">The rows, newest first.</param>
/// <param name="Volgende">The key of the next page.</param>
/// <param name="Vorige">The key of the previous page.</param>
internal sealed record Logblad(IReadOnlyList<Logregel> Regels, string? Volgende, string? Vorige);

/// <summary>Reads the log. Every reading is written down with its purpose before anything is shown (Wgs 1.8 lid 4; NEN 7513).</summary>
/// <remarks>There are no counts: the log is no measure of anybody's work (B1.21).</remarks>
internal sealed class LogboekLezen(LogboekDbContext db, ILogboek logboek)
{
    private const int PerBlad = 50;

    /// <summary>Writes the reading down.</summary>
    public Task NoteerAsync(Logdoel doel, string objectId, string codes, CancellationToken ct) => logboek.SchrijfAsync(
        new(Logactie.LogboekLezen, Controlemelding.Soort, objectId) { Recht = Rechten.LogboekLezen, Doel = doel.ToString(), Codes = codes }, ct);

    /// <summary>One page.</summary>
    public async Task<Logblad> BladAsync(Logfilter filter, Lijstvraag vraag, CancellationToken ct)
    {
        var (na, voor) = (Nummer(vraag.Na), Nummer(vraag.Voor));
        var alle = filter.Op(db.Regels.AsNoTracking());
        var rijen = voor is not null
            ? await alle.Where(r => r.Volgnummer > voor).OrderBy(r => r.Volgnummer).Take(PerBlad + 1).ToListAsync(ct)
            : await alle.Where(r => na == null || r.Volgnummer < na).OrderByDescending(r => r.Volgnummer).Take(PerBlad + 1).ToListAsync(ct);
        var (blad, volgende, vorige) = Keyset.Blad(rijen, PerBlad, terug: voor is not null, vanaf: na is not null, r => $"{r.Volgnummer}");
        return new(blad, volgende, vorige);
    }

    /// <summary>One row with what the chain says of it; null when there is none.</summary>
    public async Task<(Logregel Regel, string? Fout)?> RegelAsync(long nummer, CancellationToken ct)
    {
        var regels = await db.Regels.AsNoTracking().Where(r => r.Volgnummer == nummer || r.Volgnummer == nummer - 1).ToListAsync(ct);
        return regels.Find(r => r.Volgnummer == nummer) is { } regel
            ? (regel, Logketen.Fout(regels.Find(r => r.Volgnummer == nummer - 1) is { } vorige ? Ketenstand.Van(vorige) : Logketen.Begin, regel))
            : null;
    }

    /// <summary>All rows that pass, oldest first, one at a time.</summary>
    public IAsyncEnumerable<Logregel> Alles(Logfilter filter) => filter.Op(db.Regels.AsNoTracking()).OrderBy(r => r.Volgnummer).AsAsyncEnumerable();

    /// <summary>The kinds of object that the log knows. Hops from one to the next over the index: a log is long, its kinds are few.</summary>
    public async Task<IReadOnlyList<string>> SoortenAsync(CancellationToken ct) => await db.Database.SqlQuery<string>(
        $"""
        with recursive s as (
            select min(soort) as soort from audit.regel
            union all select (select min(r.soort) from audit.regel r where r.soort > s.soort) from s where s.soort is not null)
        select soort as "Value" from s where soort is not null
        """).ToListAsync(ct);

    private static long? Nummer(string? tekst) => long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : null;
}
