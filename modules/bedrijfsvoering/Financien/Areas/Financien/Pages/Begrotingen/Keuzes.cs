using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What can be chosen in the forms of the budgets.</summary>
internal static class Keuzes
{
    /// <summary>The streams.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> StromenAsync(FinancienDbContext db, CancellationToken ct) =>
        [.. (await db.Geldstromen.AsNoTracking().OrderBy(g => g.Naam).Select(g => new { g.Naam, g.Code }).ToListAsync(ct)).Select(g => new SelectListItem(g.Naam, g.Code))];

    /// <summary>The lines of a budget that can hold an amount, with the groups they stand in.</summary>
    public static IReadOnlyList<SelectListItem> Bladen(Begrotingsboom boom) =>
        [.. Paden(boom.Lasten, "Lasten").Concat(Paden(boom.Baten, "Baten")).Where(r => !r.Regel.IsGroep).Select(r => new SelectListItem(r.Pad, r.Regel.Code))];

    /// <summary>All lines of a budget, with the groups they stand in.</summary>
    public static IReadOnlyList<SelectListItem> Alle(Begrotingsboom boom, Kant kant, string? zonder) =>
        [.. Paden(boom.Van(kant), kant == Kant.Last ? "Lasten" : "Baten", zonder).Select(r => new SelectListItem(r.Pad, r.Regel.Code))];

    private static IEnumerable<(string Pad, Boomregel Regel)> Paden(Boomregel groep, string pad, string? zonder = null) =>
        groep.Regels.Where(r => r.Code != zonder).SelectMany(r => Paden(r, $"{pad} › {r.Naam}", zonder).Prepend(($"{pad} › {r.Naam}", r)));
}
