using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Data;
using Zvh.Platform.Instellingen;

namespace Zvh.Financien.Facturatie;

/// <summary>Makes the invoices of a run, a batch per transaction: numbers, invoices and progress are saved together or not at all.
/// A killed node leaves whole batches; the next node goes on where it stopped. Another node that makes the same run waits for the counter and finds the work done.</summary>
internal sealed class FactuurrunUitvoeren(
    FinancienDbContext db, Werkeenheid werkeenheid, FactuurplanLezer lezer, Nummering nummering, InstellingenBeheer instellingen, TimeProvider klok)
{
    /// <summary>Invoices per transaction: small enough to show progress, large enough to be fast.</summary>
    private const int Partij = 100;

    /// <summary>The lock that whoever works on a run holds.</summary>
    public static string Slotnaam(Guid runId) => $"factuurrun {runId}";

    /// <summary>Carries out a run; one that is done or stopped is left alone.</summary>
    /// <returns>How many invoices this call made.</returns>
    public async Task<int> VoerUitAsync(Factuurrun run, CancellationToken ct)
    {
        var plan = await lezer.LeesAsync(run.Jaar, run.Termijn, run.GeldstroomIds, ct);
        var termijn = int.Parse(await instellingen.WaardeAsync(FacturatieServices.Betaaltermijn, run.Datum, ct), CultureInfo.InvariantCulture);
        if (!await werkeenheid.UitvoerenAsync(() => BeginAsync(run.Id, plan, ct), ct))
        {
            return 0;
        }

        var gemaakt = 0;
        foreach (var partij in plan.Voorstellen.GroupBy(v => v.FactureerderId).OrderBy(g => g.Key).SelectMany(g => g.Chunk(Partij)))
        {
            if (await werkeenheid.UitvoerenAsync(() => MaakAsync(run, partij, run.Datum.AddDays(termijn), ct), ct) is not { } nieuw)
            {
                return gemaakt;
            }

            gemaakt += nieuw;
        }

        await werkeenheid.UitvoerenAsync(() => SluitAsync(run.Id, ct), ct);
        return gemaakt;
    }

    private async Task<bool> BeginAsync(Guid runId, Factuurplan plan, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var run = await db.Factuurruns.FromSql($"select *, xmin from financien.factuurrun where id = {runId} for update").SingleAsync(ct);
        if (run.Status is not (RunStatus.Wacht or RunStatus.Bezig))
        {
            return false;
        }

        run.Status = RunStatus.Bezig;
        run.Totaal = plan.Voorstellen.Count;

        // A run that goes on after a kill walks through everything again; what exists is found, not made.
        run.Gedaan = 0;
        run.Meldingen.Clear();
        run.Meldingen.AddRange(plan.Meldingen.Select(m => m.ToString()));
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>Makes what does not exist yet of one batch.</summary>
    /// <returns>How many; null when somebody stopped the run.</returns>
    private async Task<int?> MaakAsync(Factuurrun run, Factuurvoorstel[] voorstellen, DateOnly vervaldatum, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var factureerder = voorstellen[0].FactureerderId;
        await nummering.VergrendelAsync(factureerder, run.Datum.Year, ct);

        // Read after the lock: what another node made meanwhile is visible now.
        var status = await db.Factuurruns.Where(r => r.Id == run.Id).Select(r => r.Status).SingleAsync(ct);
        if (status != RunStatus.Bezig)
        {
            return null;
        }

        // The counter is per year of the number; two runs with dates in two years must not make the same invoice either.
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({$"facturen {run.Jaar} {run.Termijn}"}, 0))", ct);
        var bestaand = await BestaandAsync(run, voorstellen, ct);
        var nieuw = voorstellen.Where(v => !bestaand.Contains((v.GeldstroomId, v.DebiteurId, v.Btw.Categorie))).ToList();
        if (nieuw.Count > 0)
        {
            var eerste = await nummering.NeemAsync(factureerder, run.Datum.Year, nieuw.Count, ct);
            var termijnen = await db.Geldstromen.Where(g => run.GeldstroomIds.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Termijnen, ct);
            var eerder = await EerderAsync(run.Jaar, nieuw, ct);
            db.AddRange(nieuw.Select((v, i) => Factuur(run, v, eerste + i, termijnen[v.GeldstroomId], vervaldatum, eerder.GetValueOrDefault((v.GeldstroomId, v.DebiteurId)))));
            await db.SaveChangesAsync(ct);
        }

        await db.Factuurruns.Where(r => r.Id == run.Id).ExecuteUpdateAsync(
            s => s.SetProperty(r => r.Gedaan, r => r.Gedaan + voorstellen.Length).SetProperty(r => r.Nieuw, r => r.Nieuw + nieuw.Count), ct);
        return nieuw.Count;
    }

    private async Task<HashSet<(Guid, Guid, BtwCategorie)>> BestaandAsync(Factuurrun run, Factuurvoorstel[] voorstellen, CancellationToken ct)
    {
        var debiteuren = voorstellen.Select(v => v.DebiteurId).ToHashSet();
        var rijen = await db.Facturen.Where(f => f.Jaar == run.Jaar && f.Termijn == run.Termijn && debiteuren.Contains(f.DebiteurId)
                && f.OrigineelId == null && f.Status != FactuurStatus.Gecrediteerd)
            .Select(f => new { f.GeldstroomId, f.DebiteurId, f.BtwCategorie }).ToListAsync(ct);
        return [.. rijen.Select(r => (r.GeldstroomId, r.DebiteurId, r.BtwCategorie))];
    }

    // A settlement that is larger than the contribution refers to the invoice of the year that is settled.
    private async Task<Dictionary<(Guid, Guid), string>> EerderAsync(int jaar, List<Factuurvoorstel> voorstellen, CancellationToken ct)
    {
        var debiteuren = voorstellen.Where(v => v.Totaal < Bedrag.Nul).Select(v => v.DebiteurId).ToHashSet();
        var rijen = await db.Facturen.Where(f => debiteuren.Contains(f.DebiteurId) && f.Jaar < jaar && !f.IsCreditnota && f.VerzondenOp != null)
            .OrderBy(f => f.Jaar).ThenBy(f => f.Termijn).Select(f => new { f.GeldstroomId, f.DebiteurId, f.Nummer }).ToListAsync(ct);
        return rijen.GroupBy(r => (r.GeldstroomId, r.DebiteurId)).ToDictionary(g => g.Key, g => g.Last().Nummer);
    }

    private Factuur Factuur(Factuurrun run, Factuurvoorstel voorstel, int volgnummer, int termijnen, DateOnly vervaldatum, string? eerder)
    {
        var nummer = Nummering.Tekst(run.Datum.Year, volgnummer);
        var document = voorstel.Document(nummer, run.Jaar, termijnen > 1 ? $"{run.Termijn} van {termijnen}" : null, run.Datum, vervaldatum, eerder);
        var factuur = new Factuur
        {
            RunId = run.Id,
            IsCreditnota = document.IsCredit,
            FactureerderId = voorstel.FactureerderId,
            Boekjaar = run.Datum.Year,
            Volgnummer = volgnummer,
            Nummer = nummer,
            DebiteurId = voorstel.DebiteurId,
            GeldstroomId = voorstel.GeldstroomId,
            Jaar = run.Jaar,
            Termijn = run.Termijn,
            BtwCategorie = voorstel.Btw.Categorie,
            Datum = run.Datum,
            Vervaldatum = vervaldatum,
            Totaal = document.Totaal,
            Document = document,
        };
        factuur.Gebeurtenissen.Add(new() { FactuurId = factuur.Id, Soort = Factuurlogboek.Gemaakt, Op = klok.GetUtcNow(), Door = run.Door });
        return factuur;
    }

    private async Task<bool> SluitAsync(Guid runId, CancellationToken ct)
    {
        await db.Factuurruns.Where(r => r.Id == runId && r.Status == RunStatus.Bezig).ExecuteUpdateAsync(
            s => s.SetProperty(r => r.Status, RunStatus.Klaar).SetProperty(r => r.Gedaan, r => r.Totaal), ct);
        return true;
    }
}
