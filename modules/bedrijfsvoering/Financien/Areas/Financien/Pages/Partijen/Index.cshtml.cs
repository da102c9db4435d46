using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Partijen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Partijen;

/// <summary>The parties that pay or invoice.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class PartijenModel(FinancienDbContext db, IHuidigeGebruiker gebruiker) : PageModel
{
    public IReadOnlyList<Partij> Partijen { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.StroomWijzigen);

    public async Task OnGetAsync(CancellationToken ct) =>
        Partijen = await db.Partijen.AsNoTracking().OrderBy(p => p.Soort).ThenBy(p => p.Naam).ToListAsync(ct);
}
