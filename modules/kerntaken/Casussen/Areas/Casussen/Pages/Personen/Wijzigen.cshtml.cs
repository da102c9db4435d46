using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Domein.Personen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Personen;

/// <summary>Changes what is known of a person.</summary>
[VereistRecht(Rechten.PersoonWijzigen)]
[VereistDossier<Persoon>("persoonId")]
internal sealed class WijzigenModel(PersoonLezen lezen, PersoonOpslaan opslaan, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    [BindProperty]
    public Persooninvoer Invoer { get; set; } = new();

    public Persoon Persoon { get; private set; } = null!;

    private bool MagAdres => !Persoon.AdresAfgeschermd || gebruiker.Mag(Rechten.AdresLezen);

    public async Task OnGetAsync(Guid persoonId, CancellationToken ct)
    {
        Persoon = await lezen.LeesAsync(persoonId, ct);
        Invoer = Persooninvoer.Van(Persoon, MagAdres);
    }

    public async Task<IActionResult> OnPostAsync(Guid persoonId, CancellationToken ct)
    {
        Persoon = await lezen.LeesAsync(persoonId, ct);

        // What the browser says about the address decides nothing.
        Invoer.MetAdres = MagAdres;
        if (!ModelState.IsValid || !ModelState.Neem(await opslaan.WijzigAsync(persoonId, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt("De gegevens zijn opgeslagen.");
        return LocalRedirect($"/casussen/personen/{persoonId}");
    }
}
