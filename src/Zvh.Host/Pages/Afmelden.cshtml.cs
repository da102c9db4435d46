using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Host.Pages;

/// <summary>Sign-out, by POST only.</summary>
[VoorAccount]
[EigenTransactie]
internal sealed class AfmeldenModel(Sessiebeheer sessies) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await sessies.EindigAsync(ct);
        return LocalRedirect("/aanmelden");
    }
}
