using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Afgeschermd;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Aanpak;

/// <summary>The end of a case: the closing report, shielding, and how long the data may stay.</summary>
[VereistRecht(Rechten.CasusLezen)]
[VereistDossier<Casus>("casusId")]
internal sealed class SluitenModel(CasusLezen lezen, Sluiting sluiting, Casuskeuzes keuzes, IDossiertoegang toegang, IFlash flash) : PageModel
{
    public Casus Casus { get; private set; } = null!;

    public Casuskop Kop => new(Casus, "Sluiten", keuzes);

    public Verslaginvoer Verslag { get; private set; } = new();

    public Verlenginvoer Verlenging { get; private set; } = new();

    public IReadOnlyList<string> Bezwaren { get; private set; } = [];

    public bool MagWijzigen => toegang.Mag(Rechten.CasusWijzigen) && Casus.Loopt;

    public async Task OnGetAsync(Guid casusId, CancellationToken ct)
    {
        Casus = await lezen.LeesAsync(casusId, ct);
        Bezwaren = await sluiting.BezwarenAsync(Casus, ct);
        if (Verslag.Versie == 0)
        {
            Verslag = new() { Resultaat = Casus.Resultaat ?? "", Vervolg = Casus.Vervolg ?? "", Leerpunten = Casus.Leerpunten, Versie = Casus.Versie };
        }

        Verlenging.Versie = Verlenging.Versie == 0 ? Casus.Versie : Verlenging.Versie;
    }

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostVerslagAsync(Guid casusId, [FromForm(Name = nameof(Verslag))] Verslaginvoer verslag, CancellationToken ct)
    {
        Verslag = verslag;
        return ModelState.IsValid && ModelState.Neem(await sluiting.SchrijfAsync(casusId, verslag, ct), nameof(Verslag)) ? Klaar(casusId, "Het sluitverslag is opgeslagen.") : await ToonAsync(casusId, ct);
    }

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostAfschermenAsync(Guid casusId, uint versie, CancellationToken ct)
    {
        if (!ModelState.Neem(await sluiting.SchermAfAsync(casusId, versie, ct)))
        {
            return await ToonAsync(casusId, ct);
        }

        flash.Gelukt("De casus is gesloten en afgeschermd. Alleen de privacy-officer kan hem nog openen.");
        return LocalRedirect("/casussen");
    }

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostVerlengAsync(Guid casusId, [FromForm(Name = nameof(Verlenging))] Verlenginvoer verlenging, CancellationToken ct)
    {
        Verlenging = verlenging;
        return ModelState.IsValid && ModelState.Neem(await sluiting.VerlengAsync(casusId, verlenging, ct), nameof(Verlenging)) ? Klaar(casusId, "De bewaartermijn is verlengd.") : await ToonAsync(casusId, ct);
    }

    private LocalRedirectResult Klaar(Guid casusId, string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect($"/casussen/{casusId}/sluiten");
    }

    private async Task<IActionResult> ToonAsync(Guid casusId, CancellationToken ct)
    {
        await OnGetAsync(casusId, ct);
        return Page();
    }
}
