using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Organisaties;

/// <summary>The form of an organisation, new or existing.</summary>
[VereistRecht(Rechten.OrganisatieWijzigen)]
[VraagBevestiging]
internal sealed class WijzigenModel(OrganisatiesLezen lezen, OrganisatieOpslaan opslaan, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid? Id { get; set; }

    [BindProperty]
    public Organisatieinvoer Invoer { get; set; } = new();

    /// <summary>As it is stored; null for a new one.</summary>
    public Organisatieregel? Regel { get; private set; }

    public string Terug => Id is null ? "/beheer/organisaties" : $"/beheer/organisaties/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Invoer = Regel is null ? Invoer : Organisatieinvoer.Van(Regel.Organisatie);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await opslaan.UitvoerenAsync(Id, Invoer, ct);
        if (!ModelState.Neem(uitkomst, nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"{Invoer.Naam} is {(Id is null ? "gemaakt" : "gewijzigd")}.");
        return LocalRedirect($"/beheer/organisaties/{uitkomst.Waarde}");
    }

    private async Task<bool> LeesAsync(CancellationToken ct) => Id is not { } id || (Regel = await lezen.LeesAsync(id, ct)) is not null;
}
