using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;

namespace Zvh.Beheer.Organisaties;

/// <summary>One organisation: what it takes part for, its people, and when their rights were confirmed.</summary>
[VereistRecht(Rechten.OrganisatieLezen)]
internal sealed class DetailModel(OrganisatiesLezen lezen, IHuidigeGebruiker gebruiker) : PageModel
{
    public Organisatieregel? Regel { get; private set; }

    public IReadOnlyList<Organisatiemens> Mensen { get; private set; } = [];

    public IReadOnlyList<Rechtenbevestiging> Bevestigingen { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.OrganisatieWijzigen);

    public bool MagBevestigen => gebruiker.MagBevestigen(Regel!.Organisatie.Id);

    public bool MagMensenZien => gebruiker.Mag(Rechten.GebruikerLezen);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if ((Regel = await lezen.LeesAsync(id, ct)) is null)
        {
            return NotFound();
        }

        Mensen = await lezen.MensenAsync(id, ct);
        Bevestigingen = await lezen.BevestigingenAsync(id, ct);
        return Page();
    }
}
