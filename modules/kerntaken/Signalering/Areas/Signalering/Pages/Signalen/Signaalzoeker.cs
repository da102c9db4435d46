using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Regio;
using Zvh.Signalering.Data;
using Zvh.Signalering.Domein.Trends;

namespace Zvh.Signalering.Signalen;

/// <summary>Judges the weeks of each municipality and theme, from counts alone.</summary>
internal sealed class Signaalzoeker(ICasuscijfers cijfers, Regioprofiel profiel, TimeProvider klok)
{
    /// <summary>Setting: standard deviations above an ordinary week.</summary>
    public const string Afstand = "signalering.signaalafstand";

    /// <summary>Setting: what three weeks together have to exceed.</summary>
    public const string Optelling = "signalering.signaaloptelling";

    /// <summary>How soon a week stands out in this region.</summary>
    public Earsgrenzen Grenzen => new(Ingesteld(Afstand) ?? Earsgrenzen.Standaard.Afstand, Ingesteld(Optelling) ?? Earsgrenzen.Standaard.Optelling);

    /// <summary>The Monday of the last week that is over.</summary>
    public DateOnly LaatsteWeek => Maandag(klok.Vandaag()).AddDays(-7);

    /// <summary>The Monday of the week in which a day lies.</summary>
    public static DateOnly Maandag(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + 6) % 7));

    /// <summary>The weeks that are out of the ordinary, among those of one Monday.</summary>
    public async Task<IReadOnlyList<Signaal>> ZoekAsync(DateOnly week, CancellationToken ct)
    {
        var grenzen = Grenzen;
        var gemeenten = profiel.Gemeenten.Select(g => g.Code).ToHashSet(StringComparer.Ordinal);
        var alle = await cijfers.WekenAsync(week.AddDays(-7 * Ears.Nodig), week.AddDays(6), ct);
        return
        [
            .. from reeks in alle.Where(t => gemeenten.Contains(t.Gemeente)).GroupBy(t => (t.Gemeente, t.Thema))
               let uitkomst = Ears.Beoordeel(Reeks(reeks, week, Ears.Nodig + 1), grenzen)
               where uitkomst.IsSignaal
               select new Signaal
               {
                   Gemeente = reeks.Key.Gemeente, Thema = reeks.Key.Thema, Week = week, Aantal = uitkomst.Aantal, Verwacht = uitkomst.Verwacht, Grens = uitkomst.Grens,
                   Methode = Ears.Methode, Maat = uitkomst.Reden!, Op = klok.GetUtcNow(),
               },
        ];
    }

    /// <summary>The counts of the weeks up to and with one, the oldest first; a week without meldingen counts nothing.</summary>
    public async Task<IReadOnlyList<int>> ReeksAsync(string gemeente, string thema, DateOnly week, int aantal, CancellationToken ct) =>
        Reeks((await cijfers.WekenAsync(week.AddDays(-7 * (aantal - 1)), week.AddDays(6), ct)).Where(t => t.Gemeente == gemeente && t.Thema == thema), week, aantal);

    private decimal? Ingesteld(string sleutel) => decimal.TryParse(profiel.Instellingen.GetValueOrDefault(sleutel), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= 1 ? getal : null;

    private static List<int> Reeks(IEnumerable<Weektelling> tellingen, DateOnly week, int aantal)
    {
        var perWeek = tellingen.ToDictionary(t => t.Week, t => t.Aantal);
        return [.. Enumerable.Range(0, aantal).Select(i => perWeek.GetValueOrDefault(week.AddDays(-7 * (aantal - 1 - i))))];
    }
}

/// <summary>Judges each week once it is over, on whatever node comes first; a house that stood still catches up, at most a year.</summary>
internal sealed class SignaalJob(SignaleringDbContext db, Signaalzoeker zoeker, Werkeenheid werkeenheid, NpgsqlDataSource database, TimeProvider klok) : IModuleJob
{
    /// <summary>The lock of whoever judges.</summary>
    public const string Slot = "signalering.signaalweek";

    private const int Meeste = 52;

    /// <inheritdoc />
    public async Task<bool> WerkAsync(CancellationToken ct)
    {
        var laatste = zoeker.LaatsteWeek;
        var gedaan = await db.Weken.Where(w => w.Week >= laatste.AddDays(-7 * Meeste)).Select(w => w.Week).ToListAsync(ct);
        var open = gedaan.Count == 0 ? [laatste] : Enumerable.Range(0, Meeste).Select(i => laatste.AddDays(-7 * i)).TakeWhile(w => w > gedaan.Max()).ToList();
        if (open.Count == 0)
        {
            return false;
        }

        // One node at a time judges; another that comes at the same moment finds nothing to do.
        await using var slot = await Databaseslot.ProbeerAsync(database, Slot, ct);
        return slot is not null && await werkeenheid.UitvoerenAsync(() => BeoordeelAsync(open[^1], ct), ct);
    }

    private async Task<bool> BeoordeelAsync(DateOnly week, CancellationToken ct)
    {
        if (!await db.Weken.AnyAsync(w => w.Week == week, ct))
        {
            db.Add(new Signaalweek { Week = week, Op = klok.GetUtcNow() });
            db.AddRange(await zoeker.ZoekAsync(week, ct));
            await db.SaveChangesAsync(ct);
        }

        return true;
    }
}
