using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Mensenhandel.Domein;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Mensenhandel.Signalen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Procesregie;

/// <summary>The approach to one person or network: what is known, what is done, who leads it.</summary>
[VereistRecht(Rechten.DaderLezen)]
[VereistDossier<Daderspoor>("spoorId")]
internal sealed class SpoorModel(DaderLezen lezen, DaderBijhouden bijhouden, Menskeuzes keuzes, IDossiertoegang toegang, IFlash flash) : PageModel
{
    public Daderbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Regisseurs { get; private set; } = [];

    public Daderinvoer? Invoer { get; private set; }

    public Actieinvoer Actie { get; private set; } = new();

    public Regieeindeinvoer Einde { get; private set; } = new();

    public Heropeninvoer Heropen { get; private set; } = new();

    public Menskeuzes Keuzes => keuzes;

    public bool MagWijzigen => toegang.Mag(Rechten.DaderWijzigen) && Beeld.Spoor.IsOpen;

    public bool MagHeropenen => toegang.Mag(Rechten.DaderWijzigen) && Beeld.Spoor.KanHeropen;

    public async Task OnGetAsync(Guid spoorId, CancellationToken ct)
    {
        Beeld = await lezen.LeesAsync(spoorId, ct);
        Invoer ??= new() { Wie = Beeld.Spoor.Wie, Bekend = Beeld.Spoor.Bekend, ProcesregisseurId = Beeld.Spoor.ProcesregisseurId };
        Regisseurs = MagWijzigen ? await lezen.RegisseursAsync(ct) : [];
    }

    [VereistRecht(Rechten.DaderWijzigen)]
    public async Task<IActionResult> OnPostWijzigAsync(Guid spoorId, [FromForm(Name = nameof(Invoer))] Daderinvoer invoer, uint versie, CancellationToken ct)
    {
        Invoer = invoer;
        return ModelState.IsValid ? await SluitAfAsync(spoorId, await bijhouden.WijzigAsync(spoorId, invoer, versie, ct), nameof(Invoer), "De aanpak is gewijzigd.", ct) : await ToonAsync(spoorId, ct);
    }

    [VereistRecht(Rechten.DaderWijzigen)]
    public async Task<IActionResult> OnPostSpreekAfAsync(Guid spoorId, [FromForm(Name = nameof(Actie))] Actieinvoer invoer, CancellationToken ct)
    {
        Actie = invoer;
        return ModelState.IsValid ? await SluitAfAsync(spoorId, await bijhouden.SpreekAfAsync(spoorId, invoer, ct), nameof(Actie), "De actie staat erbij.", ct) : await ToonAsync(spoorId, ct);
    }

    [VereistRecht(Rechten.DaderWijzigen)]
    public async Task<IActionResult> OnPostRondAfAsync(Guid spoorId, Guid actieId, uint versie, CancellationToken ct) =>
        await SluitAfAsync(spoorId, await bijhouden.RondAfAsync(spoorId, actieId, versie, ct), "", "De actie is klaar.", ct);

    [VereistRecht(Rechten.DaderWijzigen)]
    public async Task<IActionResult> OnPostSluitAfAsync(Guid spoorId, [FromForm(Name = nameof(Einde))] Regieeindeinvoer invoer, uint versie, CancellationToken ct)
    {
        Einde = invoer;
        return ModelState.IsValid ? await SluitAfAsync(spoorId, await bijhouden.SluitAfAsync(spoorId, invoer, versie, ct), nameof(Einde), "De aanpak is afgesloten.", ct) : await ToonAsync(spoorId, ct);
    }

    [VereistRecht(Rechten.DaderWijzigen)]
    public async Task<IActionResult> OnPostHeropenAsync(Guid spoorId, [FromForm(Name = nameof(Heropen))] Heropeninvoer invoer, uint versie, CancellationToken ct)
    {
        Heropen = invoer;
        return ModelState.IsValid ? await SluitAfAsync(spoorId, await bijhouden.HeropenAsync(spoorId, invoer, versie, ct), nameof(Heropen), "De aanpak loopt weer.", ct) : await ToonAsync(spoorId, ct);
    }

    private async Task<IActionResult> SluitAfAsync(Guid spoorId, Uitkomst uitkomst, string veld, string gelukt, CancellationToken ct)
    {
        if (!ModelState.Neem(uitkomst, veld))
        {
            return await ToonAsync(spoorId, ct);
        }

        flash.Gelukt(gelukt);
        return LocalRedirect(Sporen.DaderPad(spoorId));
    }

    private async Task<IActionResult> ToonAsync(Guid spoorId, CancellationToken ct)
    {
        await OnGetAsync(spoorId, ct);
        return Page();
    }
}
