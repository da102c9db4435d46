using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Knooppunt.Verstrekkingen;

/// <summary>Gives something and notes it; for a third party the five checks come first.</summary>
[VereistRecht(Rechten.VerstrekkingMaken)]
internal sealed class NieuwModel(Verstrekken verstrekken, Partners partners, IFlash flash, TimeProvider klok) : PageModel
{
    [BindProperty]
    public Verstrekkinginvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public async Task OnGetAsync(string? nummer, CancellationToken ct)
    {
        (Invoer.Nummer, Invoer.VerstrektOp) = (nummer ?? "", klok.Vandaag());
        Organisaties = await partners.KeuzesAsync(ct);
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

        Organisaties = await partners.KeuzesAsync(ct);
        return Page();
    }
}
