using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Knooppunt.Kennis;

/// <summary>One answer of the knowledge base; whoever writes publishes it or takes it back.</summary>
[VereistRecht(Rechten.KennisLezen)]
[GeenDossier("kennisId", "An answer of the knowledge base holds nothing about anybody.")]
internal sealed class ItemModel(KennisLezen lezen, KennisBewaren bewaren, Knooppuntkeuzes keuzes, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public Kennisitem Item { get; private set; } = null!;

    /// <summary>What the text seems to hold about a person.</summary>
    public IReadOnlyList<string> Verdacht { get; private set; } = [];

    [Display(Name = "Ik heb gekeken: dit gaat niet over een persoon")]
    public bool Nagekeken { get; private set; }

    public Knooppuntkeuzes Keuzes => keuzes;

    public bool MagSchrijven => gebruiker.Mag(Rechten.KennisWijzigen);

    public async Task<IActionResult> OnGetAsync(Guid kennisId, CancellationToken ct)
    {
        if (await lezen.LeesAsync(kennisId, MagSchrijven, ct) is not { } item)
        {
            return NotFound();
        }

        (Item, Verdacht) = (item, item.Stand is Kennisstand.Gepubliceerd ? [] : Anonimiteit.Vind(item.Titel, item.Antwoord));
        return Page();
    }

    [VereistRecht(Rechten.KennisWijzigen)]
    public async Task<IActionResult> OnPostPubliceerAsync(Guid kennisId, bool nagekeken, uint versie, CancellationToken ct)
    {
        if (await lezen.LeesAsync(kennisId, magSchrijven: true, ct) is null)
        {
            return NotFound();
        }

        if (!ModelState.Neem(await bewaren.PubliceerAsync(kennisId, nagekeken, versie, ct)))
        {
            return await OnGetAsync(kennisId, ct);
        }

        flash.Gelukt("Het antwoord is gepubliceerd. Het huis en de partners vinden het nu.");
        return LocalRedirect($"/knooppunt/kennis/{kennisId}");
    }

    [VereistRecht(Rechten.KennisWijzigen)]
    public async Task<IActionResult> OnPostTrekInAsync(Guid kennisId, uint versie, CancellationToken ct)
    {
        if (await lezen.LeesAsync(kennisId, magSchrijven: true, ct) is null)
        {
            return NotFound();
        }

        await bewaren.TrekInAsync(kennisId, versie, ct);
        flash.Gelukt("Het antwoord is ingetrokken. Niemand vindt het nog.");
        return LocalRedirect($"/knooppunt/kennis/{kennisId}");
    }
}
