using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Tafels.Domein;
using Zvh.Ui;

namespace Zvh.Tafels.Zittingen;

/// <summary>The minutes of a sitting: a general part, and per item what was said and decided. Everybody reads the items to which he was invited.</summary>
[VereistRecht(Rechten.ZittingLezen)]
[VereistDossier<Zitting>("zittingId")]
internal sealed class VerslagModel(ZittingenLezen lezen, Verslagleggen verslagleggen, Livebeeld beeld, IDossiertoegang toegang, IFlash flash) : PageModel
{
    public Zitting Zitting { get; private set; } = null!;

    public string Tafel { get; private set; } = "";

    public IReadOnlyList<Puntrij> Agenda { get; private set; } = [];

    public IReadOnlyList<Verwacht> Verwacht { get; private set; } = [];

    public IReadOnlyList<Actiepunt> Acties { get; private set; } = [];

    [StringLength(8000)]
    [Display(Name = "Algemeen deel")]
    public string? Algemeen { get; private set; }

    public bool MagLeiden => toegang.Mag(Rechten.ZittingLeiden);

    public bool MagSchrijven => MagLeiden && Zitting.IsOpTeSchrijven;

    public async Task OnGetAsync(Guid zittingId, CancellationToken ct)
    {
        var (zitting, tafel) = await lezen.LeesAsync(zittingId, ct);
        (Zitting, Tafel) = (zitting, tafel.Naam);
        (Agenda, Verwacht, Acties) = (await lezen.AgendaAsync(zittingId, ct), await beeld.VerwachtAsync(zitting, tafel, ct), await lezen.ActiesAsync(zitting, ct));
        Algemeen ??= zitting.Verslag;
    }

    [VereistRecht(Rechten.ZittingLeiden)]
    public async Task<IActionResult> OnPostAlgemeenAsync(Guid zittingId, [StringLength(8000)] string? algemeen, uint versie, CancellationToken ct)
    {
        Algemeen = algemeen;
        return ModelState.IsValid && ModelState.Neem(await verslagleggen.BewaarAsync(zittingId, algemeen, versie, ct)) ? Klaar(zittingId, "Het algemene deel is opgeslagen.") : await ToonAsync(zittingId, ct);
    }

    [VereistRecht(Rechten.ZittingLeiden)]
    public async Task<IActionResult> OnPostVaststellenAsync(Guid zittingId, uint versie, CancellationToken ct) =>
        ModelState.Neem(await verslagleggen.StelVastAsync(zittingId, versie, ct)) ? Klaar(zittingId, "Het verslag is vastgesteld.") : await ToonAsync(zittingId, ct);

    private LocalRedirectResult Klaar(Guid zittingId, string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect($"/tafels/zittingen/{zittingId}/verslag");
    }

    private async Task<IActionResult> ToonAsync(Guid zittingId, CancellationToken ct)
    {
        await OnGetAsync(zittingId, ct);
        return Page();
    }
}
