using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Gebruikers;

/// <summary>One user: roles, state and what admins changed.</summary>
[VereistRecht(Rechten.GebruikerLezen)]
internal sealed class DetailModel(
    GebruikersLezen lezen, GebruikerWijzigen wijzigen, Sessiebeheer sessies, ModuleCatalogus catalogus, IHuidigeGebruiker huidige, IFlash flash) : PageModel
{
    [BindProperty]
    public Gebruikerinvoer Invoer { get; set; } = new();

    public Gebruikerregel? Gebruiker { get; private set; }

    public IReadOnlyList<GebruikerWijziging> Geschiedenis { get; private set; } = [];

    public IReadOnlyList<Sessie> Sessies { get; private set; } = [];

    public bool MagWijzigen => huidige.Mag(Rechten.GebruikerWijzigen);

    public Rolkeuze Rollen => new(catalogus.Rollen, Invoer.Rollen);

    public string Roltitel(string id) => lezen.Roltitel(id);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        Invoer = Huidig();
        return Page();
    }

    [VereistRecht(Rechten.GebruikerWijzigen)]
    [VraagBevestiging]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await wijzigen.RollenAsync(id, Invoer.Weergavenaam, Invoer.Rollen, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"{Gebruiker!.Naam} is gewijzigd.");
        return LocalRedirect($"/beheer/gebruikers/{id}");
    }

    [VereistRecht(Rechten.GebruikerWijzigen)]
    public async Task<IActionResult> OnPostBlokkerenAsync(Guid id, bool blokkeer, CancellationToken ct)
    {
        // The form of the other button was not sent along.
        ModelState.Clear();
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.Neem(await wijzigen.BlokkeerAsync(id, blokkeer, ct)))
        {
            Invoer = Huidig();
            return Page();
        }

        flash.Gelukt(blokkeer ? $"{Gebruiker!.Naam} is geblokkeerd en kan niets meer openen." : $"{Gebruiker!.Naam} kan zich weer aanmelden.");
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

    private Gebruikerinvoer Huidig() => new() { Weergavenaam = Gebruiker!.Weergavenaam, Rollen = [.. Gebruiker.Rollen] };

    private async Task<bool> LeesAsync(Guid id, CancellationToken ct)
    {
        Gebruiker = await lezen.LeesAsync(id, ct);
        Geschiedenis = Gebruiker is null ? [] : await lezen.GeschiedenisAsync(id, ct);
        Sessies = Gebruiker is null ? [] : await sessies.VanAsync(id, ct);
        return Gebruiker is not null;
    }
}
