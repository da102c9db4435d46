using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Tafels.Domein;
using Zvh.Tafels.Zittingen;
using Zvh.Ui;

namespace Zvh.Tafels.Opleggers;

/// <summary>One tafel: its oplegger, its sittings, what waits for the agenda and what was agreed.</summary>
[VereistRecht(Rechten.TafelLezen)]
[GeenDossier("tafelId", "A tafel says who meets and when, never about whom.")]
internal sealed class TafelModel(TafelLezen lezen, ZittingenLezen zittingen, ZittingPlannen plannen, Voordragen voordragen, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public Tafel Tafel { get; private set; } = null!;

    public IReadOnlyList<Zittingrij> Zittingen { get; private set; } = [];

    public IReadOnlyList<Tafelwijziging> Wijzigingen { get; private set; } = [];

    public IReadOnlyList<Voordrachtrij> Voordrachten { get; private set; } = [];

    public Reeksinvoer Reeks { get; private set; } = new();

    public Zittinginvoer Zitting { get; private set; } = new();

    public bool MagWijzigen => gebruiker.Mag(Rechten.TafelWijzigen);

    public bool MagPlannen => gebruiker.Mag(Rechten.ZittingPlannen) && Tafel.Tot is null;

    public async Task<IActionResult> OnGetAsync(Guid tafelId, CancellationToken ct)
    {
        if (await lezen.LeesAsync(tafelId, ct) is not { } tafel)
        {
            return NotFound();
        }

        (Tafel, Zittingen, Wijzigingen) = (tafel, await zittingen.KomendAsync(tafelId, ct), await lezen.WijzigingenAsync(tafelId, ct));
        Voordrachten = MagPlannen ? await voordragen.OpenAsync(tafelId, ct) : [];
        return Page();
    }

    [VereistRecht(Rechten.ZittingPlannen)]
    public async Task<IActionResult> OnPostReeksAsync(Guid tafelId, [FromForm(Name = nameof(Reeks))] Reeksinvoer reeks, CancellationToken ct)
    {
        Reeks = reeks;
        if (ModelState.IsValid)
        {
            var gepland = await plannen.ReeksAsync(tafelId, reeks, ct);
            if (ModelState.Neem(gepland, nameof(Reeks)))
            {
                flash.Gelukt(gepland.Waarde switch { 0 => "Alle zittingen in deze periode stonden er al.", 1 => "Er is één zitting gepland.", var n => $"Er zijn {n} zittingen gepland." });
                return LocalRedirect($"/tafels/{tafelId}");
            }
        }

        return await OnGetAsync(tafelId, ct);
    }

    [VereistRecht(Rechten.ZittingPlannen)]
    public async Task<IActionResult> OnPostZittingAsync(Guid tafelId, [FromForm(Name = nameof(Zitting))] Zittinginvoer zitting, CancellationToken ct)
    {
        Zitting = zitting;
        if (ModelState.IsValid)
        {
            var gepland = await plannen.PlanAsync(tafelId, zitting, ct);
            if (ModelState.Neem(gepland, nameof(Zitting)))
            {
                flash.Gelukt("De zitting is gepland.");
                return LocalRedirect($"/tafels/zittingen/{gepland.Waarde}");
            }
        }

        return await OnGetAsync(tafelId, ct);
    }

    [VereistRecht(Rechten.ZittingPlannen)]
    public async Task<IActionResult> OnPostWegAsync(Guid tafelId, Guid voordrachtId, CancellationToken ct)
    {
        await voordragen.HandelAfAsync(tafelId, voordrachtId, ct);
        flash.Gelukt("De voordracht is van de lijst.");
        return LocalRedirect($"/tafels/{tafelId}");
    }
}
