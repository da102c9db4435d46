using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Financien.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Starts a budget.</summary>
[VereistRecht(Rechten.BegrotingWijzigen)]
internal sealed class NieuwModel(FinancienDbContext db, BegrotingMaken begrotingMaken, TimeProvider klok, IFlash flash) : PageModel
{
    /// <summary>What is filled in.</summary>
    [BindProperty]
    public BegrotingInvoer Invoer { get; set; } = new();

    /// <summary>The streams.</summary>
    public IReadOnlyList<SelectListItem> Stromen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Invoer.Jaar = klok.GetLocalNow().Year + 1;
        Stromen = await Keuzes.StromenAsync(db, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !ModelState.Neem(await begrotingMaken.VoerUitAsync(Invoer, ct), nameof(Invoer)))
        {
            Stromen = await Keuzes.StromenAsync(db, ct);
            return Page();
        }

        flash.Gelukt($"De begroting {Invoer.Jaar} is gemaakt als concept.");
        return Redirect($"/financien/begrotingen/{Invoer.Jaar}/{Invoer.Stroom}");
    }
}
