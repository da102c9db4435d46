using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;

namespace Zvh.Financien.Facturatie;

/// <summary>Checks drafts against every rule; what passes becomes <see cref="FactuurStatus.Gecontroleerd"/>.</summary>
internal sealed class FacturenControleren(FinancienDbContext db, Factuurlogboek logboek)
{
    /// <summary>Checks the drafts among these invoices.</summary>
    public async Task<Controleuitslag> ControleerAsync(IQueryable<Factuur> welke, CancellationToken ct)
    {
        var concepten = await welke.Where(f => f.Status == FactuurStatus.Concept).OrderBy(f => f.FactureerderId).ThenBy(f => f.Boekjaar).ThenBy(f => f.Volgnummer).ToListAsync(ct);
        var afgekeurd = new List<Afkeuring>();
        foreach (var factuur in concepten)
        {
            var keuring = Factuurdocumenten.Keur(factuur.Document);
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

        await db.SaveChangesAsync(ct);
        return new(concepten.Count - afgekeurd.Count, afgekeurd);
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
