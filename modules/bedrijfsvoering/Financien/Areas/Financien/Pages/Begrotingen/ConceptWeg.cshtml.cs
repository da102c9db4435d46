using Microsoft.AspNetCore.Mvc;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Asks to confirm that the concept is thrown away.</summary>
[VereistRecht(Rechten.BegrotingWijzigen)]
internal sealed class ConceptWegModel(Begrotinglezer lezer, ConceptBeheren conceptBeheren, IFlash flash) : Begrotingpagina(lezer)
{
    /// <summary>The row version that was looked at.</summary>
    [BindProperty]
    public uint Versie { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadConceptAsync(ct) || !Dossier.IsBewerkbaar)
        {
            return NotFound();
        }

        Versie = Dossier.Versie.Versie;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !ModelState.Neem(await conceptBeheren.GooiWegAsync(Jaar, Stroom, Versie, ct)))
        {
            return await OnGetAsync(ct);
        }

        flash.Gelukt($"Het concept van de begroting {Jaar} is weggegooid.");
        return Redirect(await LaadAsync(null, ct) ? Dossier.Pad : "/financien/begrotingen");
    }
}
