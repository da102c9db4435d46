using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Partijen;

/// <summary>The form of a party, new or existing.</summary>
[VereistRecht(Rechten.StroomWijzigen)]
internal sealed class PartijWijzigenModel(FinancienDbContext db, PartijOpslaan opslaan, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Code { get; set; }

    [BindProperty]
    public Partijinvoer Invoer { get; set; } = new();

    public string Terug => Code is null ? "/financien/partijen" : $"/financien/partijen/{Code}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Code is null)
        {
            return Page();
        }

        if (await db.Partijen.AsNoTracking().SingleOrDefaultAsync(p => p.Code == Code, ct) is not { } partij)
        {
            return NotFound();
        }

        Invoer = Partijinvoer.Van(partij);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await opslaan.VoerUitAsync(Code, Invoer, ct);
        if (!ModelState.Neem(uitkomst, nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"{Invoer.Naam} is {(Code is null ? "toegevoegd" : "gewijzigd")}.");
        return Redirect($"/financien/partijen/{uitkomst.Waarde}");
    }
}
