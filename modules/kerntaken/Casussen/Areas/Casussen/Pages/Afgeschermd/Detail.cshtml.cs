using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Abstractions;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Bewaren;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Afgeschermd;

/// <summary>One closed case: open it again by decision, keep it longer, or destroy its data.</summary>
[VereistRecht(Rechten.AfgeschermdLezen)]
[VereistDossier<Casus>("casusId")]
internal sealed class GeslotenModel(CasusLezen lezen, AfgeschermdLezen afgeschermd, CasusBewaren bewaren, Casuskeuzes keuzes, IFlash flash, TimeProvider klok) : PageModel
{
    public Casus Casus { get; private set; } = null!;

    public Casuskeuzes Keuzes => keuzes;

    public IReadOnlyList<Verlenging> Verlengingen { get; private set; } = [];

    public string? Reden { get; private set; }

    public bool IsVerlopen => Casus is { Fase: Casusfase.Afgeschermd, VernietigingDoor: null } && Casus.BewarenTot < klok.Vandaag();

    public async Task OnGetAsync(Guid casusId, CancellationToken ct) => (Casus, Verlengingen) = (await lezen.LeesAsync(casusId, ct), await afgeschermd.VerlengingenAsync(casusId, ct));

    [VereistRecht(Rechten.CasusHeropenen)]
    public Task<IActionResult> OnPostHeropenAsync(Guid casusId, string? reden, uint versie, CancellationToken ct)
    {
        Reden = reden;
        return NeemAsync(casusId, () => bewaren.HeropenAsync(casusId, reden, versie, ct), "De casus is heropend en wordt opnieuw gewogen.", ct);
    }

    [VereistRecht(Rechten.CasusVernietigen)]
    public Task<IActionResult> OnPostVernietigAsync(Guid casusId, uint versie, CancellationToken ct) =>
        NeemAsync(casusId, () => bewaren.VernietigAsync(casusId, versie, ct), "De gegevens over personen worden nu vernietigd. De casus telt nog mee in de cijfers.", ct);

    private async Task<IActionResult> NeemAsync(Guid casusId, Func<Task<Uitkomst>> doe, string gelukt, CancellationToken ct)
    {
        if (!ModelState.Neem(await doe()))
        {
            await OnGetAsync(casusId, ct);
            return Page();
        }

        flash.Gelukt(gelukt);
        return LocalRedirect("/casussen/afgeschermd");
    }
}
