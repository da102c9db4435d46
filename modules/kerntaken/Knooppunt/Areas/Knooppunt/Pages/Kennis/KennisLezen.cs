using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using Zvh.Knooppunt.Data;
using Zvh.Knooppunt.Data.Configuraties;
using Zvh.Knooppunt.Domein;

namespace Zvh.Knooppunt.Kennis;

/// <summary>Something that was found, with the piece of the answer that fits.</summary>
internal sealed record Kennisrij(Guid Id, string Titel, string Antwoord, string? Thema, Kennisstand Stand, DateTimeOffset Op);

/// <summary>Searches the knowledge base the Dutch way: "uithuisplaatsingen" finds "uithuisplaatsing".</summary>
internal sealed class KennisLezen(KnooppuntDbContext db)
{
    private const int Meeste = 50;
    private const string Taal = "dutch";

    /// <summary>What fits, the best first; without words the last that was published.</summary>
    /// <param name="woorden">Words, "a phrase", or -not.</param>
    /// <param name="ct">Stops.</param>
    public async Task<IReadOnlyList<Kennisrij>> ZoekAsync(string? woorden, CancellationToken ct)
    {
        var alle = db.Kennis.AsNoTracking().Where(k => k.Stand == Kennisstand.Gepubliceerd);
        alle = string.IsNullOrWhiteSpace(woorden) ? alle.OrderByDescending(k => k.Op)
            : alle.Where(k => EF.Property<NpgsqlTsVector>(k, KennisitemConfiguratie.Zoekvector).Matches(EF.Functions.WebSearchToTsQuery(Taal, woorden)))
                .OrderByDescending(k => EF.Property<NpgsqlTsVector>(k, KennisitemConfiguratie.Zoekvector).Rank(EF.Functions.WebSearchToTsQuery(Taal, woorden))).ThenByDescending(k => k.Op);
        return await RijenAsync(alle, ct);
    }

    /// <summary>What is not published, for whoever writes.</summary>
    public Task<IReadOnlyList<Kennisrij>> NietOpenbaarAsync(CancellationToken ct) =>
        RijenAsync(db.Kennis.AsNoTracking().Where(k => k.Stand != Kennisstand.Gepubliceerd).OrderByDescending(k => k.Op), ct);

    /// <summary>One; null when there is none, or when it is not published and the user does not write.</summary>
    public Task<Kennisitem?> LeesAsync(Guid id, bool magSchrijven, CancellationToken ct) =>
        db.Kennis.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id && (magSchrijven || k.Stand == Kennisstand.Gepubliceerd), ct);

    private static async Task<IReadOnlyList<Kennisrij>> RijenAsync(IQueryable<Kennisitem> items, CancellationToken ct) =>
        await items.Take(Meeste).Select(k => new Kennisrij(k.Id, k.Titel, k.Antwoord, k.Thema, k.Stand, k.Op)).ToListAsync(ct);
}
