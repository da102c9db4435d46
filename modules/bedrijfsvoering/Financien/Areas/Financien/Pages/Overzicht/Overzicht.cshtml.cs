using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Overzicht;

/// <summary>The year at a glance: where the money comes from and goes to, what each municipality pays, how the year runs, and what is still to be done.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class OverzichtModel(Overzichtlezer lezer, Openpuntenlezer openpunten, IHuidigeGebruiker gebruiker, Regioprofiel huis) : PageModel
{
    /// <summary>The year; null for the newest one.</summary>
    [BindProperty(SupportsGet = true, Name = "jaar")]
    public int? Jaar { get; set; }

    /// <summary>The years to choose from.</summary>
    public IReadOnlyList<SelectListItem> Jaren { get; private set; } = [];

    /// <summary>The figures; null when the house has no budget yet.</summary>
    public Jaaroverzicht? Overzicht { get; private set; }

    /// <summary>What is still to be done.</summary>
    public IReadOnlyList<Openpunt> Openpunten { get; private set; } = [];

    /// <summary>Name of the house.</summary>
    public string Huisnaam => huis.Naam;

    /// <summary>Its short name, which fits in a picture.</summary>
    public string KorteNaam => huis.KorteNaam;

    /// <summary>Where the numbers of inhabitants come from.</summary>
    public string Inwonersbron => huis.InwonersBron;

    /// <summary>Whether the user may make budgets.</summary>
    public bool MagWijzigen => gebruiker.Mag(Rechten.BegrotingWijzigen);

    /// <summary>Whether the user may see how amounts are shared.</summary>
    public bool MagSleutels => gebruiker.Mag(Rechten.SleutelLezen);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        Openpunten = await openpunten.LeesAsync(Overzicht, ct);
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct) => await LaadAsync(ct) && Overzicht is { } overzicht
        ? File(OverzichtCsv.Schrijf(overzicht, KorteNaam), "text/csv; charset=utf-8", $"overzicht-{overzicht.Jaar}.csv")
        : NotFound();

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        var jaren = await lezer.JarenAsync(ct);
        if (Jaar is { } gevraagd && !jaren.Contains(gevraagd))
        {
            return false;
        }

        Jaren = [.. jaren.Select(j => j.ToString(CultureInfo.InvariantCulture)).Select(j => new SelectListItem(j, j))];
        Overzicht = jaren.Count == 0 ? null : await lezer.LeesAsync(Jaar ?? jaren[0], ct);
        return true;
    }
}
