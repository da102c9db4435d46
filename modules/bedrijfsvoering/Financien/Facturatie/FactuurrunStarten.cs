using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Data;
using Zvh.Platform.Jobs;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Facturatie;

/// <summary>Asks for a run. Asking twice for the same makes nothing twice: what exists is found.</summary>
internal sealed class FactuurrunStarten(FinancienDbContext db, IHuidigeGebruiker gebruiker, Werkeenheid werkeenheid, Jobwekker wekker, TimeProvider klok)
{
    /// <summary>Stores the run; a job on any node makes the invoices.</summary>
    public async Task<Uitkomst<Guid>> StartAsync(int jaar, int termijn, IReadOnlyList<Guid> geldstroomIds, DateOnly datum, CancellationToken ct)
    {
        if (await ControleerAsync(jaar, termijn, geldstroomIds, ct) is { Gelukt: false } geweigerd)
        {
            return Uitkomst<Guid>.Geweigerd(geweigerd.Fouten);
        }

        var run = new Factuurrun { Jaar = jaar, Termijn = termijn, GeldstroomIds = [.. geldstroomIds.Distinct()], Datum = datum, Door = gebruiker.Naam, Op = klok.GetUtcNow() };
        db.Add(run);
        await db.SaveChangesAsync(ct);
        werkeenheid.NaCommit(wekker.Wek);
        return Uitkomst<Guid>.Ok(run.Id);
    }

    /// <summary>Whether such a run makes sense.</summary>
    public async Task<Uitkomst> ControleerAsync(int jaar, int termijn, IReadOnlyList<Guid> geldstroomIds, CancellationToken ct)
    {
        var fouten = new List<Fout>();
        if (jaar is < 2000 or > 2100)
        {
            fouten.Add(new("Jaar", "Vul een jaar in tussen 2000 en 2100."));
        }

        if (termijn is < 1 or > 12)
        {
            fouten.Add(new("Termijn", "Kies een termijn van 1 tot en met 12."));
        }

        if (geldstroomIds.Count == 0)
        {
            fouten.Add(new("Geldstromen", "Kies minstens één geldstroom."));
        }
        else if (await db.Geldstromen.CountAsync(g => geldstroomIds.Contains(g.Id), ct) != geldstroomIds.Distinct().Count())
        {
            fouten.Add(new("Geldstromen", "Eén van de geldstromen bestaat niet meer. Ververs de pagina en kies opnieuw."));
        }

        return fouten.Count == 0 ? Uitkomst.Ok() : Uitkomst.Geweigerd(fouten);
    }

    /// <summary>Stops a run that waits or is at work; what was made stays.</summary>
    public async Task<Uitkomst> StopAsync(Guid runId, CancellationToken ct)
    {
        var geraakt = await db.Factuurruns.Where(r => r.Id == runId && (r.Status == RunStatus.Wacht || r.Status == RunStatus.Bezig))
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.Status, RunStatus.Gestopt), ct);
        return geraakt == 1 ? Uitkomst.Ok() : Uitkomst.Geweigerd("", "Deze run is al klaar of gestopt. Er is niets veranderd.");
    }
}
