using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Tafels.Domein;
using Zvh.Ui;

namespace Zvh.Tafels.Zittingen;

/// <summary>Moves a sitting or calls it off.</summary>
[VereistRecht(Rechten.ZittingPlannen)]
[VereistDossier<Zitting>("zittingId")]
internal sealed class WijzigenModel(ZittingenLezen lezen, ZittingPlannen plannen, IFlash flash) : PageModel
{
    public Zitting Zitting { get; private set; } = null!;

    public string Tafel { get; private set; } = "";

    public Zittinginvoer Invoer { get; private set; } = new();

    public async Task OnGetAsync(Guid zittingId, CancellationToken ct)
    {
        var (zitting, tafel) = await lezen.LeesAsync(zittingId, ct);
        (Zitting, Tafel) = (zitting, tafel.Naam);
        if (Invoer.Dag is null)
        {
            Invoer = new() { Dag = zitting.Dag, Begin = zitting.Begin.ToString("HH:mm", CultureInfo.InvariantCulture), Plaats = zitting.Plaats, Versie = zitting.Versie };
        }
    }

    public async Task<IActionResult> OnPostAsync(Guid zittingId, [FromForm(Name = nameof(Invoer))] Zittinginvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        return ModelState.IsValid && ModelState.Neem(await plannen.VerplaatsAsync(zittingId, invoer, ct), nameof(Invoer)) ? Klaar(zittingId, "De zitting is verplaatst. Wie is uitgenodigd, kreeg een bericht.") : await ToonAsync(zittingId, ct);
    }

    public async Task<IActionResult> OnPostAfgelastenAsync(Guid zittingId, string? reden, uint versie, CancellationToken ct) =>
        ModelState.Neem(await plannen.GelastAfAsync(zittingId, reden, versie, ct)) ? Klaar(zittingId, "De zitting gaat niet door. Wie is uitgenodigd, kreeg een bericht.") : await ToonAsync(zittingId, ct);

    private LocalRedirectResult Klaar(Guid zittingId, string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect($"/tafels/zittingen/{zittingId}");
    }

    private async Task<IActionResult> ToonAsync(Guid zittingId, CancellationToken ct)
    {
        await OnGetAsync(zittingId, ct);
        return Page();
    }
}
