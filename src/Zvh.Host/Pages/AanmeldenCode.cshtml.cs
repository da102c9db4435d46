using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Host.Pages;

/// <summary>The second step of signing in: a code of the app, a recovery code, or a passkey.</summary>
[AllowAnonymous]
[VoorAccount]
[EigenTransactie]
[EnableRateLimiting(Snelheden.Aanmelden)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class AanmeldenCodeModel(Aanmeldgang gang, Tussenstap tussenstap, SignInManager<Gebruiker> aanmelding) : PageModel
{
    [BindProperty]
    [Display(Name = "Code")]
    [Required(ErrorMessage = "Vul de code in.")]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "terug")]
    public string? Terug { get; set; }

    public async Task<IActionResult> OnGetAsync() => await tussenstap.WieAsync() is null ? RedirectToPage("/Aanmelden", new { Terug }) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        ModelState.IsValid ? this.Na(await gang.CodeAsync(Code, ct), Terug, nameof(Code)) : Page();

    public async Task<ContentResult> OnPostOptiesAsync() =>
        Content(await aanmelding.MakePasskeyRequestOptionsAsync(await tussenstap.WieAsync()), "application/json");

    public async Task<IActionResult> OnPostSleutelAsync(string? antwoord, CancellationToken ct)
    {
        ModelState.Clear();
        return this.Na(await gang.SleutelAsync(antwoord, ct), Terug);
    }
}
