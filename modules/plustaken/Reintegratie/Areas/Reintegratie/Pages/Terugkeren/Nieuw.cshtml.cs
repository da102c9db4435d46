using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>Begins a return on a melding or case.</summary>
[VereistRecht(Rechten.TerugkeerBeginnen)]
internal sealed class NieuwModel(TerugkeerBeginnen beginnen, IFlash flash) : PageModel
{
    [BindProperty]
    public Terugkeerinvoer Invoer { get; set; } = new();

    public void OnGet(string? nummer) => Invoer.Nummer = nummer ?? "";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var terugkeer = await beginnen.VoerUitAsync(Invoer, ct);
            if (ModelState.Neem(terugkeer, nameof(Invoer)))
            {
                flash.Gelukt("De terugkeer is begonnen. Vul de voorwaarden aan en weeg waar de regie hoort.");
                return LocalRedirect(TerugkeerBeginnen.Pad(terugkeer.Waarde));
            }
        }

        return Page();
    }
}
