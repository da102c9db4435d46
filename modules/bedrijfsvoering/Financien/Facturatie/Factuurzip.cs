using System.IO.Compression;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;

namespace Zvh.Financien.Facturatie;

/// <summary>The files of invoices: what was sent when it was sent, else what would be sent now.</summary>
internal sealed class Factuurzip(FinancienDbContext db, Factuurdocumenten documenten)
{
    private const int PerKeer = 100;

    /// <summary>The PDF and the e-invoice of one invoice.</summary>
    public async Task<(byte[] Pdf, byte[] Ubl)> BestandenAsync(Guid id, Factuurdocument document, CancellationToken ct) =>
        await db.Factuurbestanden.AsNoTracking().SingleOrDefaultAsync(b => b.FactuurId == id, ct) is { } bewaard
            ? (bewaard.Pdf, bewaard.Ubl)
            : (documenten.Pdf(document), Factuurdocumenten.Ubl(document));

    /// <summary>The files of these invoices in the order of their numbers, a part at a time: read in one question, made on every core.</summary>
    public async IAsyncEnumerable<Factuurstuk> AlleAsync(IQueryable<Factuur> welke, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var groep in (await NamenAsync(welke, ct)).Chunk(PerKeer))
        {
            var ids = groep.Select(n => n.Id).ToList();
            var inhoud = await db.Facturen.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Document, ct);
            var bewaard = await db.Factuurbestanden.AsNoTracking().Where(b => ids.Contains(b.FactuurId)).ToDictionaryAsync(b => b.FactuurId, ct);
            var stukken = groep.AsParallel().AsOrdered().WithCancellation(ct).Select(n => bewaard.TryGetValue(n.Id, out var b)
                ? new Factuurstuk(n.Naam, b.Pdf, b.Ubl)
                : new Factuurstuk(n.Naam, documenten.Pdf(inhoud[n.Id]), Factuurdocumenten.Ubl(inhoud[n.Id]))).ToList();
            foreach (var stuk in stukken)
            {
                yield return stuk;
            }
        }
    }

    /// <summary>Writes a ZIP while it is made: a folder <c>pdf</c> and a folder <c>ubl</c>, as an access point takes them.</summary>
    public async Task SchrijfAsync(IQueryable<Factuur> welke, Stream uitvoer, CancellationToken ct)
    {
        await using var zip = await ZipArchive.CreateAsync(uitvoer, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        await foreach (var stuk in AlleAsync(welke, ct))
        {
            await VoegToeAsync(zip, $"pdf/{stuk.Naam}.pdf", stuk.Pdf, ct);
            await VoegToeAsync(zip, $"ubl/{stuk.Naam}.xml", stuk.Ubl, ct);
        }
    }

    /// <summary>The file name of each invoice, without extension: numbers are unique per invoicing party only, so that its code goes first.</summary>
    private async Task<IReadOnlyList<(Guid Id, string Naam)>> NamenAsync(IQueryable<Factuur> welke, CancellationToken ct)
    {
        var codes = await db.Partijen.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Code, ct);
        var rijen = await welke.AsNoTracking().OrderBy(f => f.FactureerderId).ThenBy(f => f.Boekjaar).ThenBy(f => f.Volgnummer)
            .Select(f => new { f.Id, f.FactureerderId, f.DebiteurId, f.Nummer }).ToListAsync(ct);
        return [.. rijen.Select(r => (r.Id, $"{codes[r.FactureerderId]}-{r.Nummer}-{codes[r.DebiteurId]}"))];
    }

    private static async Task VoegToeAsync(ZipArchive zip, string naam, byte[] inhoud, CancellationToken ct)
    {
        await using var vak = await zip.CreateEntry(naam, CompressionLevel.Fastest).OpenAsync(ct);
        await vak.WriteAsync(inhoud, ct);
    }
}

/// <summary>The files of one invoice.</summary>
/// <param name="Naam">The file name without extension.</param>
/// <param name="Pdf">The PDF.</param>
/// <param name="Ubl">The e-invoice.</param>
internal sealed record Factuurstuk(string Naam, byte[] Pdf, byte[] Ubl);
