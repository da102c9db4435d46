using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>The explanation of what is not right in a year of a balance item.</summary>
[VereistRecht(Rechten.AfrekenenWijzigen)]
internal sealed class BalansuitlegModel(Balanslezer lezer, BalanspostBeheren beheren, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Nummer { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Jaar { get; set; }

    [BindProperty, Display(Name = "Uitleg")]
    public string? Uitleg { get; set; }

    [BindProperty]
    public uint Versie { get; set; }

    public IReadOnlyList<string> Meldingen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var jaar = await LeesAsync(ct);
        if (jaar is null)
        {
            return NotFound();
        }

        (Uitleg, Versie) = (jaar.Jaar.Uitleg, jaar.Jaar.Versie);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LeesAsync(ct) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await beheren.LegUitAsync(Nummer, Jaar, Uitleg, Versie, ct)))
        {
            return Page();
        }

        flash.Gelukt($"De uitleg bij {Nummer} in {Jaar} is opgeslagen.");
        return RedirectToPage("Balanspost", new { Nummer });
    }

    private async Task<Domein.Afrekenen.Verloopjaar?> LeesAsync(CancellationToken ct)
    {
        var dossier = await lezer.LeesAsync(Nummer, ct);
        Meldingen = [.. dossier?.Bevindingen.Where(b => b.Jaar == Jaar).Select(b => b.Melding) ?? []];
        return dossier?.Verloop.FirstOrDefault(v => v.Jaar.Jaar == Jaar);
    }
}
