using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Gebruikers;

/// <summary>The users of the house. Searching is a post that changes nothing, so that no name stands in an address.</summary>
[VereistRecht(Rechten.GebruikerLezen)]
[EnableRateLimiting(Snelheden.Zoeken)]
[EigenTransactie]
internal sealed class IndexModel(Gebruikerlijst lijst, GebruikersLezen lezen, ModuleCatalogus catalogus, IHuidigeGebruiker gebruiker) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Gebruikerfilter Filter { get; set; } = new();

    [BindProperty]
    [StringLength(60)]
    [Display(Name = "Zoek op gebruikersnaam")]
    public string? Zoek { get; set; }

    public Gebruikerblad Blad { get; private set; } = new([], 0, null, null);

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public IEnumerable<SelectListItem> Rollen => catalogus.Rollen.Select(r => new SelectListItem(r.Titel, r.Id));

    public IReadOnlyList<SelectListItem> Staten { get; } =
    [
        new("Toegang open", nameof(Staatfilter.Open)), new("Toegang dicht", nameof(Staatfilter.Dicht)),
        new("Geblokkeerd", nameof(Staatfilter.Geblokkeerd)), new("Verloopt binnenkort", nameof(Staatfilter.Verloopt)),
    ];

    public bool IsGezocht { get; private set; }

    public bool MagWijzigen => gebruiker.Mag(Rechten.GebruikerWijzigen);

    public string Roltitel(string id) => lezen.Roltitel(id);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Organisaties = await lezen.OrganisatiesAsync(ct);
        Blad = await lijst.BladAsync(Filter, Vraag, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Zoek) || !ModelState.IsValid)
        {
            await OnGetAsync(ct);
            return Page();
        }

        Organisaties = await lezen.OrganisatiesAsync(ct);
        (IsGezocht, Blad) = (true, await lijst.ZoekAsync(Zoek, ct));
        return Page();
    }
}
