using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Abstractions;
using Zvh.Jeugdtafels.Domein;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Jeugdtafels.Signalen;

/// <summary>What the tables see more than once, and what they learn from it; never about one youth.</summary>
[VereistRecht(Rechten.SignaalLezen)]
internal sealed class IndexModel(SignalenBijhouden signalen, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public IReadOnlyList<Jeugdsignaal> Signalen { get; private set; } = [];

    public Signaalinvoer Invoer { get; private set; } = new();

    public bool MagSchrijven => gebruiker.Mag(Rechten.SignaalSchrijven);

    public async Task OnGetAsync(CancellationToken ct) => Signalen = await signalen.LeesAsync(ct);

    [VereistRecht(Rechten.SignaalSchrijven)]
    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Invoer))] Signaalinvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        return ModelState.IsValid ? await SluitAfAsync(await signalen.SchrijfAsync(invoer, ct), "Het signaal staat erbij.", ct) : await ToonAsync(ct);
    }

    [VereistRecht(Rechten.SignaalSchrijven)]
    public async Task<IActionResult> OnPostLeerAsync(Guid signaalId, string? les, uint versie, CancellationToken ct) =>
        await SluitAfAsync(await signalen.LeerAsync(signaalId, les, versie, ct), "Wat is geleerd, staat erbij.", ct);

    private async Task<IActionResult> SluitAfAsync(Uitkomst uitkomst, string gelukt, CancellationToken ct)
    {
        if (!ModelState.Neem(uitkomst))
        {
            return await ToonAsync(ct);
        }

        flash.Gelukt(gelukt);
        return LocalRedirect("/jeugdtafels/signalen");
    }

    private async Task<IActionResult> ToonAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        return Page();
    }
}
