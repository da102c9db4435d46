using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>A new part of a settlement, with a preview per participant and corrections by hand.</summary>
[VereistRecht(Rechten.AfrekenenWijzigen)]
internal sealed class DeelModel(Verrekeninglezer lezer, DeelToevoegen toevoegen, IFlash flash) : PageModel
{
    [FromRoute]
    public int Jaar { get; set; }

    [FromRoute]
    public string Stroom { get; set; } = "";

    [BindProperty]
    public Deelinvoer Invoer { get; set; } = new();

    [BindProperty]
    public uint Versie { get; set; }

    public Verrekendossier Dossier { get; private set; } = null!;

    public Verdeelresultaat? Voorbeeld { get; private set; }

    /// <summary>What to know before using the preview; not that of a proposal that stands in for corrections that do not close.</summary>
    public IReadOnlyList<string> Waarschuwingen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Deelnemers => [.. Dossier.Staat.Rijen.Select(r => r.Naam).Select(n => new SelectListItem(n, n))];

    public static IReadOnlyList<SelectListItem> Methoden { get; } = [.. Enum.GetValues<Afrondingsmethode>().Select(m => new SelectListItem(m.Naam(), m.ToString()))];

    public static IReadOnlyList<SelectListItem> Eenheden { get; } = [new("Hele euro's", "1"), new("Centen", "0,01")];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Invoer = new() { Naam = $"Resultaat {Jaar}", Sleuteljaar = Dossier.Verrekening!.InJaar };
        Versie = Dossier.Verrekening.Versie;
        return Page();
    }

    public async Task<IActionResult> OnPostVoorbeeldAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            await BekijkAsync(meld: true, ct);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostOpslaanAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (ModelState.IsValid && ModelState.Neem(await toevoegen.VoerUitAsync(Dossier, Invoer, Versie, ct), nameof(Invoer)))
        {
            flash.Gelukt($"{Invoer.Naam} van {Invoer.Bedrag} is toegevoegd aan de verrekening.");
            return RedirectToPage("Verrekening", new { Jaar, Stroom });
        }

        await BekijkAsync(meld: false, ct);
        return Page();
    }

    /// <summary>Shows the sharing; when the corrections do not close, the proposal without them.</summary>
    private async Task BekijkAsync(bool meld, CancellationToken ct)
    {
        var uitkomst = await toevoegen.BekijkAsync(Dossier.Stroom, Invoer.Wijze(), ct);
        if (meld)
        {
            ModelState.Neem(uitkomst, nameof(Invoer));
        }

        Uitkomst<Verdeelresultaat> getoond = uitkomst.Gelukt ? uitkomst : await toevoegen.BekijkAsync(Dossier.Stroom, Invoer.Wijze(metCorrecties: false), ct);
        Voorbeeld = getoond.Gelukt ? getoond.Waarde : null;
        Waarschuwingen = uitkomst.Gelukt ? uitkomst.Waarde.Waarschuwingen : [];
        var gestuurd = Invoer.Correcties.ToLookup(c => c.Deelnemer, StringComparer.Ordinal);
        Invoer.Correcties = [.. (Voorbeeld?.Rijen ?? []).Select(r => gestuurd[r.Naam].FirstOrDefault() ?? new() { Deelnemer = r.Naam })];
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        Dossier = (await lezer.LeesAsync(Jaar, Stroom, ct))!;
        return Dossier is { IsConcept: true };
    }
}
