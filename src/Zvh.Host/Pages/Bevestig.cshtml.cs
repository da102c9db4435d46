using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Aanmelding.Organisaties;

namespace Zvh.Host.Pages;

/// <summary>Asks somebody who is signed in to prove again who he is, and goes back to where he was with what he had filled in.</summary>
[VoorAccount]
[EigenTransactie]
[EnableRateLimiting(Snelheden.Aanmelden)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class BevestigModel(Bevestiging bevestiging, Bewaardformulier formulier, SignInManager<Gebruiker> aanmelding, Sessiebeheer sessies, Aanbieders aanbieders) : PageModel
{
    private Gebruiker? gebruiker;

    [BindProperty]
    [Display(Name = "Wachtwoord")]
    public string? Wachtwoord { get; set; }

    [BindProperty]
    [Display(Name = "Code")]
    public string? Code { get; set; }

    [BindProperty]
    public string? Bewaard { get; set; }

    [BindProperty(SupportsGet = true, Name = "terug")]
    public string? Terug { get; set; }

    public IReadOnlyList<KeyValuePair<string, string>>? Velden { get; private set; }

    public bool BestandKwijt { get; private set; }

    public bool HeeftWachtwoord => gebruiker?.Wachtwoordhash is not null && sessies.Huidige?.Wijze != Aanmeldwijze.Organisatie;

    public bool VraagtCode => gebruiker is { CodeAan: true } || HeeftSleutel;

    public bool HeeftSleutel { get; private set; }

    public IEnumerable<Aanbieder> Aanbieders => sessies.Huidige?.Wijze == Aanmeldwijze.Organisatie ? aanbieders.Alle : [];

    public string Doel => Url.IsLocalUrl(Terug) ? Terug : "/";

    // The page of the form, without the handler that it was sent to.
    public string Pagina => Doel.Split('?')[0];

    public string Naar(Aanbieder aanbieder) => Url.Page("/Organisatie/Begin", new { aanbieder = aanbieder.Id, terug = Pagina, bevestig = true })!;

    public Task OnGetAsync() => LeesAsync();

    /// <summary>A form that came too late is kept in the page.</summary>
    public async Task OnPostVraagAsync(CancellationToken ct)
    {
        await LeesAsync();
        ModelState.Clear();
        (Wachtwoord, Code) = (null, null);
        Bewaard = formulier.Pak(await Request.ReadFormAsync(ct), gebruiker!.Id, Doel);
        BestandKwijt = Bewaard is null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LeesAsync();
        return Na(await bevestiging.WachtwoordAsync(gebruiker!, Wachtwoord ?? "", Code, ct));
    }

    public async Task<ContentResult> OnPostOptiesAsync() =>
        Content(await aanmelding.MakePasskeyRequestOptionsAsync(await aanmelding.UserManager.GetUserAsync(User)), "application/json");

    public async Task<IActionResult> OnPostSleutelAsync(string? antwoord, CancellationToken ct)
    {
        await LeesAsync();
        return Na(await bevestiging.SleutelAsync(gebruiker!, antwoord, ct));
    }

    private IActionResult Na(Aanmelduitkomst uitkomst)
    {
        Velden = uitkomst.Stand == Aanmeldstand.Aangemeld && formulier.Open(Bewaard, gebruiker!.Id, Doel) is { Count: > 0 } velden ? velden : null;
        return Velden is not null ? Page() : this.Na(uitkomst, string.IsNullOrEmpty(Bewaard) && !Doel.Contains("handler=", StringComparison.Ordinal) ? Doel : Pagina);
    }

    private async Task LeesAsync()
    {
        gebruiker = await aanmelding.UserManager.GetUserAsync(User);
        HeeftSleutel = gebruiker is not null && (await aanmelding.UserManager.GetPasskeysAsync(gebruiker)).Count > 0;
    }
}
