using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>A new mutation of a balance item.</summary>
[VereistRecht(Rechten.AfrekenenWijzigen)]
internal sealed class MutatieModel(Balanslezer lezer, MutatieBoeken boeken, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Nummer { get; set; } = "";

    [BindProperty]
    public Mutatieinvoer Invoer { get; set; } = new();

    public Balansdossier Dossier { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Jaren =>
        [.. Dossier.Verloop.Reverse().Select(v => v.Jaar.Jaar.ToString(CultureInfo.InvariantCulture)).Select(j => new SelectListItem(j, j))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Invoer.Jaar = Dossier.Verloop[^1].Jaar.Jaar;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await boeken.VoerUitAsync(Nummer, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"De {Invoer.Soort.Naam().ToLowerInvariant()} van {Invoer.Bedrag} is geboekt op {Nummer}.");
        return RedirectToPage("Balanspost", new { Nummer });
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        Dossier = (await lezer.LeesAsync(Nummer, ct))!;
        return Dossier is not null;
    }
}
