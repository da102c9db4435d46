using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Beheer.Gebruikers;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Waarnemingen;

/// <summary>Lets somebody take over for a user.</summary>
[VereistRecht(Rechten.GebruikerWijzigen)]
[VraagBevestiging]
internal sealed class RegelenModel(GebruikersLezen lezen, WaarnemingRegelen regelen, TimeProvider klok, IFlash flash) : PageModel
{
    [BindProperty]
    public Waarneminginvoer Invoer { get; set; } = new();

    public Gebruikerregel? Gebruiker { get; private set; }

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        Invoer.Van = klok.Vandaag();
        return await LeesAsync(id, ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await regelen.RegelAsync(id, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"De waarneming voor {Gebruiker!.Naam} is geregeld.");
        return LocalRedirect($"/beheer/gebruikers/{id}");
    }

    private async Task<bool> LeesAsync(Guid id, CancellationToken ct)
    {
        Gebruiker = await lezen.LeesAsync(id, ct);
        Collegas = await lezen.CollegasAsync(id, ct);
        return Gebruiker is not null;
    }
}
