using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>A balance item with its course and what is not right about it.</summary>
/// <param name="Post">The item.</param>
/// <param name="Verloop">The years.</param>
/// <param name="Bevindingen">What to look at.</param>
internal sealed record Balansdossier(Balanspost Post, IReadOnlyList<Verloopjaar> Verloop, IReadOnlyList<Balansbevinding> Bevindingen)
{
    /// <summary>Findings that nobody explained.</summary>
    public int Open => Bevindingen.Count(b => b.Open);
}

/// <summary>Reads balance items.</summary>
internal sealed class Balanslezer(FinancienDbContext db)
{
    /// <summary>All items, by number.</summary>
    public async Task<IReadOnlyList<Balansdossier>> AllesAsync(CancellationToken ct)
    {
        var posten = await db.Balansposten.AsNoTracking().Include(b => b.Jaren).Include(b => b.Mutaties).OrderBy(b => b.Nummer).AsSplitQuery().ToListAsync(ct);
        var bijdragen = await db.Rijksbijdragen.AsNoTracking().Where(r => r.BalanspostId != null).ToListAsync(ct);
        return [.. posten.Select(p => new Balansdossier(p, Verloop.Van(p), Balanscontrole.Controleer(p, bijdragen)))];
    }

    /// <summary>One item; null when it does not exist.</summary>
    public async Task<Balansdossier?> LeesAsync(string nummer, CancellationToken ct) => (await AllesAsync(ct)).FirstOrDefault(d => d.Post.Nummer == nummer);
}
