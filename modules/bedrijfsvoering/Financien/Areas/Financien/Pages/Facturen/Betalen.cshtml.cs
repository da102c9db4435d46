using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Facturatie;

/// <summary>Books a payment that did not come from a statement.</summary>
[VereistRecht(Rechten.FactuurMaken)]
internal sealed class BetalenModel(FinancienDbContext db, Betalingen betalingen, IFlash flash, TimeProvider klok) : PageModel
{
    [BindProperty]
    public Betaalinvoer Invoer { get; set; } = new();

    public Factuur? Factuur { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        Invoer = new() { Datum = klok.Vandaag(), Bedrag = Factuur!.Openstaand };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await betalingen.BoekMetDeHandAsync(id, Invoer.Datum, Invoer.Bedrag, Invoer.Kenmerk, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"{Invoer.Bedrag} is geboekt op {Factuur!.Nummer}.");
        return LocalRedirect($"/financien/facturen/{id}");
    }

    private async Task<bool> LeesAsync(Guid id, CancellationToken ct) =>
        (Factuur = await db.Facturen.AsNoTracking().Include(f => f.Betalingen).SingleOrDefaultAsync(f => f.Id == id, ct)) is not null;
}

/// <summary>What booking a payment asks for.</summary>
internal sealed class Betaalinvoer
{
    [Display(Name = "Datum")]
    public DateOnly Datum { get; set; }

    [Display(Name = "Bedrag")]
    public Bedrag Bedrag { get; set; }

    [Display(Name = "Kenmerk")]
    public string? Kenmerk { get; set; }
}
