using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Toegang;
using Zvh.Tafels.Opleggers;
using Zvh.Ui;

namespace Zvh.Tafels.Zittingen;

/// <summary>What is filled in to propose a melding or case.</summary>
internal sealed class Voordrachtinvoer
{
    [Required(ErrorMessage = "Kies een tafel.")]
    [Display(Name = "Tafel")]
    public Guid? Tafel { get; set; }

    [Required(ErrorMessage = "Vul het nummer in."), StringLength(20)]
    [Display(Name = "Nummer")]
    public string Nummer { get; set; } = "";

    [StringLength(200)]
    [Display(Name = "Waarom aan deze tafel?")]
    public string? Reden { get; set; }
}

/// <summary>Proposes a melding or case for a tafel.</summary>
[VereistRecht(Rechten.VoordrachtDoen)]
internal sealed class VoordragenModel(Voordragen voordragen, TafelLezen tafels, IFlash flash) : PageModel
{
    [BindProperty]
    public Voordrachtinvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Tafels { get; private set; } = [];

    public async Task OnGetAsync(Guid? tafel, string? nummer, CancellationToken ct)
    {
        (Invoer.Tafel, Invoer.Nummer) = (tafel, nummer ?? "");
        await LeesAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid && ModelState.Neem(await voordragen.VoerUitAsync(Invoer.Tafel!.Value, Invoer.Nummer, Invoer.Reden, ct), nameof(Invoer)))
        {
            flash.Gelukt($"{Invoer.Nummer.Trim().ToUpperInvariant()} is voorgedragen. Wie de agenda maakt, zet het op een zitting.");
            return LocalRedirect($"/tafels/{Invoer.Tafel}");
        }

        await LeesAsync(ct);
        return Page();
    }

    private async Task LeesAsync(CancellationToken ct) => Tafels = [.. (await tafels.RijenAsync(ct)).Where(t => t.Tot is null).Select(t => new SelectListItem(t.Naam, t.Id.ToString()))];
}
