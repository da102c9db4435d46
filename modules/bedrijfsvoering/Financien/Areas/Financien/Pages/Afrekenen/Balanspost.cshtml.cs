using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>One balance item: its course, what is not right and its mutations.</summary>
[VereistRecht(Rechten.AfrekenenLezen)]
internal sealed class BalanspostModel(Balanslezer lezer, BalanspostBeheren beheren, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Nummer { get; set; } = "";

    public Balansdossier Dossier { get; private set; } = null!;

    public bool MagWijzigen => gebruiker.Mag(Rechten.AfrekenenWijzigen);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) ? Page() : NotFound();

    [VereistRecht(Rechten.AfrekenenWijzigen)]
    public async Task<IActionResult> OnPostJaarAsync(uint versie, CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        var jaar = await beheren.OpenJaarAsync(Nummer, versie, ct);
        if (!ModelState.Neem(jaar))
        {
            return Page();
        }

        flash.Gelukt($"{jaar.Waarde.Jaar} is geopend met {jaar.Waarde.Beginstand}: de eindstand van {jaar.Waarde.Jaar - 1}.");
        return RedirectToPage(new { Nummer });
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        Dossier = (await lezer.LeesAsync(Nummer, ct))!;
        return Dossier is not null;
    }
}
