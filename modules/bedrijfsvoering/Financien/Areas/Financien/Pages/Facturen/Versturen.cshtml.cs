using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Facturatie;

/// <summary>Asks to confirm that an invoice goes out, and how.</summary>
[VereistRecht(Rechten.FactuurMaken)]
internal sealed class VersturenModel(FinancienDbContext db, FacturenVersturen versturen, IFlash flash) : PageModel
{
    public static IReadOnlyList<SelectListItem> Wijzen { get; } =
    [
        new("Als bestand: u levert ze zelf af, met de ZIP of via een access point", nameof(Verzendwijze.Bestand)),
        new("Per e-mail naar het mailadres voor facturen van elke debiteur", nameof(Verzendwijze.Mail)),
    ];

    [BindProperty]
    [Display(Name = "Hoe")]
    public Verzendwijze Wijze { get; set; } = Verzendwijze.Bestand;

    public Factuur? Factuur { get; private set; }

    public static string Gelukt(Verzendwijze wijze, int aantal) => (wijze, aantal) switch
    {
        (Verzendwijze.Mail, 1) => "De factuur staat klaar en wordt nu gemaild.",
        (Verzendwijze.Mail, _) => $"{aantal} facturen staan klaar en worden nu gemaild.",
        (_, 1) => "De factuur is verzonden. Download de bestanden en lever ze af.",
        _ => $"{aantal} facturen zijn verzonden. Download de ZIP en lever de bestanden af.",
    };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LeesAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var verstuurd = await versturen.VerstuurAsync(db.Facturen.Where(f => f.Id == id), Wijze, ct);
        if (!ModelState.Neem(verstuurd))
        {
            return Page();
        }

        flash.Gelukt(Gelukt(Wijze, verstuurd.Waarde));
        return LocalRedirect($"/financien/facturen/{id}");
    }

    private async Task<bool> LeesAsync(Guid id, CancellationToken ct) =>
        (Factuur = await db.Facturen.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, ct)) is not null;
}
