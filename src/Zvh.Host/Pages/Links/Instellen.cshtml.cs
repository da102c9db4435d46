using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Host.Pages.Links;

/// <summary>Somebody with a one-time link chooses a password. The link is used up together with that, or not at all.</summary>
[AllowAnonymous]
[VoorAccount]
[EnableRateLimiting(Snelheden.Aanmelden)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class InstellenModel(
    Platform.Toegang.Aanmelding.Links links, Linkkoekje koekje, Accountinrichting inrichting, UserManager<Gebruiker> gebruikers, IFlash flash) : PageModel
{
    private EenmaligeLink? link;
    private Gebruiker? gebruiker;

    [BindProperty]
    public Instelinvoer Invoer { get; set; } = new();

    public bool IsVerlopen => link is null;

    public bool IsEerste => link?.Soort == Linksoort.Inrichten;

    public string Titel => link?.Soort switch
    {
        Linksoort.Inrichten => "Maak de eerste regiobeheerder",
        Linksoort.Herstel => "Kies een nieuw wachtwoord",
        _ => "Welkom, kies uw wachtwoord",
    };

    public string? Voor => gebruiker is null ? null : $"{gebruiker.Weergavenaam}, gebruikersnaam {gebruiker.Naam}";

    public string? Gebruikersnaam => gebruiker?.Naam;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) ? Page() : Verlopen();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return Verlopen();
        }

        var eerste = IsEerste ? new EersteBeheerder(Vul(Invoer.Naam, nameof(Invoer.Naam)).ToLower(CultureInfo.InvariantCulture), Vul(Invoer.Weergavenaam, nameof(Invoer.Weergavenaam))) : null;
        if (!ModelState.IsValid || !ModelState.Neem(await inrichting.VoltooiAsync(link!, Invoer.Nieuw, eerste, ct), nameof(Invoer)))
        {
            return Page();
        }

        koekje.Wis(HttpContext);
        flash.Gelukt("Uw wachtwoord is ingesteld. Meld u nu aan.");
        return RedirectToPage("/Aanmelden");
    }

    private string Vul(string? waarde, string veld)
    {
        if (string.IsNullOrWhiteSpace(waarde))
        {
            ModelState.AddModelError($"{nameof(Invoer)}.{veld}", "Vul dit veld in.");
        }

        return waarde?.Trim() ?? "";
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        link = await links.ZoekAsync(koekje.Lees(HttpContext), ct);
        gebruiker = link?.GebruikerId is { } id ? await gebruikers.FindByIdAsync(id.ToString()) : null;
        return link is not null;
    }

    private PageResult Verlopen()
    {
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}

/// <summary>What the form asks.</summary>
internal sealed class Instelinvoer
{
    [StringLength(60)]
    [Display(Name = "Gebruikersnaam")]
    public string? Naam { get; set; }

    [StringLength(80)]
    [Display(Name = "Naam of functie")]
    public string? Weergavenaam { get; set; }

    [Required]
    [Display(Name = "Nieuw wachtwoord")]
    public string Nieuw { get; set; } = "";

    [Compare(nameof(Nieuw), ErrorMessage = "De twee wachtwoorden zijn niet gelijk. Vul ze opnieuw in.")]
    [Display(Name = "Nieuw wachtwoord nog een keer")]
    public string Herhaald { get; set; } = "";
}
