using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Beheer.Modules;

/// <summary>Asks to confirm that a module goes on or off, with a reason.</summary>
[VereistRecht(Rechten.ModuleSchakelen)]
internal sealed class SchakelenModel(Moduleoverzicht overzicht, ModuleBeheer beheer, IFlash flash) : PageModel
{
    [BindProperty]
    [StringLength(500)]
    [Required(ErrorMessage = "Schrijf waarom u dit doet.")]
    [Display(Name = "Reden")]
    public string Reden { get; set; } = "";

    public Moduledetail? Detail { get; private set; }

    public string Stand { get; private set; } = "";

    public bool Aan => Stand == "aanzetten";

    public async Task<IActionResult> OnGetAsync(string id, string stand, CancellationToken ct) => await LeesAsync(id, stand, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, string stand, CancellationToken ct)
    {
        if (!await LeesAsync(id, stand, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await beheer.SchakelAsync(id, Aan, Reden, ct)))
        {
            return Page();
        }

        flash.Gelukt($"{Detail!.Regel.Manifest.Titel} staat {(Aan ? "aan" : "uit")}. Was dit een vergissing, zet de module dan hier weer {(Aan ? "uit" : "aan")}.");
        return LocalRedirect($"/beheer/modules/{id}");
    }

    private async Task<bool> LeesAsync(string id, string stand, CancellationToken ct)
    {
        (Detail, Stand) = (await overzicht.LeesAsync(id, ct), stand);
        return Detail is { Regel.Manifest.AltijdAan: false };
    }
}
