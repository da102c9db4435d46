using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Data;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Privacy.Noodtoegangen;

/// <summary>What the review asks.</summary>
internal sealed class Oordeelinvoer
{
    [Required(ErrorMessage = "Kies of de noodtoegang terecht was.")]
    [Display(Name = "Was de noodtoegang terecht?")]
    public bool? Terecht { get; set; }

    [Required]
    [StringLength(1000, MinimumLength = 10, ErrorMessage = "Leg uw oordeel in minstens 10 tekens uit.")]
    [Display(Name = "Toelichting")]
    public string Oordeel { get; set; } = "";

    public uint Versie { get; set; }
}

/// <summary>One access in an emergency: why, what was done, and the verdict that closes it.</summary>
[VereistRecht(Rechten.NoodtoegangBeoordelen)]
internal sealed class DetailModel(NoodtoegangLezen lezen, NoodtoegangBeoordelen beoordelen, OpenNoodtoegangen open, Werkeenheid werkeenheid, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    [BindProperty]
    public Oordeelinvoer Invoer { get; set; } = new();

    public Noodregel Regel { get; private set; } = null!;

    public IReadOnlyList<Logregel> Gedaan { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Keuzes { get; } = [new("Terecht", "true"), new("Onterecht: dit is een incident", "false")];

    public bool IsEigen => Regel.Nood.GebruikerId == gebruiker.Bevoegdheid?.Id;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await lezen.EenAsync(id, ct) is not { } regel)
        {
            return NotFound();
        }

        (Regel, Invoer.Versie) = (regel, regel.Nood.Versie);
        Gedaan = await lezen.GedaanAsync(regel.Nood, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        var versie = Invoer.Versie;
        if (await OnGetAsync(id, ct) is NotFoundResult weg)
        {
            return weg;
        }

        Invoer.Versie = versie;
        if (!ModelState.IsValid || !ModelState.Neem(await beoordelen.OordeelAsync(id, versie, Invoer.Terecht!.Value, Invoer.Oordeel, ct), nameof(Invoer)))
        {
            return Page();
        }

        open.VergeetNa(werkeenheid);
        flash.Gelukt("Uw oordeel is vastgelegd; de noodtoegang is gesloten.");
        return LocalRedirect("/privacy/noodtoegang");
    }
}
