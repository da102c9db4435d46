using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Data;
using Zvh.Signalering.Domein.Factsheets;

namespace Zvh.Signalering.Factsheets;

/// <summary>A factsheet in a list.</summary>
internal sealed record Factsheetrij(Guid Id, string Gemeente, string Van, string Tot, int Uitgave, Factsheetstand Stand, bool HeeftDuiding, DateTimeOffset? Op);

/// <summary>A count in a list.</summary>
internal sealed record Ronderij(Guid Id, string Van, string Tot, int Uitgave, int Gemaakt, int Totaal, bool Gepubliceerd, DateTimeOffset Op);

/// <summary>One factsheet with the count that it belongs to.</summary>
/// <param name="Factsheet">The factsheet.</param>
/// <param name="Ronde">Its count.</param>
/// <param name="Inhoud">Its figures.</param>
/// <param name="OpvolgerId">What took its place; null when nothing did.</param>
internal sealed record Factsheetbeeld(Factsheet Factsheet, Factsheetronde Ronde, Factsheetinhoud Inhoud, Guid? OpvolgerId);

/// <summary>Reads factsheets: what is published, and for whoever makes them the concepts too.</summary>
internal sealed class FactsheetsLezen(SignaleringDbContext db, IHuidigeGebruiker gebruiker)
{
    private const int Meeste = 400;

    /// <summary>Whether this user makes factsheets. The house itself, on the command line, does.</summary>
    public bool MagMaken => gebruiker.IsHuis || gebruiker.Mag(Rechten.FactsheetMaken);

    /// <summary>What is published, the newest half first.</summary>
    public Task<List<Factsheetrij>> GepubliceerdAsync(CancellationToken ct) => RijenAsync(db.Factsheets.Where(f => f.Stand == Factsheetstand.Gepubliceerd), ct);

    /// <summary>The factsheets of one count.</summary>
    public Task<List<Factsheetrij>> VanRondeAsync(Guid rondeId, CancellationToken ct) => RijenAsync(db.Factsheets.Where(f => f.RondeId == rondeId), ct);

    /// <summary>The counts, the newest first; nothing for who does not make them.</summary>
    public async Task<IReadOnlyList<Ronderij>> RondesAsync(CancellationToken ct) => !MagMaken ? [] : await db.Rondes.AsNoTracking().OrderByDescending(r => r.Op).Take(Meeste)
        .Select(r => new Ronderij(r.Id, r.Van, r.Tot, r.Uitgave, r.Gemaakt, r.Totaal, db.Factsheets.Any(f => f.RondeId == r.Id && f.Stand != Factsheetstand.Concept), r.Op)).ToListAsync(ct);

    /// <summary>One count; null when there is none.</summary>
    public Task<Factsheetronde?> RondeAsync(Guid id, CancellationToken ct) => db.Rondes.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct);

    /// <summary>One factsheet; null when there is none that this user may read.</summary>
    public async Task<Factsheetbeeld?> LeesAsync(Guid id, CancellationToken ct)
    {
        var gelezen = await (from f in db.Factsheets.AsNoTracking() where f.Id == id && (MagMaken || f.Stand != Factsheetstand.Concept) join r in db.Rondes on f.RondeId equals r.Id select new { f, r }).SingleOrDefaultAsync(ct);
        return gelezen is null ? null : new(gelezen.f, gelezen.r, Factsheetinhoud.Lees(gelezen.f.Inhoud), await OpvolgerAsync(gelezen.f, gelezen.r, ct));
    }

    /// <summary>What is published of a municipality over a half; null when nothing is.</summary>
    public async Task<Factsheetbeeld?> LeesAsync(string gemeente, string van, CancellationToken ct) =>
        await (from f in db.Factsheets where f.Gemeente == gemeente && f.Stand == Factsheetstand.Gepubliceerd join r in db.Rondes on f.RondeId equals r.Id where r.Van == van select (Guid?)f.Id).SingleOrDefaultAsync(ct) is { } id ? await LeesAsync(id, ct) : null;

    private async Task<Guid?> OpvolgerAsync(Factsheet factsheet, Factsheetronde ronde, CancellationToken ct) => factsheet.Stand is not Factsheetstand.Vervangen ? null
        : await (from r in db.Rondes where r.Van == ronde.Van && r.Tot == ronde.Tot join f in db.Factsheets on r.Id equals f.RondeId where f.Gemeente == factsheet.Gemeente && f.Stand == Factsheetstand.Gepubliceerd select (Guid?)f.Id).SingleOrDefaultAsync(ct);

    private Task<List<Factsheetrij>> RijenAsync(IQueryable<Factsheet> factsheets, CancellationToken ct) =>
        (from f in factsheets.AsNoTracking() join r in db.Rondes on f.RondeId equals r.Id orderby r.Van descending, f.Gemeente select new Factsheetrij(f.Id, f.Gemeente, r.Van, r.Tot, r.Uitgave, f.Stand, f.Duiding != null, f.Op)).Take(Meeste).ToListAsync(ct);
}
