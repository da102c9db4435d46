using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Aanmelding.Organisaties;

namespace Zvh.Host.Pages;

/// <summary>Sign-in: a password, a passkey, or the own organisation. In Development it lists one account per role.</summary>
[AllowAnonymous]
[VoorAccount]
[EigenTransactie]
[EnableRateLimiting(Snelheden.Aanmelden)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class AanmeldenModel(
    Aanmeldgang gang, SignInManager<Gebruiker> aanmelding, Demotoegang demo, Aanbieders aanbieders, Regioprofiel profiel) : PageModel
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

    public bool Verlopen => Request.Query["reden"] == "verlopen";

    public IReadOnlyList<(string Naam, string Titel)> Demoaccounts { get; private set; } = [];

    public IReadOnlyList<Aanbieder> Aanbieders => aanbieders.Alle;

    public string Naar(Aanbieder aanbieder) => Url.Page("/Organisatie/Begin", new { aanbieder = aanbieder.Id, terug = Terug })!;

    public async Task OnGetAsync(CancellationToken ct) => Demoaccounts = await demo.LijstAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Demoaccounts = await demo.LijstAsync(ct);
        return ModelState.IsValid ? this.Na(await gang.WachtwoordAsync(Naam.Trim(), Wachtwoord, ct), Terug) : Page();
    }

    public async Task<ContentResult> OnPostOptiesAsync() =>
        Content(await aanmelding.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostSleutelAsync(string? antwoord, CancellationToken ct)
    {
        ModelState.Clear();
        Demoaccounts = await demo.LijstAsync(ct);
        return this.Na(await gang.SleutelAsync(antwoord, ct), Terug);
    }

    public async Task<IActionResult> OnPostDemoAsync([FromForm(Name = "demo")] string naam, CancellationToken ct) =>
        await demo.MeldAanAsync(naam, ct) ? this.Verder(Terug) : NotFound();
}
