using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Reintegratie.Domein;
using Zvh.Reintegratie.Gedeeld;
using Zvh.Ui;

namespace Zvh.Reintegratie.Signalen;

/// <summary>One message, and what the mayor decides.</summary>
[VereistRecht(Rechten.SignaalLezen)]
[VereistDossier<Terugkeersignaal>("signaalId")]
internal sealed class SignaalModel(SignalenBehandelen signalen, Terugkeerkeuzes keuzes, IDossiertoegang toegang, IFlash flash) : PageModel
{
    public Terugkeersignaal Signaal { get; private set; } = null!;

    public Signaalbesluitinvoer Invoer { get; private set; } = new();

    public Terugkeerkeuzes Keuzes => keuzes;

    public bool MagBeslissen => toegang.Mag(Rechten.SignaalBeslissen) && Signaal.GewistOp is null;

    public async Task OnGetAsync(Guid signaalId, CancellationToken ct) => Signaal = await signalen.LeesAsync(signaalId, ct);

    [VereistRecht(Rechten.SignaalBeslissen)]
    public async Task<IActionResult> OnPostAsync(Guid signaalId, [FromForm(Name = nameof(Invoer))] Signaalbesluitinvoer invoer, uint versie, CancellationToken ct)
    {
        Invoer = invoer;
        if (ModelState.IsValid && ModelState.Neem(await signalen.BeslisAsync(signaalId, invoer, versie, ct), nameof(Invoer)))
        {
            flash.Gelukt("Het besluit is vastgelegd.");
            return LocalRedirect(SignalenBehandelen.Pad(signaalId));
        }

        await OnGetAsync(signaalId, ct);
        return Page();
    }
}
