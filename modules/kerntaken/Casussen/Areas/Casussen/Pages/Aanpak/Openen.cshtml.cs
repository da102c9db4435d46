using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Abstractions;
using Zvh.Casussen.Meldingen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Aanpak;

/// <summary>Takes a melding up: as a new case, or in a case that runs.</summary>
[VereistRecht(Rechten.CasusOpenen)]
[VereistDossier<Melding>("meldingId")]
internal sealed class OpenenModel(MeldingenLezen lezen, CasusOpenen openen, Casuskeuzes keuzes, IFlash flash) : PageModel
{
    public Melding Melding { get; private set; } = null!;

    public Casuskeuzes Keuzes => keuzes;

    [BindProperty]
    public Openinvoer Invoer { get; set; } = new();

    public async Task OnGetAsync(Guid meldingId, CancellationToken ct)
    {
        Melding = await lezen.LeesAsync(meldingId, ct);
        Invoer.Versie = Invoer.Versie == 0 ? Melding.Versie : Invoer.Versie;
    }

    public Task<IActionResult> OnPostAsync(Guid meldingId, CancellationToken ct) => BewaarAsync(meldingId, openen.OpenAsync, "De casus is geopend.", ct);

    public Task<IActionResult> OnPostVoegToeAsync(Guid meldingId, CancellationToken ct) => BewaarAsync(meldingId, openen.VoegToeAsync, "De melding hoort nu bij deze casus.", ct);

    private async Task<IActionResult> BewaarAsync(Guid meldingId, Func<Guid, Openinvoer, CancellationToken, Task<Uitkomst<Guid>>> neemOp, string gelukt, CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var uitkomst = await neemOp(meldingId, Invoer, ct);
            if (ModelState.Neem(uitkomst, nameof(Invoer)))
            {
                flash.Gelukt(gelukt);
                return LocalRedirect($"/casussen/{uitkomst.Waarde}");
            }
        }

        await OnGetAsync(meldingId, ct);
        return Page();
    }
}
