using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;

namespace Zvh.Host.Pages;

/// <summary>Sign-in. In Development it lists one account per role.</summary>
[AllowAnonymous]
[EigenTransactie]
internal sealed class AanmeldenModel(
    SignInManager<Gebruiker> aanmelding, Demoaccounts demoaccounts, Regioprofiel profiel, IHostEnvironment omgeving) : PageModel
{
    [BindProperty]
    [Display(Name = "Gebruikersnaam")]
    [Required(ErrorMessage = "Vul uw gebruikersnaam in.")]
    public string Naam { get; set; } = "";

    [BindProperty]
    [Display(Name = "Wachtwoord")]
    [Required(ErrorMessage = "Vul uw wachtwoord in.")]
    public string Wachtwoord { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "terug")]
    public string? Terug { get; set; }

    public string Huisnaam => profiel.Naam;

    public IReadOnlyList<(string Naam, string Titel)> Demoaccounts { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => LeesDemoAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LeesDemoAsync(ct);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await aanmelding.PasswordSignInAsync(Naam.Trim(), Wachtwoord, isPersistent: false, lockoutOnFailure: true);
        if (uitkomst.Succeeded)
        {
            return Verder();
        }

        ModelState.AddModelError("", uitkomst.IsLockedOut
            ? "Dit account is tijdelijk op slot na te veel verkeerde wachtwoorden. Probeer het over vijf minuten opnieuw."
            : "Deze naam en dit wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.");
        return Page();
    }

    public async Task<IActionResult> OnPostDemoAsync(string demo)
    {
        if (!omgeving.IsDevelopment() || await aanmelding.UserManager.FindByNameAsync(demo) is not { IsDemo: true, Geblokkeerd: false } gebruiker)
        {
            return NotFound();
        }

        await aanmelding.SignInAsync(gebruiker, isPersistent: false);
        return Verder();
    }

    private LocalRedirectResult Verder() => LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/");

    private async Task LeesDemoAsync(CancellationToken ct) => Demoaccounts = omgeving.IsDevelopment() ? await demoaccounts.LijstAsync(ct) : [];
}
