using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Tafels.Domein;
using Zvh.Ui;

namespace Zvh.Tafels.Opleggers;

/// <summary>Makes a tafel or changes its oplegger.</summary>
[VereistRecht(Rechten.TafelWijzigen)]
[GeenDossier("tafelId", "A tafel says who meets and when, never about whom.")]
internal sealed class OpleggerModel(TafelLezen lezen, TafelBewaren bewaren, Regioprofiel profiel, IFlash flash) : PageModel
{
    [BindProperty]
    public Tafelinvoer Invoer { get; set; } = new();

    [FromRoute]
    public Guid? TafelId { get; set; }

    public static IReadOnlyList<SelectListItem> Ritmes { get; } =
        [new("Op vaste dagen van de week", nameof(Ritme.Wekelijks)), new("Op een vaste dag in de maand", nameof(Ritme.Maandelijks)), new("Als er een casus is", nameof(Ritme.PerCasus))];

    public static IReadOnlyList<DayOfWeek> Dagen { get; } = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (TafelId is { } id)
        {
            if (await lezen.LeesAsync(id, ct) is not { } tafel)
            {
                return NotFound();
            }

            Invoer = Tafelinvoer.Van(tafel, profiel);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (TafelId is { } id)
        {
            if (await lezen.LeesAsync(id, ct) is null)
            {
                return NotFound();
            }

            return ModelState.Neem(await bewaren.WijzigAsync(id, Invoer, ct), nameof(Invoer)) ? Klaar(id, "De tafel is gewijzigd. Zittingen die al zijn gepland, blijven zoals ze zijn.") : Page();
        }

        var gemaakt = await bewaren.MaakAsync(Invoer, ct);
        return ModelState.Neem(gemaakt, nameof(Invoer)) ? Klaar(gemaakt.Waarde, "De tafel is gemaakt. Plan nu de eerste zittingen.") : Page();
    }

    private LocalRedirectResult Klaar(Guid id, string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect($"/tafels/{id}");
    }
}
