using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Host.Pages.Account;

/// <summary>The passkeys of a user: make, name, remove.</summary>
[VoorAccount]
[VraagBevestiging]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class SleutelsModel(Sleutelbeheer beheer, UserManager<Gebruiker> gebruikers, IFlash flash) : PageModel
{
    private Gebruiker? gebruiker;

    [BindProperty]
    [Display(Name = "Naam van de toegangssleutel")]
    [Required(ErrorMessage = "Geef de toegangssleutel een naam.")]
    [StringLength(40)]
    public string Naam { get; set; } = "";

    public IList<UserPasskeyInfo> Sleutels { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await LeesAsync() ? Page() : NotFound();

    public async Task<ContentResult> OnPostOptiesAsync()
    {
        ModelState.Clear();
        await LeesAsync();
        return Content(await beheer.OptiesAsync(gebruiker!), "application/json");
    }

    public async Task<IActionResult> OnPostAsync(string? antwoord, CancellationToken ct)
    {
        await LeesAsync();
        if (!ModelState.IsValid || !ModelState.Neem(await beheer.VoegToeAsync(gebruiker!, Naam.Trim(), antwoord, ct)))
        {
            return Page();
        }

        flash.Gelukt($"Toegangssleutel “{Naam.Trim()}” is gemaakt. U kunt zich er nu mee aanmelden.");
        return LocalRedirect("/account/sleutels");
    }

    public async Task<IActionResult> OnPostVerwijderAsync(string id)
    {
        ModelState.Clear();
        await LeesAsync();
        if (!Base64Url.IsValid(id) || Sleutels.FirstOrDefault(s => s.CredentialId.AsSpan().SequenceEqual(Base64Url.DecodeFromChars(id))) is not { } sleutel)
        {
            return NotFound();
        }

        if (!ModelState.Neem(await beheer.VerwijderAsync(gebruiker!, sleutel)))
        {
            return Page();
        }

        flash.Gelukt($"Toegangssleutel “{sleutel.Name}” is verwijderd.");
        return LocalRedirect("/account/sleutels");
    }

    private async Task<bool> LeesAsync()
    {
        gebruiker = await gebruikers.GetUserAsync(User);
        Sleutels = gebruiker is null ? [] : await gebruikers.GetPasskeysAsync(gebruiker);
        return gebruiker is not null;
    }
}
