using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Jeugdtafels.Domein;
using Zvh.Jeugdtafels.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Jeugdtafels.Verzoeken;

/// <summary>Asks for a talk: first which table, then the request form of that table (B4.15).</summary>
[VereistRecht(Rechten.VerzoekDoen)]
internal sealed class NieuwModel(VerzoekDoen doen, Jeugdkeuzes keuzes, IFlash flash) : PageModel
{
    [BindProperty]
    public Verzoekinvoer Invoer { get; set; } = new();

    /// <summary>The table; null while none is chosen.</summary>
    public Jeugdtafel? Tafel { get; private set; }

    public Jeugdkeuzes Keuzes => keuzes;

    public void OnGet([FromQuery] Jeugdtafel? tafel)
    {
        Tafel = tafel is { } gekozen && keuzes.Heeft(gekozen) ? gekozen : null;
        Invoer.Tafel = Tafel ?? default;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Tafel = Invoer.Tafel;
        if (ModelState.IsValid)
        {
            var verzoek = await doen.VoerUitAsync(Invoer, ct);
            if (ModelState.Neem(verzoek, nameof(Invoer)))
            {
                flash.Gelukt("Uw verzoek is binnen. De secretaris plant een dag en nodigt de ouders en de jeugdige uit.");
                return LocalRedirect(VerzoekDoen.Pad(verzoek.Waarde));
            }
        }

        return Page();
    }
}
