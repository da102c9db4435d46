using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Inzetten;
using Zvh.Financien.Domein.Partijen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Inzetten;

/// <summary>The year grid of one stream, with quick entry.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class RoosterModel(InzetLezen inzet, UrenInvullen invullen, Jaarslot slot, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    [BindProperty(SupportsGet = true)]
    public string Stroom { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public int Jaar { get; set; }

    /// <summary>Functions that get a column although nothing is known of them yet.</summary>
    [BindProperty(SupportsGet = true)]
    public IReadOnlyList<string> Ook { get; set; } = [];

    /// <summary>Code of the participant whose hours are filled in; null for hours that belong to none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Deelnemer { get; set; }

    [BindProperty]
    public List<Celinvoer> Cellen { get; set; } = [];

    public Inzetrij Rij { get; private set; } = null!;

    /// <summary>The participant; null for hours that belong to none.</summary>
    public Partij? Voor => Rij.Deelnemers.FirstOrDefault(p => p.Code == Deelnemer);

    public IEnumerable<SelectListItem> Deelnemers => Rij.Deelnemers.Select(p => new SelectListItem(p.Naam, p.Code));

    public bool Gesloten { get; private set; }

    public bool MagInvullen => !Gesloten && gebruiker.Mag(Rechten.InzetSchrijven);

    public bool MagPlannen => !Gesloten && gebruiker.Mag(Rechten.BegrotingWijzigen);

    public IReadOnlyList<string> AndereFuncties => [.. Functies.Codes.Except(Rij.Rooster.Functies.Select(f => f.Functie), StringComparer.Ordinal)];

    public static string Maandnaam(int maand) => Nederlands.TextInfo.ToTitleCase(Nederlands.DateTimeFormat.GetMonthName(maand));

    /// <summary>Where a cell stands in the list: a month at a time, as the keyboard goes through them.</summary>
    public int Plaats(int maand, int functie) => ((maand - 1) * Rij.Rooster.Functies.Count) + functie;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Cellen =
        [
            .. Inzetrooster.Maanden.SelectMany(m => Rij.Rooster.Functies.Select(f => new Celinvoer
            {
                Functie = f.Functie, Maand = m, Uren = f.Uren(m), Was = UrenInvullen.Tekst(f.Uren(m)), Versie = f.Cellen[m - 1]?.Versie ?? 0,
            })),
        ];
        return Page();
    }

    [VereistRecht(Rechten.InzetSchrijven)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // The columns stay as they were sent, whatever somebody else planned meanwhile.
        Ook = [.. Cellen.Select(c => c.Functie).Distinct(StringComparer.Ordinal)];
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        // A column that appeared meanwhile would shift what was filled in.
        Rij = Rij with { Rooster = Rij.Rooster with { Functies = [.. Rij.Rooster.Functies.Where(f => Ook.Contains(f.Functie, StringComparer.Ordinal))] } };
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await invullen.VoerUitAsync(Rij.Stroom.Id, Jaar, Voor?.Id, Cellen, ct);
        if (!ModelState.Neem(uitkomst))
        {
            return Page();
        }

        flash.Gelukt(uitkomst.Waarde == 0 ? "Er was niets veranderd." : $"{uitkomst.Waarde} {(uitkomst.Waarde == 1 ? "maand is" : "maanden zijn")} opgeslagen.");
        return RedirectToPage(new { Stroom, Jaar, Deelnemer });
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        if (await inzet.StroomAsync(Stroom, Jaar, Deelnemer = string.IsNullOrEmpty(Deelnemer) ? null : Deelnemer, Ook.Where(f => Functies.Codes.Contains(f, StringComparer.Ordinal)), ct) is not { } rij)
        {
            return false;
        }

        Rij = rij;
        Gesloten = await slot.IsGeslotenAsync(rij.Stroom.Id, Jaar, ct);
        return true;
    }
}
