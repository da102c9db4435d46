using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Contracts;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Tafels.Domein;
using Zvh.Ui;

namespace Zvh.Tafels.Zittingen;

/// <summary>The live screen of a sitting: agenda left, dossier in the middle, notes and decision right .</summary>
[VereistRecht(Rechten.ZittingLezen)]
[VereistDossier<Zitting>("zittingId")]
internal sealed class LiveModel(Livebeeld beeld, Leiden leiden, Besluiten besluiten, IDossiertoegang toegang) : PageModel
{
    /// <summary>How the script that saves notes by itself makes itself known.</summary>
    public const string Vanzelf = "X-Samen";

    /// <summary>The item that is asked for.</summary>
    [FromQuery(Name = "punt")]
    public Guid? PuntId { get; set; }

    /// <summary>The decision that is chosen.</summary>
    [FromQuery(Name = "besluit")]
    public string? Code { get; set; }

    public Livescherm Scherm { get; private set; } = null!;

    public Besluitinvoer Besluit { get; private set; } = new();

    /// <summary>What was typed and could not be saved; null when the notes are as they are stored.</summary>
    public string? Notitie { get; private set; }

    public bool MagLeiden => toegang.Mag(Rechten.ZittingLeiden);

    /// <summary>The decision whose fields are on the screen.</summary>
    public Besluitsoort? Gekozen => Scherm.Besluiten.FirstOrDefault(b => b.Code == Code);

    /// <summary>Whether the screen is put into the page that is there already.</summary>
    public bool IsVerversing => Request.Headers.ContainsKey("HX-Request");

    public async Task<IActionResult> OnGetAsync(Guid zittingId, CancellationToken ct)
    {
        Scherm = await beeld.LeesAsync(zittingId, PuntId, MagLeiden, ct);
        return Scherm.Zitting.Stand is Zittingstand.Afgelast ? LocalRedirect($"/tafels/zittingen/{zittingId}") : Page();
    }

    [VereistRecht(Rechten.ZittingLeiden)]
    public async Task<IActionResult> OnPostStandAsync(Guid zittingId, Zittingstand naar, uint versie, CancellationToken ct) =>
        ModelState.Neem(await leiden.ZetAsync(zittingId, naar, versie, ct)) ? LocalRedirect(naar is Zittingstand.Afgelopen ? $"/tafels/zittingen/{zittingId}/verslag" : Pad(zittingId, PuntId)) : await OnGetAsync(zittingId, ct);

    [VereistRecht(Rechten.ZittingLeiden)]
    public async Task<IActionResult> OnPostAanwezigAsync(Guid zittingId, List<string> genood, List<string> aanwezig, Guid? punt, CancellationToken ct) =>
        ModelState.Neem(await leiden.AanwezigAsync(zittingId, genood, aanwezig, ct)) ? LocalRedirect(Pad(zittingId, punt)) : await OnGetAsync(zittingId, ct);

    [VereistRecht(Rechten.ZittingLeiden)]
    public async Task<IActionResult> OnPostNotitieAsync(Guid zittingId, Guid punt, string? basis, string? notitie, CancellationToken ct)
    {
        (PuntId, Notitie) = (punt, notitie);
        var samen = await leiden.NoteerAsync(zittingId, punt, basis, notitie, ct);
        var gelukt = ModelState.Neem(samen);
        return Request.Headers.ContainsKey(Vanzelf)
            ? gelukt ? new JsonResult(new { tekst = samen.Waarde }) : BadRequest(new { fout = samen.Fouten[0].Melding })
            : gelukt ? LocalRedirect(Pad(zittingId, punt)) : await OnGetAsync(zittingId, ct);
    }

    [VereistRecht(Rechten.ZittingLeiden)]
    public async Task<IActionResult> OnPostBesluitAsync(Guid zittingId, [FromForm(Name = nameof(Besluit))] Besluitinvoer besluit, CancellationToken ct)
    {
        (PuntId, Code, Besluit) = (besluit.Punt, besluit.Code, besluit);
        return ModelState.Neem(await besluiten.NeemAsync(zittingId, besluit, ct), nameof(Besluit)) ? LocalRedirect(Pad(zittingId, besluit.Punt)) : await OnGetAsync(zittingId, ct);
    }

    private static string Pad(Guid zittingId, Guid? punt) => punt is { } p ? $"/tafels/zittingen/{zittingId}/live?punt={p}" : $"/tafels/zittingen/{zittingId}/live";
}
