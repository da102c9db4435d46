using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Mensenhandel.Domein;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Signalen;

/// <summary>One signal: whoever screens bundles it and gives it a place; whoever reported it reads what the house does with it, not in which track.</summary>
[VereistRecht(Rechten.SignaalLezen)]
[VereistDossier<Uitbuitingssignaal>("signaalId")]
internal sealed class SignaalModel(SignalenLezen lezen, SignaalScreenen screenen, Menskeuzes keuzes, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public Signaalbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Bundelkeuzes { get; private set; } = [];

    public Bundelinvoer Bundel { get; private set; } = new();

    public Plaatsinvoer Plaats { get; private set; } = new();

    public Menskeuzes Keuzes => keuzes;

    public bool MagScreenen => gebruiker.Mag(Rechten.SignaalScreenen) && Beeld.Signaal.GewistOp is null;

    /// <summary>What another party takes up for the municipality.</summary>
    public IReadOnlyList<string> Elders => keuzes.Elders(Beeld.Signaal.Gemeente, DateOnly.FromDateTime(Beeld.Signaal.Op.ToLocalTime().DateTime));

    /// <summary>The place, as far as the user may know it.</summary>
    public string Plek => gebruiker.Mag(Rechten.SignaalScreenen) ? Menswoorden.Plaatsing(Beeld.Signaal.Plaatsing) : Menswoorden.VoorMelder(Beeld.Signaal.Plaatsing);

    public async Task OnGetAsync(Guid signaalId, CancellationToken ct)
    {
        Beeld = await lezen.LeesAsync(signaalId, ct);
        if (MagScreenen)
        {
            Bundelkeuzes = await lezen.BundelkeuzesAsync(Beeld.Signaal, ct);
        }
    }

    [VereistRecht(Rechten.SignaalScreenen)]
    public async Task<IActionResult> OnPostBundelAsync(Guid signaalId, [FromForm(Name = nameof(Bundel))] Bundelinvoer invoer, uint versie, CancellationToken ct)
    {
        Bundel = invoer;
        return ModelState.IsValid ? await SluitAfAsync(signaalId, await screenen.BundelAsync(signaalId, invoer, versie, ct), nameof(Bundel), "De signalen staan bij elkaar.", ct) : await ToonAsync(signaalId, ct);
    }

    [VereistRecht(Rechten.SignaalScreenen)]
    public async Task<IActionResult> OnPostPlaatsAsync(Guid signaalId, [FromForm(Name = nameof(Plaats))] Plaatsinvoer invoer, uint versie, CancellationToken ct)
    {
        Plaats = invoer;
        return ModelState.IsValid ? await SluitAfAsync(signaalId, await screenen.PlaatsAsync(signaalId, invoer, versie, ct), nameof(Plaats), "Het signaal heeft een plek.", ct) : await ToonAsync(signaalId, ct);
    }

    private async Task<IActionResult> SluitAfAsync(Guid signaalId, Uitkomst uitkomst, string veld, string gelukt, CancellationToken ct)
    {
        if (!ModelState.Neem(uitkomst, veld))
        {
            return await ToonAsync(signaalId, ct);
        }

        flash.Gelukt(gelukt);
        return LocalRedirect(SignaalMelden.Pad(signaalId));
    }

    private async Task<IActionResult> ToonAsync(Guid signaalId, CancellationToken ct)
    {
        await OnGetAsync(signaalId, ct);
        return Page();
    }
}
