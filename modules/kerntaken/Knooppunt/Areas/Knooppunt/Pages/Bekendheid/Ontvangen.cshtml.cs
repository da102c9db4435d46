using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Huizen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Knooppunt.Bekendheid;

/// <summary>One question of another house: somebody of this house decides what it gets.</summary>
[VereistRecht(Rechten.OntvangenLezen)]
[VereistDossier<Ontvangencheck>("ontvangenId")]
internal sealed class OntvangenModel(ChecksLezen lezen, CheckBeslissen beslissen, IOnderwerpen onderwerpen, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public Ontvangencheck Check { get; private set; } = null!;

    public VerbondenHuis? Huis { get; private set; }

    /// <summary>The page of the case; null when the user may not see it.</summary>
    public string? Pad { get; private set; }

    public Besluitinvoer Invoer { get; private set; } = new();

    public bool MagBeslissen => Check.Stand is Ontvangenstand.OverdrachtGevraagd && gebruiker.Mag(Rechten.OntvangenBeslissen);

    public async Task OnGetAsync(Guid ontvangenId, CancellationToken ct)
    {
        Check = await lezen.OntvangenAsync(ontvangenId, ct);
        Huis = (await lezen.HuizenAsync(ct)).GetValueOrDefault(Check.HuisId);
        Pad = Check.CasusId is { } casus ? (await onderwerpen.LeesAsync([casus], ct)).SingleOrDefault()?.Pad : null;
    }

    [VereistRecht(Rechten.OntvangenBeslissen)]
    public Task<IActionResult> OnPostGeefAsync(Guid ontvangenId, [FromForm(Name = nameof(Invoer))] Besluitinvoer invoer, uint versie, CancellationToken ct) =>
        BeslisAsync(ontvangenId, invoer, () => beslissen.GeefAsync(ontvangenId, invoer, versie, ct), "De overdracht staat klaar voor het andere huis, en in het register van verstrekkingen.", ct);

    [VereistRecht(Rechten.OntvangenBeslissen)]
    public Task<IActionResult> OnPostWeigerAsync(Guid ontvangenId, [FromForm(Name = nameof(Invoer))] Besluitinvoer invoer, uint versie, CancellationToken ct) =>
        BeslisAsync(ontvangenId, invoer, () => beslissen.WeigerAsync(ontvangenId, invoer, versie, ct), "U geeft niets. Het andere huis leest waarom.", ct);

    private async Task<IActionResult> BeslisAsync(Guid id, Besluitinvoer invoer, Func<Task<Uitkomst>> doe, string klaar, CancellationToken ct)
    {
        Invoer = invoer;
        if (!ModelState.IsValid || !ModelState.Neem(await doe(), nameof(Invoer)))
        {
            await OnGetAsync(id, ct);
            return Page();
        }

        flash.Gelukt(klaar);
        return LocalRedirect($"/knooppunt/bekendheid/ontvangen/{id}");
    }
}
