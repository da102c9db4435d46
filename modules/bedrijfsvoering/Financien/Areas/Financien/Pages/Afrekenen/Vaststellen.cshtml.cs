using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>Asks to confirm the adoption of a settlement.</summary>
[VereistRecht(Rechten.AfrekenenWijzigen)]
internal sealed class VaststellenModel(Verrekeninglezer lezer, VerrekeningBeheren beheren, IFlash flash) : PageModel
{
    [FromRoute]
    public int Jaar { get; set; }

    [FromRoute]
    public string Stroom { get; set; } = "";

    public Verrekendossier Dossier { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(uint versie, CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.Neem(await beheren.StelVastAsync(Jaar, Dossier.Stroom.Id, versie, ct)))
        {
            return Page();
        }

        flash.Gelukt($"De verrekening van {Jaar} is vastgesteld en komt op de facturen van {Dossier.Verrekening!.InJaar}.");
        return RedirectToPage("Verrekening", new { Jaar, Stroom });
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        Dossier = (await lezer.LeesAsync(Jaar, Stroom, ct))!;
        return Dossier is { IsConcept: true };
    }
}
