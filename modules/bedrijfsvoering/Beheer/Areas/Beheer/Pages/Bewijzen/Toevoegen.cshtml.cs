using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Beheer.Gebruikers;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Bewijzen;

/// <summary>Adds evidence about a user.</summary>
[VereistRecht(Rechten.GebruikerWijzigen)]
[VraagBevestiging]
internal sealed class ToevoegenModel(GebruikersLezen lezen, BewijsBeheren beheren, TimeProvider klok, IFlash flash) : PageModel
{
    [BindProperty]
    public Bewijsinvoer Invoer { get; set; } = new();

    public Gebruikerregel? Gebruiker { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        Invoer.Van = klok.Vandaag();
        return (Gebruiker = await lezen.LeesAsync(id, ct)) is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if ((Gebruiker = await lezen.LeesAsync(id, ct)) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await beheren.VoegToeAsync(id, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"{Toegangswoorden.Bewijs(Invoer.Soort!.Value)} van {Gebruiker.Naam} is toegevoegd.");
        return LocalRedirect($"/beheer/gebruikers/{id}");
    }
}
