using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>The settlement of a year: its parts, and what each participant pays because of it.</summary>
[VereistRecht(Rechten.AfrekenenLezen)]
internal sealed class VerrekeningModel(
    Verrekeninglezer lezer, VerrekeningBeheren beheren, Resultaatlezer resultaten, Jaarslot slot, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    [FromRoute]
    public int Jaar { get; set; }

    [FromRoute]
    public string Stroom { get; set; } = "";

    [BindProperty, Display(Name = "Verrekenen in")]
    public int InJaar { get; set; }

    public Verrekendossier Dossier { get; private set; } = null!;

    public Resultaat? Resultaat { get; private set; }

    public bool JaarGesloten { get; private set; }

    public bool MagWijzigen => gebruiker.Mag(Rechten.AfrekenenWijzigen);

    /// <summary>An exact share the Dutch way, with four decimals.</summary>
    public static string Exact(string exact) => decimal.Parse(exact, CultureInfo.InvariantCulture).ToString("#,##0.0000;\u2212#,##0.0000", Nederlands);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        InJaar = Jaar + 1;
        return await LeesAsync(ct) ? Page() : NotFound();
    }

    [VereistRecht(Rechten.AfrekenenWijzigen)]
    public async Task<IActionResult> OnPostBeginAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        return !ModelState.IsValid || !ModelState.Neem(await beheren.BeginAsync(Jaar, Dossier.Stroom.Id, InJaar, ct)) ? Page() : RedirectToPage();
    }

    [VereistRecht(Rechten.AfrekenenWijzigen)]
    public async Task<IActionResult> OnPostVerwijderAsync(Guid deel, uint versie, CancellationToken ct)
    {
        ModelState.Remove(nameof(InJaar));
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.Neem(await beheren.VerwijderAsync(Jaar, Dossier.Stroom.Id, deel, versie, ct)))
        {
            return Page();
        }

        flash.Gelukt("Het deel is verwijderd.");
        return RedirectToPage();
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        if (await lezer.LeesAsync(Jaar, Stroom, ct) is not { } dossier)
        {
            return false;
        }

        Dossier = dossier;
        Resultaat = (await resultaten.LeesAsync(Jaar, Stroom, ct))?.Resultaat;
        JaarGesloten = await slot.IsGeslotenAsync(dossier.Stroom.Id, Jaar, ct);
        return true;
    }
}
