using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Facturatie;

/// <summary>Takes over what was repaired at a party, stream or distribution into invoices that nobody outside has seen: the number and the dates stay.</summary>
internal sealed class FacturenVerversen(FinancienDbContext db, FactuurplanLezer lezer, Factuurlogboek logboek)
{
    /// <summary>Renews the snapshots of the unsent invoices among these.</summary>
    /// <returns>How many changed; refused when one of them no longer fits, because its number is bound to the party that invoices.</returns>
    public async Task<Uitkomst<int>> VerversAsync(IQueryable<Factuur> welke, CancellationToken ct)
    {
        var open = await welke.Where(f => f.OrigineelId == null && (f.Status == FactuurStatus.Concept || f.Status == FactuurStatus.Gecontroleerd)
            && !db.Verzendingen.Any(v => v.FactuurId == f.Id && v.Status != VerzendStatus.Mislukt)).ToListAsync(ct);
        var fouten = new List<Fout>();
        var gewijzigd = 0;
        foreach (var groep in open.GroupBy(f => (f.Jaar, f.Termijn)))
        {
            var plan = await lezer.LeesAsync(groep.Key.Jaar, groep.Key.Termijn, groep.Select(f => f.GeldstroomId).ToHashSet(), ct);
            var voorstellen = plan.Voorstellen.ToDictionary(v => (v.FactureerderId, v.GeldstroomId, v.DebiteurId, v.Btw.Categorie));
            foreach (var factuur in groep)
            {
                if (!voorstellen.TryGetValue((factuur.FactureerderId, factuur.GeldstroomId, factuur.DebiteurId, factuur.BtwCategorie), out var voorstel))
                {
                    fouten.Add(new("", $"Factuur {factuur.Nummer} past niet meer bij de geldstroom: de factureerder, het btw-regime of de verdeling is anders. Crediteer haar en maak een nieuwe."));
                }
                else if (Neem(factuur, voorstel))
                {
                    gewijzigd++;
                }
            }
        }

        await db.SaveChangesAsync(ct);
        return fouten.Count == 0 ? Uitkomst<int>.Ok(gewijzigd) : Uitkomst<int>.Geweigerd(fouten);
    }

    private bool Neem(Factuur factuur, Factuurvoorstel voorstel)
    {
        var oud = factuur.Document;
        var nieuw = voorstel.Document(factuur.Nummer, factuur.Jaar, oud.Termijn, factuur.Datum, factuur.Vervaldatum, oud.OorspronkelijkNummer)
            with { Opmerking = oud.Opmerking };
        if (FactuurdocumentJson.Schrijf(oud) == FactuurdocumentJson.Schrijf(nieuw))
        {
            return false;
        }

        factuur.Document = nieuw;
        factuur.Totaal = nieuw.Totaal;
        factuur.IsCreditnota = nieuw.IsCredit;
        factuur.Status = FactuurStatus.Concept;
        logboek.Schrijf(factuur, Factuurlogboek.Ververst, $"Te betalen: {(nieuw.IsCredit ? -nieuw.Totaal : nieuw.Totaal)}");
        return true;
    }
}
