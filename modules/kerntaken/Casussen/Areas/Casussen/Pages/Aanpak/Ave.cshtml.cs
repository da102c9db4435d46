using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Aanpak;

/// <summary>The AVE ladder of a case: where it stands, who is responsible, and how it got there.</summary>
[VereistRecht(Rechten.CasusLezen)]
[VereistDossier<Casus>("casusId")]
internal sealed class AveModel(CasusLezen lezen, AveZetten zetten, Casuskeuzes keuzes, IDossiertoegang toegang, IFlash flash) : PageModel
{
    public Casus Casus { get; private set; } = null!;

    public Casuskop Kop => new(Casus, "AVE", keuzes);

    public Casuskeuzes Keuzes => keuzes;

    public IReadOnlyList<Avestap> Stappen { get; private set; } = [];

    [BindProperty]
    public Aveinvoer Invoer { get; set; } = new();

    public bool MagWijzigen => toegang.Mag(Rechten.CasusWijzigen) && Casus.IsOpen;

    public async Task OnGetAsync(Guid casusId, CancellationToken ct)
    {
        (Casus, Stappen) = (await lezen.LeesAsync(casusId, ct), await lezen.AveAsync(casusId, ct));
        Invoer.Versie = Invoer.Versie == 0 ? Casus.Versie : Invoer.Versie;
    }

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostAsync(Guid casusId, CancellationToken ct)
    {
        if (!ModelState.IsValid || !ModelState.Neem(await zetten.VoerUitAsync(casusId, Invoer, ct), nameof(Invoer)))
        {
            await OnGetAsync(casusId, ct);
            return Page();
        }

        flash.Gelukt($"De casus staat nu op AVE {Invoer.Niveau}.");
        return LocalRedirect($"/casussen/{casusId}/ave");
    }
}
