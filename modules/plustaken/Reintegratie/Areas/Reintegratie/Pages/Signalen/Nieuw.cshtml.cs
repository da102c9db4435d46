using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;
using Zvh.Reintegratie.Gedeeld;
using Zvh.Ui;

namespace Zvh.Reintegratie.Signalen;

/// <summary>Takes in a message about somebody who comes back.</summary>
[VereistRecht(Rechten.SignaalVastleggen)]
internal sealed class NieuwModel(SignalenBehandelen signalen, Partners partners, Terugkeerkeuzes keuzes, IFlash flash) : PageModel
{
    [BindProperty]
    public Signaalinvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public Terugkeerkeuzes Keuzes => keuzes;

    public async Task OnGetAsync(CancellationToken ct) => Organisaties = await partners.KeuzesAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var signaal = await signalen.LegVastAsync(Invoer, ct);
            if (ModelState.Neem(signaal, nameof(Invoer)))
            {
                flash.Gelukt("Het bericht is vastgelegd. De gemeente weet het.");
                return LocalRedirect(SignalenBehandelen.Pad(signaal.Waarde));
            }
        }

        await OnGetAsync(ct);
        return Page();
    }
}
