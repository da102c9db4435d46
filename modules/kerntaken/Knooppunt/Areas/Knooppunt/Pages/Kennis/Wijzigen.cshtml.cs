using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Knooppunt.Kennis;

/// <summary>Changes an answer; it is a concept again until somebody publishes it.</summary>
[VereistRecht(Rechten.KennisWijzigen)]
[GeenDossier("kennisId", "An answer of the knowledge base holds nothing about anybody.")]
internal sealed class WijzigenModel(KennisLezen lezen, KennisBewaren bewaren, IFlash flash) : PageModel
{
    [BindProperty]
    public Kennisinvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid kennisId, CancellationToken ct)
    {
        if (await lezen.LeesAsync(kennisId, magSchrijven: true, ct) is not { } item)
        {
            return NotFound();
        }

        Invoer = new() { Titel = item.Titel, Antwoord = item.Antwoord, Thema = item.Thema, Versie = item.Versie };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid kennisId, CancellationToken ct)
    {
        if (await lezen.LeesAsync(kennisId, magSchrijven: true, ct) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await bewaren.BewaarAsync(kennisId, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt("Het concept is opgeslagen. Lees het na en publiceer het opnieuw.");
        return LocalRedirect($"/knooppunt/kennis/{kennisId}");
    }
}
