using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Plannen;
using Zvh.Casussen.Plannen;
using Zvh.Documenten.Bijlagen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Uploads;
using Zvh.Ui;

namespace Zvh.Casussen.Documenten;

/// <summary>The documents of a plan and of its actions.</summary>
[VereistRecht(Rechten.PlanLezen)]
[VereistDossier<Plan>("planId")]
[AanvaardBestand(Documenttype.Soorten, Documenttype.Megabytes)]
internal sealed class PlanModel(Documentkast<Plandocument> kast, PlanLezen plannen, CasusLezen casussen, IDossiertoegang toegang, IFlash flash) : Documentpagina<Plandocument>(kast, flash)
{
    [FromRoute]
    public Guid PlanId { get; set; }

    public Casus Casus { get; private set; } = null!;

    public string Titel { get; private set; } = "";

    protected override Guid DossierId => PlanId;

    protected override string Leesrecht => Rechten.PlanLezen;

    protected override string Pad => $"/casussen/plannen/{PlanId}/documenten";

    [VereistRecht(Rechten.BijdrageLeveren)]
    public Task<IActionResult> OnPostToevoegenAsync([FromForm(Name = nameof(Invoer))] Documentinvoer invoer, CancellationToken ct) => VoegToeAsync(invoer, ct);

    [VereistRecht(Rechten.BijdrageLeveren)]
    public Task<IActionResult> OnPostVerwijderenAsync(Guid reeks, CancellationToken ct) => VerwijderAsync(reeks, ct);

    protected override async Task<Documentkader> LeesAsync(CancellationToken ct)
    {
        var inhoud = await plannen.LeesAsync(PlanId, ct);
        (Casus, Titel) = (await casussen.LeesAsync(inhoud.Plan.CasusId, ct), inhoud.Titel);
        return new(toegang.Mag(Rechten.BijdrageLeveren), Casusdocumenten.Bezwaar(Casus)) { Onderdelen = [.. inhoud.Acties.Select(a => new SelectListItem(a.Tekst, a.Id.ToString()))] };
    }
}
