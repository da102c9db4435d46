using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Documenten;
using Zvh.Documenten.Bijlagen;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Signalering.Domein;
using Zvh.Signalering.Domein.Factsheets;
using Zvh.Ui;
using Zvh.Ui.Grafieken;

namespace Zvh.Signalering.Factsheets;

/// <summary>The factsheet of one municipality: to read, print and keep; for the analyst to say what it means.</summary>
[VereistRecht(Rechten.FactsheetLezen)]
[GeenDossier("factsheetId", "A factsheet holds numbers from which nobody can be known.")]
internal sealed class FactsheetModel(FactsheetsLezen lezen, FactsheetsBijhouden bijhouden, Regioprofiel profiel, IHuis huis, IFlash flash) : PageModel
{
    [BindProperty]
    [Display(Name = "Wat betekenen deze cijfers?")]
    [StringLength(4000)]
    public string? Duiding { get; set; }

    public Factsheetbeeld Beeld { get; private set; } = null!;

    public Factsheetinhoud Inhoud => Beeld.Inhoud;

    public bool MagDuiden => lezen.MagMaken && Beeld.Factsheet.Stand is Factsheetstand.Concept;

    /// <summary>Whether the house counts in another way by now.</summary>
    public bool IsAnderGeteld => Inhoud.Methode != Factsheetinhoud.HuidigeMethode;

    /// <summary>Whether the municipality is no longer in the house, for example because it merged.</summary>
    public bool IsOpgeheven => profiel.Gemeenten.All(g => g.Code != Inhoud.Code);

    /// <summary>The themes of which both halves show a number, as a chart.</summary>
    public static Staafgrafiek? Grafiek(Factsheetblok blok)
    {
        var rijen = blok.Zichtbaar().Where(r => r.Thema.Length > 0 && r is { Nu: not null, Vorige: not null } and not { Nu: 0, Vorige: 0 }).ToList();
        return rijen.Count == 0 ? null : new(blok.Titel, "Thema", ["Halfjaar ervoor", "Dit halfjaar"], [.. rijen.Select(r => new Staafrij(r.Titel, r.Vorige!.Value, r.Nu!.Value))])
        {
            Eenheid = "", Totaal = false, Toelichting = "Alleen thema's waarvan beide aantallen getoond mogen worden.",
        };
    }

    public async Task<IActionResult> OnGetAsync(Guid factsheetId, CancellationToken ct)
    {
        if (!await LeesAsync(factsheetId, ct))
        {
            return NotFound();
        }

        Duiding = Beeld.Factsheet.Duiding;
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(Guid factsheetId, CancellationToken ct) => !await LeesAsync(factsheetId, ct) ? NotFound()
        : File(FactsheetPdf.Maak(Inhoud, Beeld.Factsheet.Duiding, Beeld.Factsheet.Stand is Factsheetstand.Gepubliceerd ? null : Factsheetwoorden.Stand(Beeld.Factsheet.Stand).Tekst, new Documentstijl(huis.Naam, huis.Stijl.Licht.Merk)), Documenttype.Pdf.Mediatype, $"factsheet-{Inhoud.Code}-{Inhoud.Van}.pdf");

    [VereistRecht(Rechten.FactsheetMaken)]
    public async Task<IActionResult> OnPostAsync(Guid factsheetId, uint versie, CancellationToken ct)
    {
        if (!await LeesAsync(factsheetId, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await bijhouden.DuidAsync(factsheetId, Duiding, versie, ct)))
        {
            return Page();
        }

        flash.Gelukt($"De duiding bij {Inhoud.Gemeente} is opgeslagen.");
        return LocalRedirect($"/signalering/factsheets/rondes/{Beeld.Ronde.Id}");
    }

    private async Task<bool> LeesAsync(Guid factsheetId, CancellationToken ct)
    {
        if (await lezen.LeesAsync(factsheetId, ct) is not { } beeld)
        {
            return false;
        }

        Beeld = beeld;
        return true;
    }
}
