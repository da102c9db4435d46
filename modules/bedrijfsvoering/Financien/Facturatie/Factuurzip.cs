using System.IO.Compression;
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

    /// <summary>Writes a ZIP while it is made: a folder <c>pdf</c> and a folder <c>ubl</c>, as an access point takes them.</summary>
    public async Task SchrijfAsync(IQueryable<Factuur> welke, Stream uitvoer, CancellationToken ct)
    {
        var namen = await NamenAsync(welke, ct);
        await using var zip = await ZipArchive.CreateAsync(uitvoer, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        foreach (var groep in namen.Chunk(PerKeer))
        {
            var ids = groep.Select(n => n.Id).ToList();
            var inhoud = await db.Facturen.AsNoTracking().Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Document, ct);
            foreach (var (id, naam) in groep)
            {
                var (pdf, ubl) = await BestandenAsync(id, inhoud[id], ct);
                await VoegToeAsync(zip, $"pdf/{naam}.pdf", pdf, ct);
                await VoegToeAsync(zip, $"ubl/{naam}.xml", ubl, ct);
            }
        }
    }

    /// <summary>The file name of each invoice, without extension: numbers are unique per invoicing party only, so that its code goes first.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Naam)>> NamenAsync(IQueryable<Factuur> welke, CancellationToken ct)
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
