using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Knooppunt.Scenarios;

/// <summary>One scenario: the house composes, adopts, sends and renews it; a partner in ZSM reads it and says what became of it.</summary>
[VereistRecht(Rechten.ScenarioLezen)]
[VereistDossier<Scenario>("scenarioId")]
internal sealed class ScenarioModel(ScenariosLezen lezen, ScenarioMaken maken, ScenarioVerzenden verzenden, Partners partners, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public Scenariobeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public Scenarioinvoer Invoer { get; private set; } = new();

    public Broninvoer Bron { get; private set; } = new();

    public Terugkoppelinvoer Terug { get; private set; } = new();

    public static IReadOnlyList<SelectListItem> Weegwijzen { get; } = [.. Enum.GetValues<Weegwijze>().Select(w => new SelectListItem(Knooppuntwoorden.Gewogen(w), w.ToString()))];

    public bool MagMaken => gebruiker.Mag(Rechten.ScenarioMaken);

    public bool IsConcept => Beeld.Scenario.Stand is Scenariostand.Concept;

    /// <summary>What was sent to the organisation of the user; null when nothing was.</summary>
    public Scenariozending? Mijn => gebruiker.Mag(Rechten.ScenarioTerugkoppelen) ? Beeld.Zendingen.Select(z => z.Zending).FirstOrDefault(z => z.OrganisatieId == gebruiker.Bevoegdheid?.OrganisatieId) : null;

    public async Task OnGetAsync(Guid scenarioId, CancellationToken ct)
    {
        Beeld = await lezen.LeesAsync(scenarioId, ct);
        Organisaties = MagMaken ? await partners.KeuzesAsync(ct) : [];
        if (Invoer.Versie == 0)
        {
            Invoer = new() { Context = Beeld.Scenario.Context, Advies = Beeld.Scenario.Advies, ActieveAanpak = Beeld.Scenario.ActieveAanpak, Versie = Beeld.Scenario.Versie };
        }
    }

    [VereistRecht(Rechten.ScenarioMaken)]
    public Task<IActionResult> OnPostWijzigAsync(Guid scenarioId, [FromForm(Name = nameof(Invoer))] Scenarioinvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        return DoeAsync(scenarioId, () => maken.WijzigAsync(scenarioId, invoer, ct), nameof(Invoer), "Het concept is opgeslagen.", ct);
    }

    [VereistRecht(Rechten.ScenarioMaken)]
    public Task<IActionResult> OnPostBronAsync(Guid scenarioId, [FromForm(Name = nameof(Bron))] Broninvoer invoer, CancellationToken ct)
    {
        Bron = invoer;
        return DoeAsync(scenarioId, () => maken.NoemBronAsync(scenarioId, invoer, ct), nameof(Bron), "De bron is toegevoegd.", ct);
    }

    [VereistRecht(Rechten.ScenarioMaken)]
    public async Task<IActionResult> OnPostBronWegAsync(Guid scenarioId, Guid bronId, CancellationToken ct)
    {
        await maken.HaalBronWegAsync(scenarioId, bronId, ct);
        return Klaar(scenarioId, "De bron is weggehaald.");
    }

    [VereistRecht(Rechten.ScenarioMaken)]
    public Task<IActionResult> OnPostStelVastAsync(Guid scenarioId, uint versie, CancellationToken ct) =>
        DoeAsync(scenarioId, () => maken.StelVastAsync(scenarioId, versie, ct), "", "Het scenario is vastgesteld en geldt drie maanden.", ct);

    [VereistRecht(Rechten.ScenarioMaken)]
    public Task<IActionResult> OnPostVerzendAsync(Guid scenarioId, Guid? organisatieId, CancellationToken ct) =>
        DoeAsync(scenarioId, () => verzenden.VerzendAsync(scenarioId, organisatieId, ct), "", "Het scenario is verstuurd. De partner kreeg een bericht met de vraag om terugkoppeling.", ct);

    [VereistRecht(Rechten.ScenarioMaken)]
    public async Task<IActionResult> OnPostVerversAsync(Guid scenarioId, CancellationToken ct) =>
        Klaar(await maken.VerversAsync(scenarioId, ct), "Dit is een nieuw concept. Kijk elke bron na en stel het dan vast.");

    [VereistRecht(Rechten.ScenarioTerugkoppelen)]
    public Task<IActionResult> OnPostTerugAsync(Guid scenarioId, [FromForm(Name = nameof(Terug))] Terugkoppelinvoer invoer, uint versie, CancellationToken ct)
    {
        Terug = invoer;
        return DoeAsync(scenarioId, () => verzenden.KoppelTerugAsync(scenarioId, invoer, versie, ct), nameof(Terug), "Dank u wel. Het huis maakt hiermee betere scenario's.", ct);
    }

    private async Task<IActionResult> DoeAsync(Guid scenarioId, Func<Task<Uitkomst>> doe, string veld, string gelukt, CancellationToken ct)
    {
        if (ModelState.IsValid && ModelState.Neem(await doe(), veld))
        {
            return Klaar(scenarioId, gelukt);
        }

        await OnGetAsync(scenarioId, ct);
        return Page();
    }

    private LocalRedirectResult Klaar(Guid scenarioId, string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect($"/knooppunt/scenarios/{scenarioId}");
    }
}
