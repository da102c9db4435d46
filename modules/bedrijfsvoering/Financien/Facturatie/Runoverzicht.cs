using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;

namespace Zvh.Financien.Facturatie;

/// <summary>What the page of a run shows.</summary>
internal sealed class Runoverzicht(FinancienDbContext db, FacturenLezen lezen, Herstelwijzer wijzer)
{
    // More does not help a reader; the check itself looks at all of them.
    private const int HoogstensTonen = 100;

    /// <summary>The run.</summary>
    public Factuurrun Run { get; private set; } = null!;

    /// <summary>The first invoices.</summary>
    public IReadOnlyList<Factuurrij> Facturen { get; private set; } = [];

    /// <summary>How many there are.</summary>
    public int Aantal { get; private set; }

    /// <summary>What they come to.</summary>
    public Bedrag Totaal { get; private set; }

    /// <summary>How many there are per state.</summary>
    public IReadOnlyDictionary<FactuurStatus, int> PerStatus { get; private set; } = new Dictionary<FactuurStatus, int>();

    /// <summary>Drafts that do not pass, with what is wrong.</summary>
    public IReadOnlyList<Afkeuring> Afgekeurd { get; private set; } = [];

    /// <summary>Reads the run.</summary>
    /// <returns>Whether it exists.</returns>
    public async Task<bool> LeesAsync(Guid id, CancellationToken ct)
    {
        var run = await db.Factuurruns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct);
        Run = run!;
        return run is not null;
    }

    /// <summary>Reads the invoices.</summary>
    public async Task VulAanAsync(CancellationToken ct)
    {
        var welke = lezen.Van(Run).AsNoTracking();
        var standen = await welke.Select(f => new { f.Status, f.IsCreditnota, f.Totaal }).ToListAsync(ct);
        Aantal = standen.Count;
        Totaal = Bedrag.Som(standen.Select(s => s.IsCreditnota ? -s.Totaal : s.Totaal));
        PerStatus = standen.CountBy(s => s.Status).ToDictionary();
        var opNummer = welke.OrderBy(f => f.FactureerderId).ThenBy(f => f.Boekjaar).ThenBy(f => f.Volgnummer);
        Facturen = await lezen.RijenAsync(opNummer.Take(HoogstensTonen), ct);
        await wijzer.LaadAsync(ct);
        var concepten = await opNummer.Where(f => f.Status == FactuurStatus.Concept).Take(HoogstensTonen).ToListAsync(ct);
        Afgekeurd = [.. concepten.Select(f => new Afkeuring(f, Factuurdocumenten.Keur(f.Document).Fouten)).Where(a => a.Fouten.Count > 0)];
    }

    /// <summary>Where a finding is repaired.</summary>
    public Herstelplek? Herstel(Factuur factuur, Bevinding fout) => wijzer.Van(factuur, fout);
}

/// <summary>The steps that a user takes with all invoices of a run.</summary>
internal sealed class Runhandelingen(
    FactuurrunStarten starten, FacturenLezen lezen, FacturenControleren controleren, FacturenVerversen verversen, FacturenVersturen versturen, Factuurzip zip)
{
    /// <summary>Stops the run.</summary>
    public Task<Uitkomst> StopAsync(Factuurrun run, CancellationToken ct) => starten.StopAsync(run.Id, ct);

    /// <summary>Checks the drafts.</summary>
    public Task<Controleuitslag> ControleerAsync(Factuurrun run, CancellationToken ct) => controleren.ControleerAsync(lezen.Van(run), ct);

    /// <summary>Takes over repairs.</summary>
    public Task<Uitkomst<int>> VerversAsync(Factuurrun run, CancellationToken ct) => verversen.VerversAsync(lezen.Van(run), ct);

    /// <summary>Sends what was checked.</summary>
    public Task<Uitkomst<int>> VerstuurAsync(Factuurrun run, Verzendwijze wijze, CancellationToken ct) => versturen.VerstuurAsync(lezen.Van(run), wijze, ct);

    /// <summary>Writes the files.</summary>
    public Task ZipAsync(Factuurrun run, Stream uitvoer, CancellationToken ct) => zip.SchrijfAsync(lezen.Van(run).Where(f => f.Status != FactuurStatus.Concept), uitvoer, ct);
}
