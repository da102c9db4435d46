using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Contracts;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Documenten.Bijlagen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Plannen;

/// <summary>What participants brought in about the person of a plan, each with its source, ground and conditions.</summary>
[VereistRecht(Rechten.PlanLezen)]
[VereistDossier<Plan>("planId")]
internal sealed class BijdragenModel(Planpagina pagina, BijdrageLeveren leveren, IFlash flash) : PageModel
{
    public static IReadOnlyList<SelectListItem> Gegevens { get; } = [.. Bijdragesoorten.Alle.Select(g => new SelectListItem(g.Woord, g.Soort.ToString()))];

    public static IReadOnlyList<SelectListItem> Gronden { get; } = [.. Enum.GetValues<Leveringsgrond>().Select(g => new SelectListItem(Leveringsgronden.Woord(g), g.ToString()))];

    public static IReadOnlyList<SelectListItem> Doorgaven { get; } = [.. Enum.GetValues<Doorgeven>().Select(d => new SelectListItem(Casuswoorden.Doorgeven(d), d.ToString()))];

    public Planbeeld Beeld { get; private set; } = null!;

    public Bijdrageinvoer Bijdrage { get; private set; } = new();

    public bool MagLeveren => Beeld.Toegang.Mag(Rechten.BijdrageLeveren) && Beeld.Casus.IsOpen;

    public IReadOnlyList<SelectListItem> Bronnen => [.. Beeld.Organisatiekeuzes.Where(o => leveren.VoorAllen || o.Value == leveren.Eigen?.ToString())];

    public bool IsBron(Bijdrage bijdrage) => leveren.VoorAllen || bijdrage.OrganisatieId == leveren.Eigen;

    public static string Soort(Gegevenssoort soort) => Gegevens.FirstOrDefault(g => g.Value == soort.ToString())?.Text ?? soort.ToString();

    public async Task OnGetAsync(Guid planId, CancellationToken ct) => Beeld = await pagina.LeesAsync(planId, ct);

    [VereistRecht(Rechten.BijdrageLeveren)]
    public async Task<IActionResult> OnPostAsync(Guid planId, [FromForm(Name = nameof(Bijdrage))] Bijdrageinvoer bijdrage, CancellationToken ct)
    {
        Bijdrage = bijdrage;
        return ModelState.IsValid && ModelState.Neem(await leveren.VoerUitAsync(planId, bijdrage, ct), nameof(Bijdrage)) ? Klaar(planId, "De bijdrage is toegevoegd.") : await ToonAsync(planId, ct);
    }

    [VereistRecht(Rechten.BijdrageLeveren)]
    public async Task<IActionResult> OnPostOnjuistAsync(Guid planId, Guid bijdrageId, string? onjuist, uint versie, CancellationToken ct) =>
        ModelState.Neem(await leveren.MeldOnjuistAsync(planId, bijdrageId, onjuist, versie, ct)) ? Klaar(planId, "De bron krijgt bericht. Tot die tijd staat erbij dat dit misschien niet klopt.") : await ToonAsync(planId, ct);

    [VereistRecht(Rechten.BijdrageLeveren)]
    public async Task<IActionResult> OnPostAfgehandeldAsync(Guid planId, Guid bijdrageId, bool trekIn, uint versie, CancellationToken ct) =>
        ModelState.Neem(await leveren.HandelAfAsync(planId, bijdrageId, trekIn, versie, ct)) ? Klaar(planId, trekIn ? "De bijdrage is ingetrokken." : "De bijdrage klopt, staat er nu bij.") : await ToonAsync(planId, ct);

    private LocalRedirectResult Klaar(Guid planId, string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect($"/casussen/plannen/{planId}/bijdragen");
    }

    private async Task<IActionResult> ToonAsync(Guid planId, CancellationToken ct)
    {
        await OnGetAsync(planId, ct);
        return Page();
    }
}
