using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Facturatie;

/// <summary>Reminds payers of invoices that should have been paid: twice at most, by mail.</summary>
internal sealed class Herinneren(
    FinancienDbContext db, Mailinstellingen mail, IHuidigeGebruiker gebruiker, Werkeenheid werkeenheid, Jobwekker wekker, TimeProvider klok)
{
    /// <summary>How often a payer is reminded.</summary>
    public const int Meeste = 2;

    /// <summary>Sent invoices past their date that are not paid in full, the oldest first.</summary>
    public async Task<IReadOnlyList<Factuur>> TeLaatAsync(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        return await db.Facturen.AsNoTracking().Include(f => f.Betalingen).Where(f => f.Status == FactuurStatus.Verzonden && !f.IsCreditnota && f.Vervaldatum < vandaag)
            .OrderBy(f => f.Vervaldatum).ThenBy(f => f.Nummer).ToListAsync(ct);
    }

    /// <summary>Asks for the next reminder of these invoices.</summary>
    /// <returns>How many mails stand ready.</returns>
    public async Task<Uitkomst<int>> VoerUitAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        if (await mail.LeesAsync(ct) is { Gelukt: false } ontbreekt)
        {
            return Uitkomst<int>.Geweigerd(ontbreekt.Fouten);
        }

        var vandaag = klok.Vandaag();
        var facturen = await db.Facturen.Include(f => f.Betalingen)
            .Where(f => ids.Contains(f.Id) && f.Status == FactuurStatus.Verzonden && !f.IsCreditnota && f.Vervaldatum < vandaag && f.Herinneringen < Meeste
                && !db.Verzendingen.Any(v => v.FactuurId == f.Id && v.Status == VerzendStatus.Wacht)).ToListAsync(ct);
        if (facturen.Count == 0)
        {
            return Uitkomst<int>.Geweigerd("", "Er is niets te herinneren. Kies een factuur die te laat is en nog geen twee herinneringen kreeg.");
        }

        if (facturen.Find(f => string.IsNullOrWhiteSpace(f.Document.Koper.Afleveradres)) is { } zonder)
        {
            return Uitkomst<int>.Geweigerd("", $"{zonder.Document.Koper.Naam} heeft geen mailadres voor facturen. Haal {zonder.Nummer} uit de keuze en herinner per brief of telefoon.");
        }

        foreach (var factuur in facturen)
        {
            factuur.Herinneringen++;
            db.Add(new Verzending
            {
                FactuurId = factuur.Id,
                Soort = VerzendSoort.Herinnering,
                Volgnummer = factuur.Herinneringen,
                Adres = factuur.Document.Koper.Afleveradres!,
                NietVoor = klok.GetUtcNow(),
                Door = gebruiker.Naam,
                Op = klok.GetUtcNow(),
            });
        }

        await db.SaveChangesAsync(ct);
        werkeenheid.NaCommit(wekker.Wek);
        return Uitkomst<int>.Ok(facturen.Count);
    }
}
