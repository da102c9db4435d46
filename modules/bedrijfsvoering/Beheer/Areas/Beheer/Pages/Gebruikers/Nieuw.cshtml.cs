using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Gebruikers;

/// <summary>Makes a user. The answer to the post shows the one-time link, because it is nowhere to be read again.</summary>
[VereistRecht(Rechten.GebruikerWijzigen)]
[VraagBevestiging]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class NieuwModel(GebruikerMaken maken, LinkGeven geven, GebruikersLezen lezen, ModuleCatalogus catalogus) : PageModel
{
    [BindProperty]
    public Gebruikerinvoer Invoer { get; set; } = new();

    public Eenmalig? Gemaakt { get; private set; }

    public Rolkeuze Rollen => new(catalogus.Rollen, Invoer.Rollen);

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Organisaties = await lezen.OrganisatiesAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Organisaties = await lezen.OrganisatiesAsync(ct);
        if (string.IsNullOrWhiteSpace(Invoer.Naam))
        {
            ModelState.AddModelError("Invoer.Naam", "Vul “Gebruikersnaam” in.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await maken.VoerUitAsync(Invoer, ct);
        if (ModelState.Neem(uitkomst, nameof(Invoer)))
        {
            Gemaakt = Eenmalig.Van(Request, Invoer.Naam!.Trim().ToLowerInvariant(), uitkomst.Waarde, await geven.VoerUitAsync(uitkomst.Waarde, ct));
        }

        return Page();
    }
}
