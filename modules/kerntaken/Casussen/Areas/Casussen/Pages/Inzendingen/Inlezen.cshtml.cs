using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Meldingen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Uploads;
using Zvh.Ui;

namespace Zvh.Casussen.Inzendingen;

/// <summary>Uploads a file with meldingen, to look at first.</summary>
[VereistRecht(Rechten.InzendingInlezen)]
[AanvaardBestand(Bestandssoort.Zip | Bestandssoort.Tekst, 5)]
internal sealed class InlezenModel(BestandLezen lezen, Meldingkeuzes keuzes) : PageModel
{
    public Meldingkeuzes Keuzes => keuzes;

    [BindProperty]
    public IFormFile? Bestand { get; set; }

    public IActionResult OnGetVoorbeeld() => File(BestandInlezen.Voorbeeld(), "text/csv", "meldingen.csv");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Bestand is not { Length: > 0 } bestand)
        {
            if (ModelState.IsValid)
            {
                ModelState.AddModelError(nameof(Bestand), "Kies een bestand.");
            }

            return Page();
        }

        using var inhoud = new MemoryStream();
        await bestand.CopyToAsync(inhoud, ct);
        var gelezen = await lezen.VoerUitAsync(bestand.FileName, inhoud.ToArray(), ct);
        return ModelState.Neem(gelezen) ? LocalRedirect($"/casussen/inzendingen/bestanden/{gelezen.Waarde}") : Page();
    }
}
