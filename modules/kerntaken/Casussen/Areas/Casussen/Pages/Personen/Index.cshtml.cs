using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;

namespace Zvh.Casussen.Personen;

/// <summary>Looks for a person. Registering one begins here, so that nobody is registered twice. The search is a POST that changes nothing: what is typed must not stand in an address.</summary>
[VereistRecht(Rechten.PersoonZoeken)]
[EigenTransactie]
[EnableRateLimiting(Snelheden.Zoeken)]
internal sealed class IndexModel(PersonenZoeken zoeken, IHuidigeGebruiker gebruiker) : PageModel
{
    [BindProperty]
    public Zoekinvoer Zoek { get; set; } = new();

    /// <summary>Who fits; null before the first search.</summary>
    public IReadOnlyList<Gevonden>? Gevonden { get; private set; }

    public bool MagRegistreren => gebruiker.Mag(Rechten.PersoonWijzigen);

    public async Task OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            Gevonden = await zoeken.ZoekAsync(Zoek.Vraag, behalve: null, ct);
        }
    }
}
