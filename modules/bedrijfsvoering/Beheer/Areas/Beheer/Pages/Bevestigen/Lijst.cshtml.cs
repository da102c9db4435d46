using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Bevestigen;

/// <summary>The people of one organisation, with for each the question whether the roles stay.</summary>
[VereistRecht(Rechten.RechtenBevestigen)]
[VraagBevestiging]
internal sealed class LijstModel(Bevestiglijst lijst, RechtenBevestigen bevestigen, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    /// <summary>What was decided, by key of the user. There is no answer beforehand: it must be looked at.</summary>
    [BindProperty(Name = "Besluiten")]
    public Dictionary<Guid, Besluit?> Besluiten { get; set; } = [];

    /// <summary>Of the list that the user saw.</summary>
    [BindProperty]
    public string Vingerafdruk { get; set; } = "";

    public Bevestigblad? Blad { get; private set; }

    public bool MagOrganisatiesZien => gebruiker.Mag(Rechten.OrganisatieLezen);

    public string? Fout(Guid mens) => ModelState.TryGetValue($"Besluiten[{mens}]", out var staat) ? staat.Errors.Select(f => f.ErrorMessage).FirstOrDefault() : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => (Blad = await lijst.LeesAsync(id, ct)) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if ((Blad = await lijst.LeesAsync(id, ct)) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await bevestigen.UitvoerenAsync(id, Besluiten, Vingerafdruk, ct);
        foreach (var fout in uitkomst.Fouten)
        {
            ModelState.AddModelError(fout.Veld.Length == 0 ? "" : $"Besluiten[{fout.Veld}]", fout.Melding);
        }

        if (!uitkomst.Gelukt)
        {
            return Page();
        }

        flash.Gelukt($"De rechten van {Blad.Regel.Organisatie.Naam} zijn bevestigd tot en met {Toegangswoorden.Dag(uitkomst.Waarde.GeldigTot)}. Gehouden: {uitkomst.Waarde.Bevestigd}, ingetrokken: {uitkomst.Waarde.Ingetrokken}.");
        return LocalRedirect("/beheer/bevestigen");
    }
}
