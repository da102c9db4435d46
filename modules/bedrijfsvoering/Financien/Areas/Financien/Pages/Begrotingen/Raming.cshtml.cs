using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>The four years after the budget year.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class RamingModel(Begrotinglezer lezer, FinancienDbContext db) : Begrotingpagina(lezer)
{
    /// <summary>The version that is looked at.</summary>
    [BindProperty(SupportsGet = true, Name = "versie")]
    public int? Volgnummer { get; set; }

    /// <summary>The estimate.</summary>
    public Meerjarenraming Raming { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(Volgnummer, ct))
        {
            return NotFound();
        }

        Raming = new(Dossier.Boom, new Indexering(await db.Indexcijfers.AsNoTracking().Where(i => i.Jaar > Jaar).ToListAsync(ct)));
        return Page();
    }
}
