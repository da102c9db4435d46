using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Host.Pages.Account;

/// <summary>How a user signs in, and where to change that.</summary>
internal sealed class IndexModel(UserManager<Gebruiker> gebruikers, Tweedefactor tweede, Sessiebeheer sessies) : PageModel
{
    public Gebruiker? Gebruiker { get; private set; }

    public int Sleutels { get; private set; }

    public int Herstelcodes { get; private set; }

    public int Sessies { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((Gebruiker = await gebruikers.GetUserAsync(User)) is null)
        {
            return NotFound();
        }

        Sleutels = (await gebruikers.GetPasskeysAsync(Gebruiker)).Count;
        Herstelcodes = await tweede.HerstelcodesOverAsync(Gebruiker.Id, ct);
        Sessies = (await sessies.VanAsync(Gebruiker.Id, ct)).Count;
        return Page();
    }
}
