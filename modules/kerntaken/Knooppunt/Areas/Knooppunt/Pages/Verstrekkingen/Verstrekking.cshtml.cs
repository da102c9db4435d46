using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Knooppunt.Verstrekkingen;

/// <summary>One thing that was given. Whoever got it opens it, so that the house knows it was seen, and says whether it helped.</summary>
[VereistRecht(Rechten.VerstrekkingLezen)]
[VereistDossier<Verstrekking>("verstrekkingId")]
internal sealed class VerstrekkingModel(VerstrekkingenLezen lezen, Ontvangen ontvangen, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public Verstrekking Verstrekking { get; private set; } = null!;

    public string Aan { get; private set; } = "";

    public Resultaatinvoer Invoer { get; private set; } = new();

    public static IReadOnlyList<SelectListItem> Keuzes { get; } = [.. Enum.GetValues<Doeltreffendheid>().Select(d => new SelectListItem(Knooppuntwoorden.Hielp(d), d.ToString()))];

    /// <summary>Whether the user speaks for whoever got it.</summary>
    public bool IsOntvanger => ontvangen.SpreektVoor(Verstrekking);

    /// <summary>Whether what was given is shown: the house sees it, whoever got it after opening it.</summary>
    public bool IsTeLezen => gebruiker.Mag(Rechten.VerstrekkingAfdrukken) || Verstrekking.GezienOp is not null;

    public async Task OnGetAsync(Guid verstrekkingId, CancellationToken ct)
    {
        var blad = await lezen.EenAsync(verstrekkingId, ct);
        (Verstrekking, Aan) = (blad.Rijen[0], blad.Aan(blad.Rijen[0]));
    }

    [VereistRecht(Rechten.VerstrekkingLezen)]
    public Task<IActionResult> OnPostZieAsync(Guid verstrekkingId, CancellationToken ct) =>
        DoeAsync(verstrekkingId, () => ontvangen.ZieAsync(verstrekkingId, ct), "Genoteerd dat het is gezien.", ct);

    [VereistRecht(Rechten.VerstrekkingLezen)]
    public Task<IActionResult> OnPostTerugAsync(Guid verstrekkingId, [FromForm(Name = nameof(Invoer))] Resultaatinvoer invoer, uint versie, CancellationToken ct)
    {
        Invoer = invoer;
        return DoeAsync(verstrekkingId, () => ontvangen.KoppelTerugAsync(verstrekkingId, invoer, versie, ct), "Dank u wel voor de terugkoppeling.", ct);
    }

    private async Task<IActionResult> DoeAsync(Guid verstrekkingId, Func<Task<Uitkomst>> doe, string gelukt, CancellationToken ct)
    {
        if (ModelState.IsValid && ModelState.Neem(await doe(), nameof(Invoer)))
        {
            flash.Gelukt(gelukt);
            return LocalRedirect($"/knooppunt/verstrekkingen/{verstrekkingId}");
        }

        await OnGetAsync(verstrekkingId, ct);
        return Page();
    }
}
