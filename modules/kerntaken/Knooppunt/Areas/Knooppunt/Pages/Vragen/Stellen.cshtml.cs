using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Knooppunt.Vragen;

/// <summary>Asks something, with or without a melding or case.</summary>
[VereistRecht(Rechten.VraagStellen)]
internal sealed class StellenModel(VraagStellen stellen, Knooppuntkeuzes keuzes, IHuidigeGebruiker gebruiker, IFlash flash, TimeProvider klok) : PageModel
{
    private const int Werkweek = 7;

    [BindProperty]
    public Vraaginvoer Invoer { get; set; } = new();

    public Knooppuntkeuzes Keuzes => keuzes;

    /// <summary>Whether the user is of the house, which writes questions down for others too.</summary>
    public bool IsHuis => gebruiker.Mag(Rechten.VraagBehandelen);

    public void OnGet(string? nummer) => (Invoer.Nummer, Invoer.Uiterlijk) = (nummer, klok.Vandaag().AddDays(Werkweek));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var vraag = await stellen.VoerUitAsync(Invoer, ct);
            if (ModelState.Neem(vraag, nameof(Invoer)))
            {
                flash.Gelukt("Uw vraag is gesteld. U krijgt een bericht zodra er een antwoord is.");
                return LocalRedirect($"/knooppunt/vragen/{vraag.Waarde}");
            }
        }

        return Page();
    }
}
