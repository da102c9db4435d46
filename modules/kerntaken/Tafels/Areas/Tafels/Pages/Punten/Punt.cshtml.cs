using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Tafels.Domein;
using Zvh.Tafels.Zittingen;
using Zvh.Ui;

namespace Zvh.Tafels.Punten;

/// <summary>Something on the agenda before the sitting: who is invited, and what each brings in.</summary>
[VereistRecht(Rechten.PuntLezen)]
[VereistDossier<Agendapunt>("puntId")]
internal sealed class PuntModel(PuntLezen lezen, Voorbereiden voorbereiden, Nodigen nodigen, IDossiertoegang toegang, IFlash flash) : PageModel
{
    public Puntbeeld Beeld { get; private set; } = null!;

    /// <summary>The invitation of the user; null when he has none.</summary>
    public Genodigde? Mijn { get; private set; }

    public IReadOnlyList<SelectListItem> Keuzes { get; private set; } = [];

    public Voorbereidinginvoer Invoer { get; private set; } = new();

    public static IReadOnlyList<SelectListItem> JaNee { get; } = [new("Ja", "true"), new("Nee", "false")];

    public bool MagNodigen => toegang.Mag(Rechten.ZittingPlannen) && Beeld.Zitting.IsOpen;

    public bool MagVoorbereiden => Mijn is not null && toegang.Mag(Rechten.PuntVoorbereiden) && Beeld.Zitting.IsOpTeSchrijven;

    public async Task OnGetAsync(Guid puntId, CancellationToken ct)
    {
        Beeld = await lezen.LeesAsync(puntId, ct);
        Mijn = lezen.Mijn(Beeld);
        if (Mijn is { } mijn && Invoer.Versie == 0)
        {
            Invoer = new() { Bekend = mijn.Bekend, Voorbereiding = mijn.Voorbereiding, Versie = mijn.Versie };
        }

        var genodigd = Beeld.Genodigden.Select(g => g.Genodigde.GebruikerId).ToHashSet();
        Keuzes = MagNodigen ? [.. (await nodigen.KeuzesAsync(ct)).Where(m => !genodigd.Contains(m.Id)).Select(m => new SelectListItem(m.Voluit, m.Id.ToString()))] : [];
    }

    [VereistRecht(Rechten.PuntVoorbereiden)]
    public async Task<IActionResult> OnPostVoorbereidenAsync(Guid puntId, [FromForm(Name = nameof(Invoer))] Voorbereidinginvoer invoer, CancellationToken ct)
    {
        (Invoer, Beeld) = (invoer, await lezen.LeesAsync(puntId, ct));
        if (lezen.Mijn(Beeld) is not { } mijn)
        {
            return NotFound();
        }

        return ModelState.IsValid && ModelState.Neem(await voorbereiden.AntwoordAsync(mijn.Id, invoer, ct), nameof(Invoer)) ? Klaar(puntId, "Uw voorbereiding is opgeslagen. U kunt die nog wijzigen.") : await ToonAsync(puntId, ct);
    }

    [VereistRecht(Rechten.ZittingPlannen)]
    public async Task<IActionResult> OnPostNodigAsync(Guid puntId, Guid? wie, CancellationToken ct)
    {
        await OnGetAsync(puntId, ct);
        if (Keuzes.All(k => k.Value != wie?.ToString()))
        {
            ModelState.AddModelError("Wie", "Kies iemand uit de lijst.");
            return Page();
        }

        await nodigen.NodigAsync(Beeld.Zitting, Beeld.Punt, [wie!.Value], ct);
        return Klaar(puntId, "De uitnodiging is verstuurd.");
    }

    [VereistRecht(Rechten.ZittingPlannen)]
    public async Task<IActionResult> OnPostTrekInAsync(Guid puntId, Guid wie, CancellationToken ct)
    {
        await nodigen.TrekInAsync((await lezen.LeesAsync(puntId, ct)).Punt, wie, ct);
        return Klaar(puntId, "De uitnodiging is ingetrokken. Deze persoon ziet dit punt niet meer.");
    }

    private LocalRedirectResult Klaar(Guid puntId, string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect($"/tafels/punten/{puntId}");
    }

    private async Task<IActionResult> ToonAsync(Guid puntId, CancellationToken ct)
    {
        await OnGetAsync(puntId, ct);
        return Page();
    }
}
