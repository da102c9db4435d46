using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Gebruikers;

/// <summary>Changes what a user is called, for whom the user works and until when.</summary>
[VereistRecht(Rechten.GebruikerWijzigen)]
[VraagBevestiging]
internal sealed class WijzigenModel(Gebruikeroverzicht overzicht, GebruikersLezen lezen, GegevensWijzigen wijzigen, IFlash flash) : PageModel
{
    [BindProperty]
    public Gegevensinvoer Invoer { get; set; } = new();

    public Gebruikerbeeld? Beeld { get; private set; }

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        Invoer = new() { Weergavenaam = Beeld!.Regel.Weergavenaam, OrganisatieId = Beeld.Organisatie?.Id, GeldigTot = Beeld.GeldigTot };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await wijzigen.UitvoerenAsync(id, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"{Beeld!.Regel.Naam} is gewijzigd.");
        return LocalRedirect($"/beheer/gebruikers/{id}");
    }

    private async Task<bool> LeesAsync(Guid id, CancellationToken ct)
    {
        Beeld = await overzicht.LeesAsync(id, ct);
        Organisaties = await lezen.OrganisatiesAsync(ct);
        return Beeld is not null;
    }
}
