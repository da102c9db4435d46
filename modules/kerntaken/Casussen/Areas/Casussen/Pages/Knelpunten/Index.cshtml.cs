using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Knelpunten;

/// <summary>What stands in the way of a case. Over all cases it is counted for administrators.</summary>
[VereistRecht(Rechten.CasusLezen)]
[VereistDossier<Casus>("casusId")]
internal sealed class IndexModel(CasusLezen lezen, KnelpuntenRegelen regelen, Casuskeuzes keuzes, IDossiertoegang toegang, IFlash flash) : PageModel
{
    public Casus Casus { get; private set; } = null!;

    public Casuskop Kop => new(Casus, "Knelpunten", keuzes);

    public IReadOnlyList<Knelpunt> Knelpunten { get; private set; } = [];

    public Knelpuntinvoer Invoer { get; private set; } = new();

    public static IReadOnlyList<SelectListItem> Soorten { get; } = [.. Knelpuntsoorten.Alle.Select(s => new SelectListItem(s.Titel, s.Code))];

    public bool MagWijzigen => toegang.Mag(Rechten.CasusWijzigen) && Casus.IsOpen;

    public async Task OnGetAsync(Guid casusId, CancellationToken ct) => (Casus, Knelpunten) = (await lezen.LeesAsync(casusId, ct), await regelen.LeesAsync(casusId, ct));

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostAsync(Guid casusId, [FromForm(Name = nameof(Invoer))] Knelpuntinvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        return ModelState.IsValid && ModelState.Neem(await regelen.VoegToeAsync(casusId, invoer, ct), nameof(Invoer)) ? Klaar(casusId, "Het knelpunt is toegevoegd.") : await ToonAsync(casusId, ct);
    }

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostOpgelostAsync(Guid casusId, Guid knelpuntId, bool opgelost, uint versie, CancellationToken ct) =>
        ModelState.Neem(await regelen.ZetOpgelostAsync(casusId, knelpuntId, opgelost, versie, ct)) ? Klaar(casusId, opgelost ? "Het knelpunt is opgelost." : "Het knelpunt staat weer open.") : await ToonAsync(casusId, ct);

    private LocalRedirectResult Klaar(Guid casusId, string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect($"/casussen/{casusId}/knelpunten");
    }

    private async Task<IActionResult> ToonAsync(Guid casusId, CancellationToken ct)
    {
        await OnGetAsync(casusId, ct);
        return Page();
    }
}
