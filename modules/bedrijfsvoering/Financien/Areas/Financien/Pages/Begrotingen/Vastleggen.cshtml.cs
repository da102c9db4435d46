using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Freezes the concept as voorlopig, vastgesteld or a wijziging.</summary>
[VereistRecht(Rechten.BegrotingWijzigen)]
internal sealed class VastleggenModel(Begrotinglezer lezer, ConceptBeheren conceptBeheren, IFlash flash) : Begrotingpagina(lezer)
{
    /// <summary>What is filled in.</summary>
    [BindProperty]
    public VastlegInvoer Invoer { get; set; } = new();

    /// <summary>What the concept may become.</summary>
    public IEnumerable<SelectListItem> Soorten => Dossier.Begroting.MagWorden().Select(s => new SelectListItem(Tekst(s), s.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadConceptAsync(ct))
        {
            return NotFound();
        }

        Invoer = new() { Toelichting = Dossier.Versie.Toelichting, Versie = Dossier.Versie.Versie };
        return Dossier.IsBewerkbaar ? Page() : Redirect(Dossier.Pad);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !ModelState.Neem(await conceptBeheren.LegVastAsync(Jaar, Stroom, Invoer, ct), nameof(Invoer)))
        {
            return await LaadConceptAsync(ct) ? Page() : NotFound();
        }

        await LaadAsync(null, ct);
        flash.Gelukt($"De begroting {Jaar} is vastgelegd: {Dossier.Versie.Naam.ToLowerInvariant()}.");
        return Redirect(Dossier.Pad);
    }

    private string Tekst(VersieSoort soort) => soort switch
    {
        VersieSoort.Voorlopig => "Voorlopig: gedeeld, maar nog niet vastgesteld",
        VersieSoort.Vastgesteld => "Vastgesteld",
        _ => $"{Dossier.Begroting.Versies.Count(v => v.Soort == VersieSoort.Wijziging) + 1}e wijziging",
    };
}
