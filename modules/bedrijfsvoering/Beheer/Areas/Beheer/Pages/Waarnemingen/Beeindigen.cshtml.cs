using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Beheer.Gebruikers;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Waarnemingen;

/// <summary>Asks to confirm that a substitution ends early.</summary>
[VereistRecht(Rechten.GebruikerWijzigen)]
[VraagBevestiging]
internal sealed class BeeindigenModel(Gebruikeroverzicht overzicht, WaarnemingRegelen regelen, IFlash flash) : PageModel
{
    public Waarnemingregel? Waarneming { get; private set; }

    public string Gebruiker { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, Guid waarnemingId, CancellationToken ct) => await LeesAsync(id, waarnemingId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid waarnemingId, CancellationToken ct)
    {
        if (!await LeesAsync(id, waarnemingId, ct))
        {
            return NotFound();
        }

        if (!ModelState.Neem(await regelen.BeeindigAsync(waarnemingId, ct)))
        {
            return Page();
        }

        flash.Gelukt("De waarneming is beëindigd.");
        return LocalRedirect($"/beheer/gebruikers/{id}");
    }

    private async Task<bool> LeesAsync(Guid id, Guid waarnemingId, CancellationToken ct)
    {
        if (await overzicht.LeesAsync(id, ct) is not { } beeld)
        {
            return false;
        }

        (Gebruiker, Waarneming) = (beeld.Regel.Naam, beeld.Waarnemingen.FirstOrDefault(w => w.Id == waarnemingId));
        return Waarneming is not null;
    }
}
