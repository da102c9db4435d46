using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Uploads;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Inzetten;

/// <summary>Hours from a CSV file: first a preview, then the import.</summary>
[VereistRecht(Rechten.InzetSchrijven)]
[AanvaardBestand(Bestandssoort.Tekst, 2)]
internal sealed class ImporterenModel(UrenImporteren importeren, IFlash flash) : PageModel
{
    private const int MeesteBytes = 2_000_000;

    [BindProperty, Display(Name = "Bestand met uren")]
    public IFormFile? Bestand { get; set; }

    /// <summary>The text of the file, on its way from the preview to the import.</summary>
    [BindProperty]
    public string? Tekst { get; set; }

    public IReadOnlyList<Voorbeeldregel>? Regels { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Bestand is null or { Length: 0 or > MeesteBytes })
        {
            ModelState.AddModelError(nameof(Bestand), "Kies een CSV-bestand van hoogstens 2 MB.");
            return Page();
        }

        using var lezer = new StreamReader(Bestand.OpenReadStream(), Encoding.UTF8);
        Tekst = await lezer.ReadToEndAsync(ct);
        var voorbeeld = await importeren.BekijkAsync(Tekst, ct);
        if (ModelState.Neem(voorbeeld))
        {
            Regels = voorbeeld.Waarde;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostOpslaanAsync(CancellationToken ct)
    {
        var uitkomst = await importeren.VoerUitAsync(Tekst ?? "", ct);
        if (!ModelState.Neem(uitkomst))
        {
            return Page();
        }

        flash.Gelukt($"{uitkomst.Waarde} {(uitkomst.Waarde == 1 ? "maand is" : "maanden zijn")} geïmporteerd.");
        return RedirectToPage("Index");
    }
}
