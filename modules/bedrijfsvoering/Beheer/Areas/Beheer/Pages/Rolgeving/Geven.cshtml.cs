using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Beheer.Gebruikers;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Rolgeving;

/// <summary>Gives a user a role, for a year unless the form says otherwise.</summary>
[VereistRecht(Rechten.GebruikerWijzigen)]
[VraagBevestiging]
internal sealed class GevenModel(GebruikersLezen lezen, RolGeven geven, ModuleCatalogus catalogus, TimeProvider klok, IFlash flash) : PageModel
{
    [BindProperty]
    public Rolinvoer Invoer { get; set; } = new();

    public Gebruikerregel? Gebruiker { get; private set; }

    public IEnumerable<SelectListItem> Rollen => catalogus.Rollen.Select(r => new SelectListItem(r.Titel, r.Id));

    public IReadOnlyList<SelectListItem> Themas => [.. catalogus.Themas.Select(t => new SelectListItem(t.Titel, t.Id))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        (Invoer.Van, Invoer.Tot) = (klok.Vandaag(), klok.Vandaag().AddYears(1));
        return (Gebruiker = await lezen.LeesAsync(id, ct)) is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if ((Gebruiker = await lezen.LeesAsync(id, ct)) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await geven.GeefAsync(id, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"{Gebruiker.Naam} heeft de rol {catalogus.Roltitel(Invoer.Rol!)} gekregen.");
        return LocalRedirect($"/beheer/gebruikers/{id}");
    }
}
