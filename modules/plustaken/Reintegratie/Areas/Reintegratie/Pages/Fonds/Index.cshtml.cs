using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Reintegratie.Gedeeld;
using Zvh.Ui;

namespace Zvh.Reintegratie.Fonds;

/// <summary>The aftercare fund in a year: granted, spent, left.</summary>
[VereistRecht(Rechten.FondsLezen)]
internal sealed class IndexModel(FondsBijhouden fonds, Terugkeerkeuzes keuzes, IHuidigeGebruiker gebruiker, IFlash flash, TimeProvider klok) : PageModel
{
    [FromQuery(Name = "jaar")]
    public int? Gevraagd { get; set; }

    public int Jaar => klok.Jaar(Gevraagd);

    public Fondsbeeld Beeld { get; private set; } = null!;

    public Toekenninginvoer? Toekenning { get; private set; }

    public Uitgaveinvoer Uitgave { get; private set; } = new();

    public Terugkeerkeuzes Keuzes => keuzes;

    public bool MagWijzigen => gebruiker.Mag(Rechten.FondsWijzigen);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Beeld = await fonds.LeesAsync(Jaar, ct);
        Toekenning ??= new() { Toegekend = Beeld.Jaar?.Toegekend, Bron = Beeld.Jaar?.Bron ?? "", Versie = Beeld.Jaar?.Versie ?? 0 };
    }

    [VereistRecht(Rechten.FondsWijzigen)]
    public async Task<IActionResult> OnPostKenToeAsync([FromForm(Name = nameof(Toekenning))] Toekenninginvoer invoer, CancellationToken ct)
    {
        Toekenning = invoer;
        return ModelState.IsValid && ModelState.Neem(await fonds.KenToeAsync(Jaar, invoer, ct), nameof(Toekenning)) ? Klaar($"De toekenning voor {Jaar} staat vast.", Jaar) : await ToonAsync(ct);
    }

    [VereistRecht(Rechten.FondsWijzigen)]
    public async Task<IActionResult> OnPostGeefUitAsync([FromForm(Name = nameof(Uitgave))] Uitgaveinvoer invoer, CancellationToken ct)
    {
        Uitgave = invoer;
        return ModelState.IsValid && ModelState.Neem(await fonds.GeefUitAsync(invoer, ct), nameof(Uitgave)) ? Klaar("De uitgave staat erbij.", invoer.Op!.Value.Year) : await ToonAsync(ct);
    }

    private LocalRedirectResult Klaar(string wat, int jaar)
    {
        flash.Gelukt(wat);
        return LocalRedirect($"/reintegratie/fonds?jaar={jaar}");
    }

    private async Task<IActionResult> ToonAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        return Page();
    }
}
