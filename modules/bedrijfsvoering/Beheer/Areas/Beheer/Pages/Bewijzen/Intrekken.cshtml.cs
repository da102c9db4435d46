using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Beheer.Gebruikers;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Beheer.Bewijzen;

/// <summary>Asks to confirm that a piece of evidence counts no more.</summary>
[VereistRecht(Rechten.GebruikerWijzigen)]
[VraagBevestiging]
internal sealed class IntrekkenModel(PlatformDbContext db, GebruikersLezen lezen, BewijsBeheren beheren, IFlash flash) : PageModel
{
    public Gebruikerregel? Gebruiker { get; private set; }

    public Bewijs? Bewijs { get; private set; }

    public string Titel => Toegangswoorden.Bewijs(Bewijs!.Soort);

    public async Task<IActionResult> OnGetAsync(Guid id, Guid bewijsId, CancellationToken ct) => await LeesAsync(id, bewijsId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid bewijsId, CancellationToken ct)
    {
        if (!await LeesAsync(id, bewijsId, ct))
        {
            return NotFound();
        }

        if (!ModelState.Neem(await beheren.TrekInAsync(bewijsId, ct)))
        {
            return Page();
        }

        flash.Gelukt($"{Titel} van {Gebruiker!.Naam} is ingetrokken.");
        return LocalRedirect($"/beheer/gebruikers/{id}");
    }

    private async Task<bool> LeesAsync(Guid id, Guid bewijsId, CancellationToken ct)
    {
        Gebruiker = await lezen.LeesAsync(id, ct);
        Bewijs = await db.Bewijzen.AsNoTracking().SingleOrDefaultAsync(b => b.Id == bewijsId && b.GebruikerId == id && b.IngetrokkenOp == null, ct);
        return Gebruiker is not null && Bewijs is not null;
    }
}
