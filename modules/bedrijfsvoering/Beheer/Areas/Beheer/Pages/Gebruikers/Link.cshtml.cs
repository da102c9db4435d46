using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Beheer.Gebruikers;

/// <summary>Gives a user a one-time link. The answer to the post shows it, because it is nowhere to be read again.</summary>
[VereistRecht(Rechten.GebruikerWijzigen)]
[VraagBevestiging]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class LinkModel(GebruikersLezen lezen, LinkGeven geven) : PageModel
{
    public Gebruikerregel? Gebruiker { get; private set; }

    public Eenmalig? Gemaakt { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => (Gebruiker = await lezen.LeesAsync(id, ct)) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if ((Gebruiker = await lezen.LeesAsync(id, ct)) is null)
        {
            return NotFound();
        }

        Gemaakt = Eenmalig.Van(Request, Gebruiker.Naam, id, await geven.VoerUitAsync(id, ct));
        return Page();
    }
}
