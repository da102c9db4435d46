using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Facturen;
using Zvh.Financien.Domein.Facturen.Regels;
using Zvh.Platform.Toegang;
using Zvh.Ui;
using Zvh.Ui.TagHelpers;

namespace Zvh.Financien.Facturatie;

/// <summary>One invoice: what it says, how it was calculated, what happened to it, and what can be done now.</summary>
[VereistRecht(Rechten.FactuurLezen)]
internal sealed class FactuurModel(Factuuroverzicht overzicht, Factuurhandelingen handelingen, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public CultureInfo Nederlands { get; } = CultureInfo.GetCultureInfo("nl-NL");

    [BindProperty]
    [Display(Name = "Nummer van de factuur waar dit over gaat")]
    public string? Verwijzing { get; set; }

    public Factuur Factuur => overzicht.Factuur;

    public Verzending? Mail => overzicht.Mail;

    public IReadOnlyList<Bevinding> Fouten => overzicht.Fouten;

    public (Guid Id, string Nummer)? Verwant => overzicht.Verwant;

    public (string Pdf, string Ubl)? Bestand => overzicht.Bestand;

    public bool MagMaken => gebruiker.Mag(Rechten.FactuurMaken);

    public bool KanBetalen => Factuur.Status == FactuurStatus.Verzonden && Factuur.Openstaand != Bedrag.Nul;

    public bool KanHerinneren => KanBetalen && !Factuur.IsCreditnota && overzicht.TeLaat;

    public (string Tekst, StatusSoort Soort) Stand => Factuurwoorden.Stand(Factuur.Status, Mail?.Status, Factuur.Herinneringen, overzicht.TeLaat);

    public Herstelplek? Herstel(Bevinding fout) => overzicht.Herstel(fout);

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

    public void OnGet() => Verwijzing = Factuur.Document.OorspronkelijkNummer;

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken ct) =>
        File((await handelingen.BestandenAsync(Factuur, ct)).Pdf, "application/pdf", $"{Factuur.Nummer}.pdf");

    public async Task<IActionResult> OnGetUblAsync(CancellationToken ct) =>
        File((await handelingen.BestandenAsync(Factuur, ct)).Ubl, "application/xml", $"{Factuur.Nummer}.xml");

    [VereistRecht(Rechten.FactuurMaken)]
    public async Task<IActionResult> OnPostControlerenAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var uitslag = await handelingen.ControleerAsync(Factuur.Id, ct);
        return uitslag.Goed == 0 && uitslag.Afgekeurd.Count > 0
            ? Terug(MeldingSoort.LetOp, "De factuur klopt nog niet. Hieronder staat wat u moet verbeteren.")
            : Terug(MeldingSoort.Gelukt, $"{Factuur.Nummer} is goed en kan worden verstuurd.");
    }

    [VereistRecht(Rechten.FactuurMaken)]
    public async Task<IActionResult> OnPostVerversenAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var ververst = await handelingen.VerversAsync(Factuur.Id, ct);
        return !ModelState.Neem(ververst) ? Page()
            : Terug(MeldingSoort.Gelukt, ververst.Waarde == 0 ? "Er was niets te verversen." : $"{Factuur.Nummer} is ververst.");
    }

    [VereistRecht(Rechten.FactuurMaken)]
    public async Task<IActionResult> OnPostVerwijzenAsync(CancellationToken ct) =>
        ModelState.IsValid && ModelState.Neem(await handelingen.VerwijsAsync(Factuur.Id, Verwijzing, ct))
            ? Terug(MeldingSoort.Gelukt, "De verwijzing is opgeslagen.")
            : Page();

    private LocalRedirectResult Terug(MeldingSoort soort, string melding)
    {
        flash.Meld(soort, melding);
        return LocalRedirect($"/financien/facturen/{Factuur.Id}");
    }
}
