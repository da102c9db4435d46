using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Aanmelding.Organisaties;

namespace Zvh.Host.Pages.Organisatie;

/// <summary>Where a provider sends the browser back to. A good answer goes on at once, so that its code leaves the address bar.</summary>
[AllowAnonymous]
[VoorAccount]
[EigenTransactie]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class TerugModel(IOrganisatiegang gang) : PageModel
{
    public string Melding { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var (uitkomst, terug) = await gang.VoltooiAsync(HttpContext, ct);
        if (uitkomst.Stand == Aanmeldstand.Aangemeld)
        {
            return this.Verder(terug);
        }

        Melding = uitkomst.Melding;
        return Page();
    }
}
