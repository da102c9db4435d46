using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Data;
using Zvh.Platform.Instellingen;
using Zvh.Platform.Toegang;
using Zvh.Ui;
using Zvh.Ui.TagHelpers;

namespace Zvh.Beheer.Instellingen;

/// <summary>One setting: what holds, how it came about, and the form to change it.</summary>
[VereistRecht(Rechten.InstellingLezen)]
internal sealed class BewerkenModel(
    Instellingenoverzicht overzicht, InstellingenBeheer instellingen, IHuidigeGebruiker gebruiker, TimeProvider klok, IFlash flash) : PageModel
{
    /// <summary>What fits on the line of a text field.</summary>
    private const int Regellengte = 80;

    [BindProperty]
    public Instellinginvoer Invoer { get; set; } = new();

    /// <summary>The last row that the user saw, so that a change by somebody else is noticed.</summary>
    [BindProperty]
    public Guid Gezien { get; set; }

    public Instellingregel? Regel { get; private set; }

    public IReadOnlyList<InstellingWaarde> Geschiedenis { get; private set; } = [];

    public Guid Laatste { get; private set; }

    public bool MagWijzigen => gebruiker.Mag(Rechten.InstellingWijzigen);

    public string UitProfiel => instellingen.UitProfiel(Regel!.Definitie.Sleutel);

    /// <summary>A text of more than a line is written in a box that shows all of it.</summary>
    public VeldSoort Tekstveld => Regel!.Waarde.Length > Regellengte || UitProfiel.Length > Regellengte ? VeldSoort.Tekstvak : VeldSoort.Vanzelf;

    public IEnumerable<SelectListItem> Keuzes => (Regel!.Definitie.Soort == InstellingSoort.JaNee ? ["ja", "nee"] : Regel.Definitie.Keuzes).Select(k => new SelectListItem(k, k));

    public async Task<IActionResult> OnGetAsync(string sleutel, CancellationToken ct)
    {
        if (!await LeesAsync(sleutel, ct))
        {
            return NotFound();
        }

        Invoer = Instellinginvoer.Van(Regel!.Definitie, Regel.Waarde, klok.Vandaag());
        return Page();
    }

    [VereistRecht(Rechten.InstellingWijzigen)]
    public async Task<IActionResult> OnPostAsync(string sleutel, CancellationToken ct)
    {
        if (!await LeesAsync(sleutel, ct) || Regel!.Definitie.Pagina is not null)
        {
            return NotFound();
        }

        var veld = Instellinginvoer.Veld(Regel.Definitie.Soort);
        if (ModelState.IsValid && Invoer.Waarde(Regel.Definitie.Soort) is not { Length: > 0 })
        {
            ModelState.AddModelError($"Invoer.{veld}", "Vul de nieuwe waarde in.");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await instellingen.WijzigAsync(sleutel, Invoer.Waarde(Regel.Definitie.Soort)!, Invoer.GeldigVanaf!.Value, Invoer.Reden, Gezien, ct);
        foreach (var fout in uitkomst.Fouten)
        {
            ModelState.AddModelError(fout.Veld switch { "" => "", "Waarde" => $"Invoer.{veld}", _ => $"Invoer.{fout.Veld}" }, fout.Melding);
        }

        if (!uitkomst.Gelukt)
        {
            return Page();
        }

        flash.Gelukt($"{Regel.Definitie.Titel} is gewijzigd en geldt vanaf {Invoer.GeldigVanaf:d-M-yyyy}.{Overschaduwd()}");
        return LocalRedirect($"/beheer/instellingen/{sleutel}");
    }

    // A row from a later day wins; whoever sets a value before it should know.
    private string Overschaduwd() => Geschiedenis.Where(r => r.GeldigVanaf > Invoer.GeldigVanaf).MinBy(r => r.GeldigVanaf) is { } later
        ? $" Let op: vanaf {later.GeldigVanaf:d-M-yyyy} geldt een andere waarde, die al was vastgelegd."
        : "";

    private async Task<bool> LeesAsync(string sleutel, CancellationToken ct)
    {
        Regel = await overzicht.LeesAsync(sleutel, ct);
        Geschiedenis = Regel is null ? [] : await instellingen.GeschiedenisAsync(sleutel, ct);
        Laatste = Geschiedenis.OrderByDescending(r => r.Op).ThenByDescending(r => r.Id).FirstOrDefault()?.Id ?? Guid.Empty;
        return Regel is not null;
    }
}
