using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Casussen.Personen;

/// <summary>Registers a person, after a search that did not find one.</summary>
[VereistRecht(Rechten.PersoonWijzigen)]
[EnableRateLimiting(Snelheden.Zoeken)]
internal sealed class NieuwModel(PersoonOpslaan opslaan, IFlash flash) : PageModel
{
    [BindProperty]
    public Persooninvoer Invoer { get; set; } = new();

    /// <summary>Who is probably the same person.</summary>
    public IReadOnlyList<Gevonden> Dubbelen { get; private set; } = [];

    public IActionResult OnGet()
    {
        flash.Meld(MeldingSoort.Info, "Zoek eerst of de persoon er al is. Daarna kunt u iemand registreren.");
        return LocalRedirect("/casussen/personen");
    }

    [EigenTransactie]
    public async Task OnPostBeginAsync([FromForm] Zoekinvoer zoek, CancellationToken ct)
    {
        ModelState.Clear();
        Invoer = Persooninvoer.Van(zoek);
        Dubbelen = await opslaan.DubbelenAsync(Invoer, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Dubbelen = await opslaan.DubbelenAsync(Invoer, ct);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await opslaan.RegistreerAsync(Invoer, Dubbelen.Count > 0, ct);
        if (!ModelState.Neem(uitkomst, nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt("De persoon is geregistreerd.");
        return LocalRedirect($"/casussen/personen/{uitkomst.Waarde}");
    }
}
