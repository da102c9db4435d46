using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>A new balance item.</summary>
[VereistRecht(Rechten.AfrekenenWijzigen)]
internal sealed class BalanspostNieuwModel(BalanspostMaken maken, IFlash flash, TimeProvider klok) : PageModel
{
    [BindProperty]
    public Balanspostinvoer Invoer { get; set; } = new();

    public void OnGet() => Invoer.Jaar = klok.GetUtcNow().Year;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !ModelState.Neem(await maken.VoerUitAsync(Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"Balanspost {Invoer.Nummer} is toegevoegd.");
        return RedirectToPage("Balanspost", new { nummer = Invoer.Nummer.Trim() });
    }
}
