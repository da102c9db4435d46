using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Beheer.Toegangsbeheer;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Rechtenmatrix;

/// <summary>How far one permission reaches for one role, with the form to change it.</summary>
[VereistRecht(Rechten.RechtenWijzigen)]
[VraagBevestiging]
internal sealed class CelModel(Matrix matrix, CelWijzigen wijzigen, IFlash flash) : PageModel
{
    [BindProperty]
    public Celinvoer Invoer { get; set; } = new();

    public Matrixcel? Cel { get; private set; }

    public string Terug => $"/beheer/rechten?module={Cel!.Recht.Naam.Split('.')[0]}";

    public IEnumerable<SelectListItem> Keuzes => Cel!.Keuzes
        .Select(b => new SelectListItem(Toegangswoorden.Bereik(b) + (b == Cel.Standaard ? " (standaard)" : ""), b.ToString()));

    public async Task<IActionResult> OnGetAsync(string rol, string recht, CancellationToken ct)
    {
        if ((Cel = await matrix.CelAsync(rol, recht, ct)) is null)
        {
            return NotFound();
        }

        Invoer.Bereik = Cel.Nu;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string rol, string recht, CancellationToken ct)
    {
        if ((Cel = await matrix.CelAsync(rol, recht, ct)) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await wijzigen.UitvoerenAsync(rol, recht, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"{Cel.Rol.Titel}: “{Cel.Recht.Omschrijving}” reikt nu tot: {Toegangswoorden.Bereik(Invoer.Bereik!.Value)}.");
        return LocalRedirect(Terug);
    }
}
