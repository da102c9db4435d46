using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Partijen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Partijen;

/// <summary>One party: what stands on an invoice, what is missing, and its streams.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class PartijModel(FinancienDbContext db, IHuidigeGebruiker gebruiker) : PageModel
{
    public Partij Partij { get; private set; } = null!;

    public IReadOnlyList<(string Code, string Naam, string Rol)> Stromen { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.StroomWijzigen);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (await db.Partijen.AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, ct) is not { } partij)
        {
            return NotFound();
        }

        Partij = partij;
        var stromen = await db.Geldstromen.OrderBy(g => g.Naam)
            .Select(g => new { g.Code, g.Naam, Factureert = g.FactureerderId == partij.Id, Betaalt = g.BetalerId == partij.Id, Deelt = g.Deelnemers.Any(d => d.PartijId == partij.Id) })
            .Where(g => g.Factureert || g.Betaalt || g.Deelt).ToListAsync(ct);
        Stromen = stromen.ConvertAll(g => (g.Code, g.Naam, string.Join(", ",
            new[] { g.Factureert ? "factureert" : null, g.Betaalt ? "betaalt voor allen" : null, g.Deelt ? "deelnemer" : null }.OfType<string>())));
        return Page();
    }
}
