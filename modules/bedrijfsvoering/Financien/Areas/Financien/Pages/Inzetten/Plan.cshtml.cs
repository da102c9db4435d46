using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Inzetten;

/// <summary>Planned fte and rates of one stream in a year.</summary>
[VereistRecht(Rechten.BegrotingWijzigen)]
internal sealed class PlanModel(InzetLezen inzet, PlanBijwerken bijwerken, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Stroom { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Jaar { get; set; }

    [BindProperty]
    public List<Planinvoer> Plannen { get; set; } = [];

    public Inzetrij Rij { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Plannen =
        [
            .. Rij.Rooster.Functies.Select(f => new Planinvoer
            {
                Functie = f.Functie, Fte = f.Plan?.Fte, Uurtarief = f.Plan?.Uurtarief, Versie = f.Plan?.Versie ?? 0,
            }),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await bijwerken.VoerUitAsync(Rij.Stroom.Id, Jaar, Plannen, ct)))
        {
            return Page();
        }

        flash.Gelukt($"Het plan van {Rij.Stroom.Naam} voor {Jaar} is opgeslagen.");
        return RedirectToPage("Rooster", new { Stroom, Jaar });
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        if (await inzet.StroomAsync(Stroom, Jaar, deelnemer: null, Functies.Codes.Where(f => f != Functies.Onbekend), ct) is not { } rij)
        {
            return false;
        }

        Rij = rij;
        return true;
    }
}
