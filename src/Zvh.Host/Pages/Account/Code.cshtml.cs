using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Host.Pages.Account;

/// <summary>Couples an authenticator app. The key waits, protected, in the page and is stored once a code of it was shown.</summary>
[VoorAccount]
[VraagBevestiging]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class CodeModel(UserManager<Gebruiker> gebruikers, Tweedefactor tweede, Sessiebeheer sessies, Regioprofiel profiel) : PageModel
{
    private Gebruiker? gebruiker;

    [BindProperty]
    [Display(Name = "Code uit de app")]
    [Required(ErrorMessage = "Vul de zes cijfers in die de app laat zien.")]
    public string Code { get; set; } = "";

    [BindProperty]
    public string Sleutel { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public bool Opnieuw { get; set; }

    public IReadOnlyList<string> Herstelcodes { get; private set; } = [];

    public bool IsGekoppeld => gebruiker?.CodeAan ?? false;

    public string Leesbaar => string.Join(' ', tweede.Leesbaar(Sleutel).Chunk(4).Select(g => new string(g)));

    public string Qr => Codeqr.Svg(profiel.KorteNaam, gebruiker!.Naam, tweede.Leesbaar(Sleutel));

    public async Task<IActionResult> OnGetAsync()
    {
        gebruiker = await gebruikers.GetUserAsync(User);
        Sleutel = tweede.NieuweSleutel();
        return gebruiker is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        gebruiker = await gebruikers.GetUserAsync(User);
        if (gebruiker is null || !IsEcht())
        {
            return BadRequest();
        }

        Opnieuw = Opnieuw || !gebruiker.CodeAan;
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await tweede.KoppelAsync(gebruiker, Sleutel, Code, ct) is { } melding)
        {
            ModelState.AddModelError(nameof(Code), melding);
            return Page();
        }

        Herstelcodes = await tweede.NieuweHerstelcodesAsync(gebruiker, ct);
        await sessies.BevestigAsync(Aanmeldwijze.Code, ct);
        return Page();
    }

    private bool IsEcht()
    {
        try
        {
            return tweede.Leesbaar(Sleutel).Length > 0;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
