using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Beheer.Domein;
using Zvh.Platform.Toegang;
using Zvh.Ui;
using Zvh.Ui.TagHelpers;

namespace Zvh.Beheer.Configuraties;

/// <summary>The dry run of an import, and the question whether to go on.</summary>
[VereistRecht(Rechten.ConfiguratieInlezen)]
internal sealed class VoorstelModel(ConfiguratieBekijken bekijken, ConfiguratieInlezen inlezen, IFlash flash) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Schrijf waarom u deze configuratie inleest.")]
    [StringLength(500)]
    [Display(Name = "Reden")]
    public string Reden { get; set; } = "";

    /// <summary>Of the configuration with which the user saw the differences.</summary>
    [BindProperty]
    public string Vingerafdruk { get; set; } = "";

    public Proefronde? Proef { get; private set; }

    public static StatusSoort Kleur(Verschilsoort soort) => soort switch
    {
        Verschilsoort.Toegevoegd => StatusSoort.Goed,
        Verschilsoort.Verwijderd => StatusSoort.Fout,
        _ => StatusSoort.Actief,
    };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        Proef = await bekijken.UitvoerenAsync(id, ct);
        return Proef is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var uitkomst = await inlezen.UitvoerenAsync(id, Vingerafdruk, Reden, ct);
            if (ModelState.Neem(uitkomst))
            {
                flash.Gelukt($"De configuratie is ingelezen: {uitkomst.Waarde} {(uitkomst.Waarde == 1 ? "verschil" : "verschillen")} doorgevoerd.");
                return LocalRedirect("/beheer/configuratie");
            }
        }

        Proef = await bekijken.UitvoerenAsync(id, ct);
        return Proef is null ? NotFound() : Page();
    }
}
