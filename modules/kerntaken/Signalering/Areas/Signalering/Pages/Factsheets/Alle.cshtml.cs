using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Signalering.Factsheets;

/// <summary>The factsheets that are published, the newest half first; whoever makes them counts a new half here.</summary>
[VereistRecht(Rechten.FactsheetLezen)]
internal sealed class AlleModel(FactsheetsLezen lezen, Factsheetteller teller, FactsheetsVragen vragen, Regioprofiel profiel, IFlash flash) : PageModel
{
    [BindProperty]
    [Display(Name = "Een kwartaal van het halfjaar")]
    [Required(ErrorMessage = "Schrijf een kwartaal van het halfjaar als 2021-Q2.")]
    [StringLength(7)]
    public string? Periode { get; set; }

    [BindProperty]
    [Display(Name = "Waarom u opnieuw telt")]
    [StringLength(400)]
    public string? Reden { get; set; }

    public IReadOnlyList<Factsheetrij> Factsheets { get; private set; } = [];

    public IReadOnlyList<Ronderij> Rondes { get; private set; } = [];

    public bool MagMaken => lezen.MagMaken;

    /// <summary>The name of a municipality; its code when it is no longer in the house.</summary>
    public string Gemeente(string code) => profiel.Gemeentenaam(code);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Periode ??= teller.Laatste.Van.ToString();
        (Factsheets, Rondes) = (await lezen.GepubliceerdAsync(ct), await lezen.RondesAsync(ct));
    }

    [VereistRecht(Rechten.FactsheetMaken)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid && await vragen.VraagAsync(Periode, Reden, ct) is var gevraagd && ModelState.Neem(gevraagd))
        {
            flash.Gelukt("De telling is begonnen.");
            return LocalRedirect($"/signalering/factsheets/rondes/{gevraagd.Waarde}");
        }

        await OnGetAsync(ct);
        return Page();
    }
}
