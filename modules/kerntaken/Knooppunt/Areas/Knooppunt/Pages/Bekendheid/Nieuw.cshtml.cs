using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Knooppunt.Bekendheid;

/// <summary>Asks another house: first for which melding or case, then about whom, where and why.</summary>
[VereistRecht(Rechten.CheckDoen)]
[EnableRateLimiting(Snelheden.Zoeken)]
internal sealed class NieuwModel(CheckDoen doen, ChecksLezen lezen, Onderwerpkeuze keuze, IFlash flash) : PageModel
{
    [BindProperty]
    public Checkinvoer Invoer { get; set; } = new();

    [BindProperty(SupportsGet = true), StringLength(20)]
    [Display(Name = "Nummer van de melding of casus")]
    public string? Nummer { get; set; }

    /// <summary>The melding or case; null until one was chosen that the user may see.</summary>
    public Onderwerp? Onderwerp { get; private set; }

    public IReadOnlyList<SelectListItem> Personen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Huizen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Invoer.Nummer = Nummer ?? "";
        await ToonAsync(ct);
        if (Onderwerp is null && !string.IsNullOrWhiteSpace(Nummer))
        {
            ModelState.AddModelError(nameof(Nummer), Onderwerpkeuze.Onbekend);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var check = await doen.VraagAsync(Invoer, ct);
            if (ModelState.Neem(check, nameof(Invoer)))
            {
                flash.Gelukt("De check is onderweg. U krijgt bericht als er antwoord is.");
                return LocalRedirect($"/knooppunt/bekendheid/{check.Waarde}");
            }
        }

        await ToonAsync(ct);
        return Page();
    }

    private async Task ToonAsync(CancellationToken ct)
    {
        (Onderwerp, Personen) = await keuze.LeesAsync(Invoer.Nummer, ct);
        Huizen = await lezen.KeuzesAsync(ct);
    }
}
