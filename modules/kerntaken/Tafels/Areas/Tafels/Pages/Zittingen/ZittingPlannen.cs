using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang.Wie;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Zittingen;

/// <summary>Plans sittings, one or a series, moves them and calls them off.</summary>
internal sealed class ZittingPlannen(TafelsDbContext db, Berichten berichten, TimeProvider klok)
{
    private const int LangsteReeks = 400;

    /// <summary>Plans the sittings of a period by the rhythm of the tafel, in the open transaction. What is planned already is left as it is.</summary>
    /// <returns>How many were planned.</returns>
    public async Task<Uitkomst<int>> ReeksAsync(Guid tafelId, Reeksinvoer invoer, CancellationToken ct)
    {
        var (van, tot) = (invoer.Van!.Value, invoer.Tot!.Value);
        if (van < klok.Vandaag() || tot < van || tot.DayNumber - van.DayNumber > LangsteReeks)
        {
            return Uitkomst<int>.Geweigerd(nameof(invoer.Tot), "Kies een periode die vandaag of later begint en hooguit dertien maanden duurt.");
        }

        var tafel = await db.Tafels.SingleAsync(t => t.Id == tafelId, ct);
        var bekend = (await db.Zittingen.Where(z => z.TafelId == tafelId && z.Dag >= van && z.Dag <= tot).Select(z => z.Dag).ToListAsync(ct)).ToHashSet();
        var nieuw = Reeks.Dagen(tafel, van, tot).Where(d => !bekend.Contains(d)).Select(d => Maak(tafel, d, tafel.Begin, plaats: null)).ToList();
        db.AddRange(nieuw);
        await db.SaveChangesAsync(ct);
        return Uitkomst<int>.Ok(nieuw.Count);
    }

    /// <summary>Plans one sitting, in the open transaction.</summary>
    /// <returns>Its key.</returns>
    public async Task<Uitkomst<Guid>> PlanAsync(Guid tafelId, Zittinginvoer invoer, CancellationToken ct)
    {
        var tafel = await db.Tafels.SingleAsync(t => t.Id == tafelId, ct);
        var zitting = Maak(tafel, invoer.Dag!.Value, Tijd(invoer.Begin) ?? tafel.Begin, invoer.Plaats);
        if (await KeurAsync(zitting, ct) is { } fout)
        {
            return Uitkomst<Guid>.Geweigerd([fout]);
        }

        db.Add(zitting);
        await db.SaveChangesAsync(ct);
        return Uitkomst<Guid>.Ok(zitting.Id);
    }

    /// <summary>Moves a sitting, in the open transaction; whoever is invited gets a message.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> VerplaatsAsync(Guid id, Zittinginvoer invoer, CancellationToken ct)
    {
        var zitting = await db.Zittingen.SingleAsync(z => z.Id == id, ct);
        db.Verwacht(zitting, invoer.Versie);
        (zitting.Dag, zitting.Begin, zitting.Plaats) = (invoer.Dag!.Value, Tijd(invoer.Begin) ?? zitting.Begin, string.IsNullOrWhiteSpace(invoer.Plaats) ? null : invoer.Plaats.Trim());
        zitting.Volgnummer++;
        if (zitting.Stand is not Zittingstand.Gepland)
        {
            return Uitkomst.Geweigerd("", "Deze zitting is al begonnen of gaat niet door. Plan een nieuwe.");
        }

        if (await KeurAsync(zitting, ct) is { } fout)
        {
            return Uitkomst.Geweigerd(fout.Veld, fout.Melding);
        }

        await db.SaveChangesAsync(ct);
        await MeldAsync(zitting, "is verplaatst", ct);
        return Uitkomst.Ok();
    }

    /// <summary>Calls a sitting off, in the open transaction; whoever is invited gets a message.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> GelastAfAsync(Guid id, string? reden, uint versie, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reden) || reden.Length > 500)
        {
            return Uitkomst.Geweigerd("Reden", "Schrijf in hooguit 500 tekens waarom de zitting niet doorgaat.");
        }

        var zitting = await db.Zittingen.SingleAsync(z => z.Id == id, ct);
        db.Verwacht(zitting, versie);
        if (zitting.Stand is not Zittingstand.Gepland)
        {
            return Uitkomst.Geweigerd("", "Deze zitting is al begonnen of gaat al niet door.");
        }

        (zitting.Stand, zitting.Reden) = (Zittingstand.Afgelast, reden.Trim());
        zitting.Volgnummer++;
        await db.SaveChangesAsync(ct);
        await MeldAsync(zitting, "gaat niet door", ct);
        return Uitkomst.Ok();
    }

    private static Zitting Maak(Tafel tafel, DateOnly dag, TimeOnly begin, string? plaats) =>
        new() { TafelId = tafel.Id, Dag = dag, Begin = begin, Duur = tafel.Duur, Plaats = string.IsNullOrWhiteSpace(plaats) ? null : plaats.Trim() };

    private static TimeOnly? Tijd(string? tekst) => TimeOnly.TryParse(tekst, CultureInfo.InvariantCulture, out var tijd) ? tijd : null;

    private async Task<Fout?> KeurAsync(Zitting zitting, CancellationToken ct) =>
        zitting.Dag < klok.Vandaag() ? new("Dag", "Deze dag is voorbij. Kies vandaag of later.")
        : await db.Zittingen.AnyAsync(z => z.TafelId == zitting.TafelId && z.Dag == zitting.Dag && z.Begin == zitting.Begin && z.Id != zitting.Id, ct) ? new("Dag", "Op dit moment is er al een zitting van deze tafel. Kies een andere tijd.")
        : null;

    private async Task MeldAsync(Zitting zitting, string wat, CancellationToken ct)
    {
        var genodigd = await db.Genodigden.Where(g => db.Agendapunten.Any(p => p.Id == g.DossierId && p.ZittingId == zitting.Id)).Select(g => g.GebruikerId).Distinct().ToListAsync(ct);
        var tafel = await db.Tafels.Where(t => t.Id == zitting.TafelId).Select(t => t.Naam).SingleAsync(ct);
        await berichten.StuurAsync(genodigd, $"De zitting van {tafel} {wat}.", $"/tafels/zittingen/{zitting.Id}", ct);
    }
}
