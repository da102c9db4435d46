using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>The index percentages per year, with their source.</summary>
[VereistRecht(Rechten.BegrotingWijzigen)]
internal sealed class IndexcijfersModel(FinancienDbContext db, IndexcijfersOpslaan opslaan, TimeProvider klok, IFlash flash) : PageModel
{
    private static readonly IndexSoort[] Soorten = [IndexSoort.Loon, IndexSoort.Materieel];

    /// <summary>The rows: of each year first wages, then prices.</summary>
    [BindProperty]
    public List<IndexInvoer> Rijen { get; set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var bekend = await db.Indexcijfers.AsNoTracking().ToListAsync(ct);
        var begrotingen = await db.Begrotingen.Select(b => b.Jaar).ToListAsync(ct);
        var eerste = begrotingen.Append(klok.GetLocalNow().Year).Min();
        var laatste = begrotingen.Append(klok.GetLocalNow().Year).Max() + Meerjarenraming.Vooruit;
        Rijen =
        [
            .. Enumerable.Range(eerste + 1, laatste - eerste).Reverse().SelectMany(jaar => Soorten.Select(soort =>
            {
                var cijfer = bekend.Find(i => i.Jaar == jaar && i.Soort == soort);
                return new IndexInvoer { Jaar = jaar, Soort = soort, Percentage = cijfer?.Percentage, Bron = cijfer?.Bron };
            })),
        ];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !ModelState.Neem(await opslaan.VoerUitAsync(Rijen, ct), ""))
        {
            return Page();
        }

        flash.Gelukt("De indexcijfers zijn opgeslagen.");
        return Redirect("/financien/begrotingen/indexcijfers");
    }
}
