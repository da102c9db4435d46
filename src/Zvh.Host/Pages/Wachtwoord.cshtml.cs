using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Host.Pages;

/// <summary>A user chooses an own password; other sessions of this user end.</summary>
[VoorAccount]
[VraagBevestiging]
[EnableRateLimiting(Snelheden.Aanmelden)]
internal sealed class WachtwoordModel(UserManager<Gebruiker> gebruikers, Sessiebeheer sessies, IFlash flash) : PageModel
{
    [BindProperty]
    public Wachtwoordinvoer Invoer { get; set; } = new();

    public string Naam { get; private set; } = "";

    public bool Moet { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await LeesAsync() is not { Wachtwoordhash: not null } ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LeesAsync() is not { Wachtwoordhash: not null } gebruiker)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        gebruiker.MoetWachtwoordKiezen = false;
        var uitkomst = Invoer.Nieuw == Invoer.Huidig
            ? IdentityResult.Failed(new IdentityError { Description = "Dit is het wachtwoord dat u al had. Kies een ander." })
            : await gebruikers.ChangePasswordAsync(gebruiker, Invoer.Huidig, Invoer.Nieuw);
        if (!uitkomst.Succeeded)
        {
            foreach (var fout in uitkomst.Errors)
            {
                ModelState.AddModelError(fout.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? "Invoer.Huidig" : "Invoer.Nieuw", fout.Description);
            }

            return Page();
        }

        await sessies.TrekAndereInAsync(gebruiker.Id, ct);
        await sessies.VernieuwAsync(gebruiker);
        flash.Gelukt("Uw wachtwoord is gewijzigd.");
        return LocalRedirect("/account");
    }

    private async Task<Gebruiker?> LeesAsync()
    {
        var gebruiker = await gebruikers.GetUserAsync(User);
        (Naam, Moet) = (gebruiker?.Weergavenaam ?? "", gebruiker?.MoetWachtwoordKiezen ?? false);
        return gebruiker;
    }
}

/// <summary>What the form asks.</summary>
internal sealed class Wachtwoordinvoer
{
    [Required]
    [Display(Name = "Huidig wachtwoord")]
    public string Huidig { get; set; } = "";

    [Required]
    [Display(Name = "Nieuw wachtwoord")]
    public string Nieuw { get; set; } = "";

    [Compare(nameof(Nieuw), ErrorMessage = "De twee wachtwoorden zijn niet gelijk. Vul ze opnieuw in.")]
    [Display(Name = "Nieuw wachtwoord nog een keer")]
    public string Herhaald { get; set; } = "";
}
