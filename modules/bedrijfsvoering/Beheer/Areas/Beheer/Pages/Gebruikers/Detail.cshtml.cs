using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Gebruikers;

/// <summary>One user: what the user can do now and why, what ends soon, and what admins changed.</summary>
[VereistRecht(Rechten.GebruikerLezen)]
internal sealed class DetailModel(
    Gebruikeroverzicht overzicht, GebruikerBlokkeren blokkeren, Sessiebeheer sessies, ModuleCatalogus catalogus, IHuidigeGebruiker huidige, IFlash flash) : PageModel
{
    public Gebruikerbeeld? Beeld { get; private set; }

    public Toegangsantwoord? Toegang { get; private set; }

    public IReadOnlyList<Sessie> Sessies { get; private set; } = [];

    public bool MagWijzigen => huidige.Mag(Rechten.GebruikerWijzigen);

    public string Roltitel(string id) => catalogus.Roltitel(id);

    public string Thematitel(string? id) => id is null ? "alle" : catalogus.Thematitel(id);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LeesAsync(id, ct) ? Page() : NotFound();

    [VereistRecht(Rechten.GebruikerWijzigen)]
    [VraagBevestiging]
    public async Task<IActionResult> OnPostBlokkerenAsync(Guid id, bool blokkeer, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.Neem(await blokkeren.VoerUitAsync(id, blokkeer, ct)))
        {
            return Page();
        }

        var naam = Beeld!.Regel.Naam;
        flash.Gelukt(blokkeer ? $"{naam} is geblokkeerd en kan niets meer openen." : $"{naam} kan zich weer aanmelden.");
        return LocalRedirect($"/beheer/gebruikers/{id}");
    }

    [VereistRecht(Rechten.GebruikerWijzigen)]
    public async Task<IActionResult> OnPostAfmeldenAsync(Guid id, Guid sessie, CancellationToken ct)
    {
        ModelState.Clear();
        if (await sessies.TrekInAsync(id, sessie, ct) == 0)
        {
            return NotFound();
        }

        flash.Gelukt("De sessie is afgemeld.");
        return LocalRedirect($"/beheer/gebruikers/{id}");
    }

    private async Task<bool> LeesAsync(Guid id, CancellationToken ct)
    {
        Beeld = await overzicht.LeesAsync(id, ct);
        Toegang = Beeld is null ? null : await overzicht.ToegangAsync(id, ct);
        Sessies = Beeld is null ? [] : await sessies.VanAsync(id, ct);
        return Beeld is not null;
    }
}
