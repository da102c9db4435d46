using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Knooppunt.Derden;

/// <summary>Composes what a third party may read once.</summary>
[VereistRecht(Rechten.UittrekselMaken)]
internal sealed class NieuwModel(UittrekselMaken maken, IFlash flash) : PageModel
{
    [BindProperty]
    public Derdeinvoer Invoer { get; set; } = new();

    public void OnGet(string? nummer) => Invoer.Nummer = nummer ?? "";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var uittreksel = await maken.VoerUitAsync(Invoer, ct);
            if (ModelState.Neem(uittreksel, nameof(Invoer)))
            {
                flash.Gelukt("Het uittreksel is klaar. Maak nu de link.");
                return LocalRedirect($"/knooppunt/derden/{uittreksel.Waarde}");
            }
        }

        return Page();
    }
}
