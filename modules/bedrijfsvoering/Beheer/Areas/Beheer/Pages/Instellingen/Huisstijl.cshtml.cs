using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Beheer.Instellingen;

/// <summary>The colours of the house, changed together.</summary>
[VereistRecht(Rechten.InstellingLezen)]
internal sealed class HuisstijlModel(
    HuisstijlWijzigen wijzigen, Instellingenoverzicht overzicht, Huisprofiel huis, IHuidigeGebruiker gebruiker, TimeProvider klok, IFlash flash) : PageModel
{
    [BindProperty]
    public Dictionary<string, string> Kleuren { get; set; } = [];

    [BindProperty]
    [Required]
    [Display(Name = "Geldt vanaf")]
    public DateOnly? GeldigVanaf { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Schrijf waarom u de huisstijl wijzigt.")]
    [StringLength(500)]
    [Display(Name = "Reden")]
    public string Reden { get; set; } = "";

    /// <summary>The last change that the user saw.</summary>
    [BindProperty]
    public Guid Gezien { get; set; }

    public Guid Laatste { get; private set; }

    public IReadOnlyList<(Kleurveld Veld, Instellingregel Regel)> Regels { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.InstellingWijzigen);

    public string Contrast(bool donker)
    {
        var kleuren = donker ? huis.Nu.Huisstijl.Donker : huis.Nu.Huisstijl.Licht;
        return $"{Platform.Regio.Contrast.Verhouding(kleuren.Merk, kleuren.OpMerk):0.0} : 1";
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LeesAsync(ct);
        Kleuren = Regels.ToDictionary(r => r.Veld.Sleutel, r => r.Regel.Waarde, StringComparer.Ordinal);
        GeldigVanaf = klok.Vandaag();
    }

    [VereistRecht(Rechten.InstellingWijzigen)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LeesAsync(ct);
        Kleuren = Regels.ToDictionary(r => r.Veld.Sleutel, r => Kleuren.GetValueOrDefault(r.Veld.Sleutel)?.Trim().ToLowerInvariant() ?? "", StringComparer.Ordinal);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await wijzigen.UitvoerenAsync(Kleuren, GeldigVanaf!.Value, Reden, Gezien, ct);
        foreach (var fout in uitkomst.Fouten)
        {
            ModelState.AddModelError(Kleuren.ContainsKey(fout.Veld) ? $"Kleuren[{fout.Veld}]" : fout.Veld, fout.Melding);
        }

        if (!uitkomst.Gelukt)
        {
            return Page();
        }

        flash.Gelukt($"De huisstijl is gewijzigd en geldt vanaf {GeldigVanaf:d-M-yyyy}.");
        return LocalRedirect(Huisinstellingen.Huisstijlpagina);
    }

    private async Task LeesAsync(CancellationToken ct)
    {
        var regels = new List<(Kleurveld, Instellingregel)>();
        foreach (var veld in Huisinstellingen.Kleuren)
        {
            regels.Add((veld, (await overzicht.LeesAsync(veld.Sleutel, ct))!));
        }

        Regels = regels;
        Laatste = (await wijzigen.LaatsteAsync(ct))?.Id ?? Guid.Empty;
    }
}
