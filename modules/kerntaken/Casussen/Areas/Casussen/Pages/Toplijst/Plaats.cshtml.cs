using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Toplijst;

/// <summary>The place of a case on the list of the heaviest: on it, kept, or off.</summary>
[VereistRecht(Rechten.ToplijstWijzigen)]
[VereistDossier<Casus>("casusId")]
internal sealed class PlaatsModel(CasusLezen lezen, ToplijstRegelen regelen, Casuskeuzes keuzes, IFlash flash) : PageModel
{
    public Casus Casus { get; private set; } = null!;

    public Topplaats? Plaats { get; private set; }

    public Casuskeuzes Keuzes => keuzes;

    public Topinvoer Invoer { get; private set; } = new();

    public async Task OnGetAsync(Guid casusId, CancellationToken ct)
    {
        (Casus, Plaats) = (await lezen.LeesAsync(casusId, ct), await lezen.TopplaatsAsync(casusId, ct));
        Invoer = Invoer.Toets.Length == 0 ? new() { Toets = Plaats?.Toets ?? "" } : Invoer;
    }

    public Task<IActionResult> OnPostAsync(Guid casusId, [FromForm(Name = nameof(Invoer))] Topinvoer invoer, CancellationToken ct) =>
        NeemAsync(casusId, invoer, ModelState.IsValid ? () => regelen.ZetOpAsync(casusId, invoer, ct) : null, "De casus staat op de lijst.", ct);

    public Task<IActionResult> OnPostHerzieAsync(Guid casusId, [FromForm(Name = nameof(Invoer))] Topinvoer invoer, uint versie, CancellationToken ct) =>
        NeemAsync(casusId, invoer, ModelState.IsValid ? () => regelen.HerzieAsync(casusId, invoer, versie, ct) : null, "De casus blijft op de lijst.", ct);

    public Task<IActionResult> OnPostErafAsync(Guid casusId, string? reden, uint versie, CancellationToken ct) =>
        NeemAsync(casusId, new(), () => regelen.HaalErafAsync(casusId, reden, versie, ct), "De casus staat niet meer op de lijst.", ct);

    private async Task<IActionResult> NeemAsync(Guid casusId, Topinvoer invoer, Func<Task<Zvh.Abstractions.Uitkomst>>? doe, string gelukt, CancellationToken ct)
    {
        Invoer = invoer;
        if (doe is null || !ModelState.Neem(await doe(), nameof(Invoer)))
        {
            await OnGetAsync(casusId, ct);
            return Page();
        }

        flash.Gelukt(gelukt);
        return LocalRedirect("/casussen/toplijst");
    }
}
