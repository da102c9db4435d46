using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Agenda;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Tafels.Domein;
using Zvh.Ui;

namespace Zvh.Tafels.Zittingen;

/// <summary>One sitting: its agenda, what waits for it, and the actions that are open.</summary>
[VereistRecht(Rechten.ZittingLezen)]
[VereistDossier<Zitting>("zittingId")]
internal sealed class ZittingModel(Zittingpagina pagina, Agenderen agenderen, Actiepunten acties, Zittingagenda kalender, IDossiertoegang toegang, IFlash flash) : PageModel
{
    public Zittingbeeld Beeld { get; private set; } = null!;

    public Agendainvoer Punt { get; private set; } = new();

    public Actiepuntinvoer Actie { get; private set; } = new();

    public bool MagPlannen => toegang.Mag(Rechten.ZittingPlannen) && Beeld.Zitting.IsOpen;

    public bool MagLeiden => toegang.Mag(Rechten.ZittingLeiden) && Beeld.Zitting.IsOpTeSchrijven;

    public async Task OnGetAsync(Guid zittingId, CancellationToken ct) => Beeld = await pagina.LeesAsync(zittingId, toegang.Mag(Rechten.ZittingPlannen), ct);

    public async Task<IActionResult> OnGetAgendaAsync(Guid zittingId, CancellationToken ct) =>
        File(Encoding.UTF8.GetBytes(await kalender.BestandAsync(zittingId, ct)), Agendabestand.Type, "zitting.ics");

    [VereistRecht(Rechten.ZittingPlannen)]
    public async Task<IActionResult> OnPostPuntAsync(Guid zittingId, [FromForm(Name = nameof(Punt))] Agendainvoer punt, CancellationToken ct)
    {
        Punt = punt;
        return ModelState.IsValid && ModelState.Neem(await agenderen.ZetOpAsync(zittingId, punt.Nummer, punt.Spoedreden, ct), nameof(Punt)) ? Klaar(zittingId, "Het punt staat op de agenda. Wie erbij nodig is, kreeg een bericht.") : await ToonAsync(zittingId, ct);
    }

    [VereistRecht(Rechten.ZittingPlannen)]
    public async Task<IActionResult> OnPostSchuifAsync(Guid zittingId, Guid puntId, bool omhoog, CancellationToken ct)
    {
        await agenderen.SchuifAsync(zittingId, puntId, omhoog, ct);
        return LocalRedirect($"/tafels/zittingen/{zittingId}");
    }

    [VereistRecht(Rechten.ZittingPlannen)]
    public async Task<IActionResult> OnPostErafAsync(Guid zittingId, Guid puntId, CancellationToken ct) =>
        ModelState.Neem(await agenderen.HaalErafAsync(zittingId, puntId, ct)) ? Klaar(zittingId, "Het punt is van de agenda. De uitnodigingen zijn ingetrokken.") : await ToonAsync(zittingId, ct);

    [VereistRecht(Rechten.ZittingLeiden)]
    public async Task<IActionResult> OnPostActieAsync(Guid zittingId, [FromForm(Name = nameof(Actie))] Actiepuntinvoer actie, CancellationToken ct)
    {
        Actie = actie;
        return ModelState.IsValid && ModelState.Neem(await acties.MaakAsync(zittingId, actie, ct), nameof(Actie)) ? Klaar(zittingId, "De actie staat op de lijst.") : await ToonAsync(zittingId, ct);
    }

    [VereistRecht(Rechten.ZittingLeiden)]
    public async Task<IActionResult> OnPostGereedAsync(Guid zittingId, Guid actieId, CancellationToken ct)
    {
        await acties.WisselAsync(zittingId, actieId, ct);
        return LocalRedirect($"/tafels/zittingen/{zittingId}");
    }

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
