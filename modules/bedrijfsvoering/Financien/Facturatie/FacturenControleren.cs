using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;

namespace Zvh.Financien.Facturatie;

/// <summary>Checks drafts against every rule; what passes becomes <see cref="FactuurStatus.Gecontroleerd"/>.</summary>
internal sealed class FacturenControleren(FinancienDbContext db, Factuurlogboek logboek)
{
    /// <summary>Documents in memory at a time: a run of a large house has thousands.</summary>
    private const int Partij = 500;

    /// <summary>Checks the drafts among these invoices.</summary>
    public async Task<Controleuitslag> ControleerAsync(IQueryable<Factuur> welke, CancellationToken ct)
    {
        var ids = await welke.Where(f => f.Status == FactuurStatus.Concept).OrderBy(f => f.FactureerderId).ThenBy(f => f.Boekjaar).ThenBy(f => f.Volgnummer).Select(f => f.Id).ToListAsync(ct);
        var afgekeurd = new List<Afkeuring>();
        foreach (var partij in ids.Chunk(Partij))
        {
            var concepten = await db.Facturen.Where(f => partij.Contains(f.Id)).OrderBy(f => f.FactureerderId).ThenBy(f => f.Boekjaar).ThenBy(f => f.Volgnummer).ToListAsync(ct);
            // The check is pure: every core takes its share.
            foreach (var (factuur, keuring) in concepten.AsParallel().AsOrdered().WithCancellation(ct).Select(f => (f, Factuurdocumenten.Keur(f.Document))).ToList())
            {
                Verwerk(factuur, keuring, afgekeurd);
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        return new(ids.Count - afgekeurd.Count, afgekeurd);
    }

    private void Verwerk(Factuur factuur, Keuring keuring, List<Afkeuring> afgekeurd)
    {
        if (keuring.Goed)
        {
            factuur.Status = FactuurStatus.Gecontroleerd;
            logboek.Schrijf(factuur, Factuurlogboek.Gecontroleerd);
        }
        else
        {
            afgekeurd.Add(new(factuur, keuring.Fouten));
        }
    }
}

/// <summary>The outcome of a check.</summary>
/// <param name="Goed">How many drafts passed.</param>
/// <param name="Afgekeurd">What must be repaired.</param>
internal sealed record Controleuitslag(int Goed, IReadOnlyList<Afkeuring> Afgekeurd);

/// <summary>A draft that does not pass.</summary>
/// <param name="Factuur">The invoice.</param>
/// <param name="Fouten">The messages, each at its field.</param>
internal sealed record Afkeuring(Factuur Factuur, IReadOnlyList<Bevinding> Fouten);
