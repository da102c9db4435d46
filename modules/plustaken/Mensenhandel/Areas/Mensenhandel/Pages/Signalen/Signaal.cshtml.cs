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

/// <summary>One signal: whoever screens bundles it and gives it a place; whoever works in a track reads it, and sees that track or nothing.</summary>
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

    /// <summary>Whether the user works in a track and does not screen: such a user learns nothing but the own track.</summary>
    public bool InSpoor => !gebruiker.Mag(Rechten.SignaalScreenen) && (gebruiker.Mag(Rechten.SlachtofferLezen) || gebruiker.Mag(Rechten.DaderLezen));

    /// <summary>What another party takes up for the municipality.</summary>
    public IReadOnlyList<string> Elders => keuzes.Elders(Beeld.Signaal.Gemeente, DateOnly.FromDateTime(Beeld.Signaal.Op.ToLocalTime().DateTime));

    /// <summary>The place, as far as the user may know it; null when that is not at all.</summary>
    public string? Plek => !InSpoor ? gebruiker.Mag(Rechten.SignaalScreenen) ? Menswoorden.Plaatsing(Beeld.Signaal.Plaatsing) : Menswoorden.VoorMelder(Beeld.Signaal.Plaatsing)
        : ZorgId is not null ? Menswoorden.Plaatsing(Plaatsing.Slachtoffer) : DaderId is not null ? Menswoorden.Plaatsing(Plaatsing.Dader) : null;

    /// <summary>The page of the own track; null when the user has none.</summary>
    public string? Spoorpad => ZorgId is { } zorg ? Sporen.ZorgPad(zorg) : DaderId is { } dader ? Sporen.DaderPad(dader) : null;

    private Guid? ZorgId => gebruiker.Mag(Rechten.SlachtofferLezen) ? Beeld.Signaal.SlachtofferspoorId : null;

    private Guid? DaderId => gebruiker.Mag(Rechten.DaderLezen) ? Beeld.Signaal.DaderspoorId : null;

    public async Task<IActionResult> OnGetAsync(Guid signaalId, CancellationToken ct)
    {
        if (await lezen.LeesAsync(signaalId, ct) is not { } beeld)
        {
            return NotFound();
        }

        Beeld = beeld;
        if (MagScreenen)
        {
            Bundelkeuzes = await lezen.BundelkeuzesAsync(beeld.Signaal, ct);
        }

        return Page();
    }

    [VereistRecht(Rechten.SignaalScreenen)]
    public async Task<IActionResult> OnPostBundelAsync(Guid signaalId, [FromForm(Name = nameof(Bundel))] Bundelinvoer invoer, uint versie, CancellationToken ct)
    {
        Bundel = invoer;
        return ModelState.IsValid ? await SluitAfAsync(signaalId, await screenen.BundelAsync(signaalId, invoer, versie, ct), nameof(Bundel), "De signalen staan bij elkaar.", ct) : await OnGetAsync(signaalId, ct);
    }

    [VereistRecht(Rechten.SignaalScreenen)]
    public async Task<IActionResult> OnPostPlaatsAsync(Guid signaalId, [FromForm(Name = nameof(Plaats))] Plaatsinvoer invoer, uint versie, CancellationToken ct)
    {
        Plaats = invoer;
        return ModelState.IsValid ? await SluitAfAsync(signaalId, await screenen.PlaatsAsync(signaalId, invoer, versie, ct), nameof(Plaats), "Het signaal heeft een plek.", ct) : await OnGetAsync(signaalId, ct);
    }

    private async Task<IActionResult> SluitAfAsync(Guid signaalId, Uitkomst uitkomst, string veld, string gelukt, CancellationToken ct)
    {
        if (!ModelState.Neem(uitkomst, veld))
        {
            return await OnGetAsync(signaalId, ct);
        }

        flash.Gelukt(gelukt);
        return LocalRedirect(SignaalMelden.Pad(signaalId));
    }
}
