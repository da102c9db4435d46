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

/// <summary>Asks to confirm that an invoice is taken back.</summary>
[VereistRecht(Rechten.FactuurMaken)]
internal sealed class CrediterenModel(FinancienDbContext db, FactuurCrediteren crediteren, IFlash flash, TimeProvider klok) : PageModel
{
    [BindProperty]
    public Creditinvoer Invoer { get; set; } = new();

    public Factuur? Factuur { get; private set; }

    public Bedrag Betaald => Bedrag.Som(Factuur!.Betalingen.Select(b => b.Bedrag));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        Invoer = new() { Datum = klok.Vandaag(), Versie = Factuur!.Versie };
        return Page();
    }

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

        var nota = await crediteren.VoerUitAsync(id, Invoer.Versie, Invoer.Datum, Invoer.Reden ?? "", ct);
        if (!ModelState.Neem(nota, nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"{Factuur!.Nummer} is gecrediteerd met creditnota {nota.Waarde.Nummer}. Controleer en verstuur die nu.");
        return LocalRedirect($"/financien/facturen/{nota.Waarde.Id}");
    }

    private async Task<bool> LeesAsync(Guid id, CancellationToken ct) =>
        (Factuur = await db.Facturen.AsNoTracking().Include(f => f.Betalingen).SingleOrDefaultAsync(f => f.Id == id, ct)) is not null;
}

/// <summary>What crediting asks for.</summary>
internal sealed class Creditinvoer
{
    [Display(Name = "Datum van de creditnota")]
    public DateOnly Datum { get; set; }

    [Display(Name = "Reden")]
    [Required(ErrorMessage = "Schrijf waarom u crediteert. De ontvanger leest dit op de creditnota.")]
    public string? Reden { get; set; }

    public uint Versie { get; set; }
}
