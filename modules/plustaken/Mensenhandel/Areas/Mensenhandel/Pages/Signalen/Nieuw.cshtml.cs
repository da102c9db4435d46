using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>Reports a signal, and says at once when another party takes up work for the municipality.</summary>
[VereistRecht(Rechten.SignaalMelden)]
internal sealed class NieuwModel(SignaalMelden melden, Menskeuzes keuzes, IFlash flash, TimeProvider klok) : PageModel
{
    [BindProperty]
    public Signaalinvoer Invoer { get; set; } = new();

    public Menskeuzes Keuzes => keuzes;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var signaal = await melden.VoerUitAsync(Invoer, ct);
            if (ModelState.Neem(signaal, nameof(Invoer)))
            {
                flash.Gelukt("Uw signaal is binnen. U krijgt bericht als het is besproken.");
                foreach (var elders in keuzes.Elders(Invoer.Gemeente!, klok.Vandaag()))
                {
                    flash.Meld(MeldingSoort.LetOp, $"{elders} Meld het daar ook.");
                }

                return LocalRedirect(SignaalMelden.Pad(signaal.Waarde));
            }
        }

        return Page();
    }
}
