using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Plannen;

/// <summary>One plan: goals, actions, what participants brought in, and how it fits with other plans.</summary>
[VereistRecht(Rechten.PlanLezen)]
[VereistDossier<Plan>("planId")]
internal sealed class PlanModel(Planpagina pagina, PlanMaken maken, ActiesRegelen acties, ActieBeantwoorden antwoorden, PlannenAfstemmen afstemmen, IFlash flash) : PageModel
{
    public Planbeeld Beeld { get; private set; } = null!;

    [StringLength(4000)]
    [Display(Name = "Wat willen we samen bereiken?")]
    public string? Kern { get; private set; }

    public Doelinvoer Doel { get; private set; } = new();

    public Actieinvoer Actie { get; private set; } = new();

    public Antwoordinvoer Antwoord { get; private set; } = new();

    public Afstemminginvoer Afstemming { get; private set; } = new();

    public async Task OnGetAsync(Guid planId, CancellationToken ct)
    {
        Beeld = await pagina.LeesAsync(planId, ct);
        Kern ??= Beeld.Inhoud.Plan.Kern;
    }

    [VereistRecht(Rechten.PlanWijzigen)]
    public async Task<IActionResult> OnPostKernAsync(Guid planId, [StringLength(4000)] string? kern, uint versie, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return await ToonAsync(planId, ct);
        }

        await maken.KernAsync(planId, kern, versie, ct);
        return Klaar(planId, "Opgeslagen.");
    }

    [VereistRecht(Rechten.PlanWijzigen)]
    public async Task<IActionResult> OnPostDoelAsync(Guid planId, [FromForm(Name = nameof(Doel))] Doelinvoer doel, CancellationToken ct)
    {
        Doel = doel;
        return ModelState.IsValid && ModelState.Neem(await acties.DoelAsync(planId, doel, ct), nameof(Doel)) ? Klaar(planId, "Het doel is toegevoegd.") : await ToonAsync(planId, ct);
    }

    [VereistRecht(Rechten.PlanWijzigen)]
    public async Task<IActionResult> OnPostBereiktAsync(Guid planId, Guid doelId, uint versie, CancellationToken ct)
    {
        await acties.BereiktAsync(planId, doelId, versie, ct);
        return Klaar(planId, "De stand van het doel is gewijzigd.");
    }

    [VereistRecht(Rechten.PlanWijzigen)]
    public async Task<IActionResult> OnPostActieAsync(Guid planId, [FromForm(Name = nameof(Actie))] Actieinvoer actie, CancellationToken ct)
    {
        Actie = actie;
        return ModelState.IsValid && ModelState.Neem(await acties.VraagAsync(planId, actie, ct), nameof(Actie)) ? Klaar(planId, "De actie is gevraagd.") : await ToonAsync(planId, ct);
    }

    [VereistRecht(Rechten.ActieBeantwoorden)]
    public async Task<IActionResult> OnPostAntwoordAsync(Guid planId, [FromForm(Name = nameof(Antwoord))] Antwoordinvoer antwoord, CancellationToken ct)
    {
        Antwoord = antwoord;
        return ModelState.IsValid && ModelState.Neem(await antwoorden.VoerUitAsync(planId, antwoord, ct), nameof(Antwoord)) ? Klaar(planId, "Het antwoord is opgeslagen.") : await ToonAsync(planId, ct);
    }

    [VereistRecht(Rechten.PlanWijzigen)]
    public async Task<IActionResult> OnPostAfstemmingAsync(Guid planId, [FromForm(Name = nameof(Afstemming))] Afstemminginvoer afstemming, CancellationToken ct)
    {
        Afstemming = afstemming;
        return ModelState.IsValid && ModelState.Neem(await afstemmen.VoerUitAsync(planId, afstemming, ct), nameof(Afstemming)) ? Klaar(planId, "De plannen zijn op elkaar afgestemd.") : await ToonAsync(planId, ct);
    }

    private LocalRedirectResult Klaar(Guid planId, string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect($"/casussen/plannen/{planId}");
    }

    private async Task<IActionResult> ToonAsync(Guid planId, CancellationToken ct)
    {
        await OnGetAsync(planId, ct);
        return Page();
    }
}
