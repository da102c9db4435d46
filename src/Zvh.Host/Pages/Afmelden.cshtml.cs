using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Host.Pages;

/// <summary>Sign-out, by POST only.</summary>
[EigenTransactie]
internal sealed class AfmeldenModel(SignInManager<Gebruiker> aanmelding) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await aanmelding.SignOutAsync();
        return LocalRedirect("/aanmelden");
    }
}
