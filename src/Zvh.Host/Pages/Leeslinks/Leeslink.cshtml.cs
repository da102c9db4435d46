using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Leeslinks;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Host.Pages.Leeslinks;

/// <summary>Takes a link to read once in and moves its secret out of sight. Opening uses nothing up: mail programs look at links too.</summary>
[AllowAnonymous]
[VoorAccount]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class LeeslinkModel(Leeslinkwijzer wijzer, Linkkoekje koekje) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string geheim, CancellationToken ct)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await wijzer.ZoekAsync(Linkgeheim.Hash(geheim), ct) is null)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        koekje.Bewaar(HttpContext, geheim);
        return RedirectToPage("/Leeslinks/Lezen");
    }
}
