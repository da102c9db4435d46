using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;
using Zvh.Platform.Data;

namespace Zvh.Financien.Facturatie;

/// <summary>What the page of an invoice shows.</summary>
internal sealed class Factuuroverzicht(FinancienDbContext db, Herstelwijzer wijzer, TimeProvider klok)
{
    /// <summary>The invoice, with events and payments.</summary>
    public Factuur Factuur { get; private set; } = null!;

    /// <summary>The last mail with it.</summary>
    public Verzending? Mail { get; private set; }

    /// <summary>What is wrong with a draft.</summary>
    public IReadOnlyList<Bevinding> Fouten { get; private set; } = [];

    /// <summary>The credit note of an invoice, or the invoice of a credit note.</summary>
    public (Guid Id, string Nummer)? Verwant { get; private set; }

    /// <summary>The sums of the stored files.</summary>
    public (string Pdf, string Ubl)? Bestand { get; private set; }

    /// <summary>Whether it should have been paid by now.</summary>
    public bool TeLaat => Factuur is { IsCreditnota: false, Status: FactuurStatus.Verzonden } && Factuur.Vervaldatum < klok.Vandaag();

    /// <summary>Reads it.</summary>
    /// <returns>Whether it exists.</returns>
    public async Task<bool> LeesAsync(Guid id, CancellationToken ct)
    {
        var factuur = await db.Facturen.AsNoTracking().AsSplitQuery().Include(f => f.Gebeurtenissen).Include(f => f.Betalingen).SingleOrDefaultAsync(f => f.Id == id, ct);
        if (factuur is null)
        {
            return false;
        }

        Factuur = factuur;
        Mail = await db.Verzendingen.AsNoTracking().Where(v => v.FactuurId == id && v.Soort == VerzendSoort.Factuur).OrderByDescending(v => v.Op).FirstOrDefaultAsync(ct);
        Verwant = await db.Facturen.Where(f => f.OrigineelId == id || f.Id == factuur.OrigineelId).Select(f => new { f.Id, f.Nummer }).FirstOrDefaultAsync(ct) is { } ander
            ? (ander.Id, ander.Nummer) : null;
        Bestand = await db.Factuurbestanden.Where(b => b.FactuurId == id).Select(b => new { b.PdfSha256, b.UblSha256 }).SingleOrDefaultAsync(ct) is { } som
            ? (som.PdfSha256, som.UblSha256) : null;
        Fouten = factuur.Status == FactuurStatus.Concept ? Factuurdocumenten.Keur(factuur.Document).Fouten : [];
        await wijzer.LaadAsync(ct);
        return true;
    }

    /// <summary>Where a finding is repaired.</summary>
    public Herstelplek? Herstel(Bevinding fout) => wijzer.Van(Factuur, fout);
}

/// <summary>What a user does with one invoice.</summary>
internal sealed class Factuurhandelingen(FinancienDbContext db, FacturenControleren controleren, FacturenVerversen verversen, Factuurzip bestanden)
{
    /// <summary>The files.</summary>
    public Task<(byte[] Pdf, byte[] Ubl)> BestandenAsync(Factuur factuur, CancellationToken ct) => bestanden.BestandenAsync(factuur.Id, factuur.Document, ct);

    /// <summary>Checks it.</summary>
    public Task<Controleuitslag> ControleerAsync(Guid id, CancellationToken ct) => controleren.ControleerAsync(db.Facturen.Where(f => f.Id == id), ct);

    /// <summary>Takes over repairs.</summary>
    public Task<Uitkomst<int>> VerversAsync(Guid id, CancellationToken ct) => verversen.VerversAsync(db.Facturen.Where(f => f.Id == id), ct);

    /// <summary>Says which invoice a draft credit note is about.</summary>
    public async Task<Uitkomst> VerwijsAsync(Guid id, string? nummer, CancellationToken ct)
    {
        var nota = await db.Facturen.SingleAsync(f => f.Id == id, ct);
        if (nota is not { IsCreditnota: true, Status: FactuurStatus.Concept })
        {
            return Uitkomst.Geweigerd("Verwijzing", "Alleen een concept van een creditnota kan nog een verwijzing krijgen.");
        }

        if (!await db.Facturen.AnyAsync(f => f.Nummer == nummer && f.FactureerderId == nota.FactureerderId && f.DebiteurId == nota.DebiteurId && !f.IsCreditnota, ct))
        {
            return Uitkomst.Geweigerd("Verwijzing", $"Factuur '{nummer}' van deze factureerder aan deze debiteur bestaat niet. Kies een nummer uit de lijst met facturen.");
        }

        nota.Document = nota.Document with { OorspronkelijkNummer = nummer };
        await db.SaveChangesAsync(ct);
        return Uitkomst.Ok();
    }
}
