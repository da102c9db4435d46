using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Host.Pages.Account;

/// <summary>Makes recovery codes. The answer to the post shows them, because they are nowhere to be read again.</summary>
[VoorAccount]
[VraagBevestiging]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class HerstelcodesModel(UserManager<Gebruiker> gebruikers, Tweedefactor tweede) : PageModel
{
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public int Over { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await gebruikers.GetUserAsync(User) is not { } gebruiker)
        {
            return NotFound();
        }

        Over = await tweede.HerstelcodesOverAsync(gebruiker.Id, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await gebruikers.GetUserAsync(User) is not { } gebruiker)
        {
            return NotFound();
        }

        Codes = await tweede.NieuweHerstelcodesAsync(gebruiker, ct);
        return Page();
    }

    /// <summary>Gives the codes of the page back as a file; nothing is stored.</summary>
    public FileContentResult OnPostDownload(IReadOnlyList<string> codes) =>
        File(Encoding.UTF8.GetBytes(string.Join("\r\n", ["Herstelcodes. Elke code werkt een keer.", "", .. codes, ""])), "text/plain; charset=utf-8", "herstelcodes.txt");
}
