using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Knooppunt.Verzoeken;

/// <summary>Asks a partner for information.</summary>
[VereistRecht(Rechten.VerzoekDoen)]
internal sealed class NieuwModel(VerzoekDoen doen, Partners partners, IFlash flash, TimeProvider klok) : PageModel
{
    private const int Termijn = 14;

    [BindProperty]
    public Verzoekinvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public async Task OnGetAsync(string? nummer, CancellationToken ct)
    {
        (Invoer.Nummer, Invoer.Uiterlijk) = (nummer ?? "", klok.Vandaag().AddDays(Termijn));
        Organisaties = await partners.KeuzesAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var verzoek = await doen.VoerUitAsync(Invoer, ct);
            if (ModelState.Neem(verzoek, nameof(Invoer)))
            {
                flash.Gelukt("Het verzoek is verstuurd. De partner kreeg een bericht.");
                return LocalRedirect($"/knooppunt/verzoeken/{verzoek.Waarde}");
            }
        }

        Organisaties = await partners.KeuzesAsync(ct);
        return Page();
    }
}
