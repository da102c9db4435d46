using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Scenarios;

/// <summary>The scenarios of one stream and year, which can be compared.</summary>
internal sealed record Scenariogroep(string Stroom, int Jaar, IReadOnlyList<Scenario> Scenarios);

/// <summary>The scenarios that were kept.</summary>
[VereistRecht(Rechten.SleutelLezen)]
internal sealed class ScenariosModel(FinancienDbContext db) : PageModel
{
    public IReadOnlyList<Scenariogroep> Groepen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var namen = await db.Geldstromen.ToDictionaryAsync(g => g.Id, g => g.Naam, ct);
        var scenarios = await db.Scenarios.AsNoTracking().OrderByDescending(s => s.Jaar).ThenBy(s => s.Naam).ToListAsync(ct);
        Groepen = [.. scenarios.GroupBy(s => (s.GeldstroomId, s.Jaar)).Select(g => new Scenariogroep(namen[g.Key.GeldstroomId], g.Key.Jaar, [.. g]))];
    }
}
