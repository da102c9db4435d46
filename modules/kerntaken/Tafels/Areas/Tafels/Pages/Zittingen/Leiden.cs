using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Tafels.Data;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Zittingen;

/// <summary>Leads a sitting: begins and ends it, who was there, and what was said.</summary>
internal sealed class Leiden(TafelsDbContext db)
{
    /// <summary>How many characters fit in the notes of one item.</summary>
    public const int LangsteNotitie = 20_000;

    /// <summary>Begins a sitting, ends it or takes that back, in the open transaction.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it since the page was opened.</exception>
    public async Task<Uitkomst> ZetAsync(Guid zittingId, Zittingstand naar, uint versie, CancellationToken ct)
    {
        var zitting = await db.Zittingen.SingleAsync(z => z.Id == zittingId, ct);
        db.Verwacht(zitting, versie);
        if (naar is Zittingstand.Afgelast || !zitting.IsOpTeSchrijven)
        {
            return Uitkomst.Geweigerd("", "Deze zitting gaat niet door of het verslag is al vastgesteld.");
        }

        zitting.Stand = naar;
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Writes down who was there, in the open transaction.</summary>
    /// <param name="zittingId">The sitting.</param>
    /// <param name="genood">The organisations that were expected.</param>
    /// <param name="aanwezig">Those that were there.</param>
    /// <param name="ct">Stops.</param>
    public async Task<Uitkomst> AanwezigAsync(Guid zittingId, IReadOnlyCollection<string> genood, IReadOnlyCollection<string> aanwezig, CancellationToken ct)
    {
        if (!(await db.Zittingen.SingleAsync(z => z.Id == zittingId, ct)).IsOpTeSchrijven)
        {
            return Gesloten;
        }

        var bekend = await db.Aanwezigheden.Where(a => a.DossierId == zittingId).ToDictionaryAsync(a => a.Organisatie, StringComparer.Ordinal, ct);
        foreach (var organisatie in genood)
        {
            if (!bekend.TryGetValue(organisatie, out var rij))
            {
                db.Add(rij = new Aanwezigheid { DossierId = zittingId, Organisatie = organisatie });
            }

            rij.Aanwezig = aanwezig.Contains(organisatie, StringComparer.Ordinal);
        }

        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }

    /// <summary>Writes what was said about something on the agenda, in the open transaction. What others wrote meanwhile stays .</summary>
    /// <param name="zittingId">The sitting.</param>
    /// <param name="puntId">The item.</param>
    /// <param name="basis">What stood there when this user began.</param>
    /// <param name="notitie">What he wrote.</param>
    /// <param name="ct">Stops.</param>
    /// <returns>What stands there now.</returns>
    public async Task<Uitkomst<string>> NoteerAsync(Guid zittingId, Guid puntId, string? basis, string? notitie, CancellationToken ct)
    {
        if (!(await db.Zittingen.SingleAsync(z => z.Id == zittingId, ct)).IsOpTeSchrijven)
        {
            return Uitkomst<string>.Geweigerd(Gesloten.Fouten);
        }

        await db.Database.ExecuteSqlAsync($"select 1 from tafels.agendapunt where id = {puntId} for update", ct);
        var punt = await db.Agendapunten.SingleAsync(p => p.Id == puntId && p.ZittingId == zittingId, ct);
        var samen = Notitiesamenvoeging.Voeg(basis, punt.Notitie, notitie);
        if (samen.Length > LangsteNotitie)
        {
            return Uitkomst<string>.Geweigerd("Notitie", $"De notitie is te lang. Er passen {LangsteNotitie} tekens in.");
        }

        punt.Notitie = samen.Length == 0 ? null : samen;
        await db.SaveChangesAsync(ct);
        return Uitkomst<string>.Ok(samen);
    }

    private static Uitkomst Gesloten { get; } = Uitkomst.Geweigerd("", "Het verslag is vastgesteld of de zitting gaat niet door. Er kan niets meer bij.");
}
