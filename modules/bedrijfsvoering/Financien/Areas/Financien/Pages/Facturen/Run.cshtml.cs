using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Facturatie;

/// <summary>A run: how far it is, what it made, and the next step for all of its invoices at once.</summary>
[VereistRecht(Rechten.FactuurLezen)]
internal sealed class RunModel(Runoverzicht overzicht, Runhandelingen handelingen, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    [BindProperty]
    [Display(Name = "Hoe")]
    public Verzendwijze Wijze { get; set; } = Verzendwijze.Bestand;

    public Factuurrun Run => overzicht.Run;

    public bool Loopt => Run.Status is RunStatus.Wacht or RunStatus.Bezig;

    public bool MagMaken => gebruiker.Mag(Rechten.FactuurMaken);

    public IReadOnlyList<Factuurrij> Facturen => overzicht.Facturen;

    public IReadOnlyList<Afkeuring> Afgekeurd => overzicht.Afgekeurd;

    public int AantalFacturen => overzicht.Aantal;

    public Bedrag Totaal => overzicht.Totaal;

    public int Aantal(FactuurStatus status) => overzicht.PerStatus.GetValueOrDefault(status);

    public Herstelplek? Herstel(Factuur factuur, Bevinding fout) => overzicht.Herstel(factuur, fout);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (!await overzicht.LeesAsync(Guid.Parse((string)context.RouteData.Values["id"]!), context.HttpContext.RequestAborted))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public Task OnGetAsync(CancellationToken ct) => overzicht.VulAanAsync(ct);

    public IActionResult OnGetVoortgang()
    {
        if (!Loopt)
        {
            // The rest of the page changes with the end of the run.
            Response.Headers["HX-Refresh"] = "true";
        }

        return Partial("_Voortgang", this);
    }

    public async Task<IActionResult> OnGetZipAsync(CancellationToken ct)
    {
        Response.ContentType = "application/zip";
        Response.Headers.ContentDisposition = $"attachment; filename=\"facturen-{Run.Jaar}-{Run.Termijn}.zip\"";

        // The ZIP goes out while it is made; its writer ends an entry with a synchronous write of a few bytes.
        HttpContext.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        await handelingen.ZipAsync(Run, Response.Body, ct);
        return new EmptyResult();
    }

    [VereistRecht(Rechten.FactuurMaken)]
    public async Task<IActionResult> OnPostStoppenAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await KlaarAsync(await handelingen.StopAsync(Run, ct), "De run is gestopt. Wat gemaakt is, blijft.", ct);
    }

    [VereistRecht(Rechten.FactuurMaken)]
    public async Task<IActionResult> OnPostControlerenAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var uitslag = await handelingen.ControleerAsync(Run, ct);
        if (uitslag.Afgekeurd.Count > 0)
        {
            flash.Meld(MeldingSoort.LetOp, $"{uitslag.Afgekeurd.Count} facturen kloppen nog niet. Hieronder staat wat u moet verbeteren.");
        }

        return await KlaarAsync(Uitkomst.Ok(), uitslag.Goed == 0 ? null : $"{uitslag.Goed} facturen zijn goed en kunnen worden verstuurd.", ct);
    }

    [VereistRecht(Rechten.FactuurMaken)]
    public async Task<IActionResult> OnPostVerversenAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var ververst = await handelingen.VerversAsync(Run, ct);
        return await KlaarAsync(ververst, ververst.Gelukt ? $"{ververst.Waarde} facturen zijn ververst. Controleer ze opnieuw." : null, ct);
    }

    [VereistRecht(Rechten.FactuurMaken)]
    public async Task<IActionResult> OnPostVersturenAsync(CancellationToken ct)
    {
        var verstuurd = await handelingen.VerstuurAsync(Run, Wijze, ct);
        return await KlaarAsync(verstuurd, verstuurd.Gelukt ? VersturenModel.Gelukt(Wijze, verstuurd.Waarde) : null, ct);
    }

    private async Task<IActionResult> KlaarAsync(Uitkomst uitkomst, string? melding, CancellationToken ct)
    {
        if (!ModelState.Neem(uitkomst))
        {
            await overzicht.VulAanAsync(ct);
            return Page();
        }

        if (melding is not null)
        {
            flash.Gelukt(melding);
        }

        return LocalRedirect($"/financien/facturen/runs/{Run.Id}");
    }
}
