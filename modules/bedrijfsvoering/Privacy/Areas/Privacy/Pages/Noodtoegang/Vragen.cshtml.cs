using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Privacy.Noodtoegangen;

/// <summary>What the form asks.</summary>
internal sealed class Noodinvoer
{
    [Required(ErrorMessage = "Kies wat voor dossier het is.")]
    [Display(Name = "Soort dossier")]
    public string Soort { get; set; } = "";

    [Required]
    [StringLength(100)]
    [Display(Name = "Nummer van het dossier")]
    public string Dossier { get; set; } = "";

    [Required]
    [StringLength(1000, MinimumLength = 20, ErrorMessage = "Leg in minstens 20 tekens uit waarom het niet kan wachten.")]
    [Display(Name = "Waarom kan het niet wachten?")]
    public string Reden { get; set; } = "";

    [Range(1, 8, ErrorMessage = "Kies een duur van 1 tot en met 8 uur.")]
    [Display(Name = "Hoe lang")]
    public int Uren { get; set; } = 1;

    [Display(Name = "Ik begrijp dat dit wordt gemeld en beoordeeld")]
    public bool Begrepen { get; set; }
}

/// <summary>Asks for access in an emergency.</summary>
[VereistRecht(Rechten.NoodtoegangVragen)]
[EnableRateLimiting(Snelheden.Noodtoegang)]
internal sealed class VragenModel(NoodtoegangNemen nemen, OpenNoodtoegangen open, Werkeenheid werkeenheid, IDossiersoorten dossiers, IFlash flash) : PageModel
{
    [BindProperty]
    public Noodinvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Soorten { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Duren { get; } = [new("1 uur", "1"), new("2 uur", "2"), new("4 uur", "4"), new("8 uur", "8")];

    public async Task OnGetAsync(CancellationToken ct) => Soorten = [.. (await dossiers.LeesbaarAsync(ct)).Select(s => new SelectListItem(s.Titel, s.Soort))];

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Invoer.Begrepen)
        {
            ModelState.AddModelError("Invoer.Begrepen", "Bevestig dat u de gevolgen kent.");
        }

        await OnGetAsync(ct);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await nemen.VoerUitAsync(Invoer.Soort, Invoer.Dossier, Invoer.Reden, TimeSpan.FromHours(Invoer.Uren), ct);
        if (!ModelState.Neem(uitkomst, nameof(Invoer)))
        {
            return Page();
        }

        open.VergeetNa(werkeenheid);
        flash.Gelukt($"U hebt noodtoegang tot {uitkomst.Waarde.Tot.ToLocalTime():H:mm} uur. De privacy-officer en de regisseur weten het.");
        return LocalRedirect(dossiers.Adres(uitkomst.Waarde.Soort, uitkomst.Waarde.ObjectId) ?? "/privacy/toegang");
    }
}
