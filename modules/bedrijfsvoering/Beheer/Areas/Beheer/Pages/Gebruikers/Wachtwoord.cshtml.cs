using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Gebruikers;

/// <summary>Gives a user a new password. The answer to the post shows it, because it is nowhere to be read again.</summary>
[VereistRecht(Rechten.GebruikerWijzigen)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class WachtwoordModel(GebruikersLezen lezen, GebruikerWijzigen wijzigen) : PageModel
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

        var uitkomst = await wijzigen.WachtwoordAsync(id, ct);
        Gemaakt = new(Gebruiker.Naam, uitkomst.Waarde, $"/beheer/gebruikers/{id}");
        return Page();
    }
}
