using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Facturatie;

/// <summary>How invoices leave the house.</summary>
internal enum Verzendwijze
{
    /// <summary>By mail, to the functional mailbox of the payer.</summary>
    Mail,

    /// <summary>As files that a user brings away: a ZIP, or a folder for an access point.</summary>
    Bestand,
}

/// <summary>Sends checked invoices. What is sent is stored byte by byte first.</summary>
internal sealed class FacturenVersturen(
    FinancienDbContext db, Factuurdocumenten documenten, Factuurlogboek logboek, Mailinstellingen mail, Mailwachtrij wachtrij, TimeProvider klok)
{
    /// <summary>Sends the checked invoices among these.</summary>
    /// <returns>How many were sent, or stand ready to be mailed.</returns>
    public async Task<Uitkomst<int>> VerstuurAsync(IQueryable<Factuur> welke, Verzendwijze wijze, CancellationToken ct)
    {
        if (wijze == Verzendwijze.Mail && await mail.LeesAsync(ct) is { Gelukt: false } ontbreekt)
        {
            return Uitkomst<int>.Geweigerd(ontbreekt.Fouten);
        }

        var klaar = await welke.Where(f => f.Status == FactuurStatus.Gecontroleerd
            && !db.Verzendingen.Any(v => v.FactuurId == f.Id && v.Soort == VerzendSoort.Factuur && v.Status != VerzendStatus.Mislukt)).ToListAsync(ct);
        if (klaar.Count == 0)
        {
            return Uitkomst<int>.Geweigerd("", "Er is niets te versturen. Controleer de concepten eerst; wat al verstuurd is of in de wachtrij staat, gaat niet nog eens.");
        }

        if (wijze == Verzendwijze.Mail && klaar.Where(f => string.IsNullOrWhiteSpace(f.Document.Koper.Afleveradres)).Select(f => f.Document.Koper.Naam).ToList() is { Count: > 0 } zonder)
        {
            return Uitkomst<int>.Geweigerd("", $"Geen mailadres voor facturen bij: {string.Join(", ", zonder.Distinct(StringComparer.Ordinal))}. Vul het in bij de partij en ververs de gegevens, of verstuur als bestand.");
        }

        var alBewaard = await db.Factuurbestanden.Where(b => klaar.Select(f => f.Id).Contains(b.FactuurId)).Select(b => b.FactuurId).ToListAsync(ct);
        foreach (var factuur in klaar)
        {
            if (!alBewaard.Contains(factuur.Id))
            {
                db.Add(Factuurbestand.Van(factuur.Id, documenten.Pdf(factuur.Document), Factuurdocumenten.Ubl(factuur.Document), klok.GetUtcNow()));
            }

            Verstuur(factuur, wijze);
        }

        await db.SaveChangesAsync(ct);
        wachtrij.WekNaCommit();
        return Uitkomst<int>.Ok(klaar.Count);
    }

    private void Verstuur(Factuur factuur, Verzendwijze wijze)
    {
        if (wijze == Verzendwijze.Mail)
        {
            wachtrij.Zet(factuur);
            return;
        }

        factuur.Status = FactuurStatus.Verzonden;
        factuur.VerzondenOp = klok.GetUtcNow();
        logboek.Schrijf(factuur, Factuurlogboek.Verzonden, "Als bestand");
    }
}
