using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Knooppunt.Verstrekkingen;

/// <summary>Gives something and notes it: first about which melding or case, then what and to whom.</summary>
[VereistRecht(Rechten.VerstrekkingMaken)]
internal sealed class NieuwModel(Verstrekken verstrekken, Partners partners, Onderwerpkeuze keuze, IFlash flash, TimeProvider klok) : PageModel
{
    [BindProperty]
    public Verstrekkinginvoer Invoer { get; set; } = new();

    [BindProperty(SupportsGet = true), StringLength(20)]
    [Display(Name = "Nummer van de melding of casus")]
    public string? Nummer { get; set; }

    /// <summary>The melding or case; null until one was chosen that the user may see.</summary>
    public Onderwerp? Onderwerp { get; private set; }

    public IReadOnlyList<SelectListItem> Personen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        (Invoer.Nummer, Invoer.VerstrektOp) = (Nummer ?? "", klok.Vandaag());
        await ToonAsync(ct);
        if (Onderwerp is null && !string.IsNullOrWhiteSpace(Nummer))
        {
            ModelState.AddModelError(nameof(Nummer), Onderwerpkeuze.Onbekend);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var verstrekking = await verstrekken.VoerUitAsync(Invoer, ct);
            if (ModelState.Neem(verstrekking, nameof(Invoer)))
            {
                flash.Gelukt(Invoer.OrganisatieId is null ? "De verstrekking is vastgelegd." : "De verstrekking is vastgelegd. De deelnemer kreeg een bericht en leest het hier.");
                return LocalRedirect($"/knooppunt/verstrekkingen/{verstrekking.Waarde}");
            }
        }

        await ToonAsync(ct);
        return Page();
    }

    private async Task ToonAsync(CancellationToken ct)
    {
        (Onderwerp, Personen) = await keuze.LeesAsync(Invoer.Nummer, ct);
        Organisaties = await partners.KeuzesAsync(ct);
    }
}
