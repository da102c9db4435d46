using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Abstractions;
using Zvh.Mensenhandel.Domein;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Mensenhandel.Signalen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Zorg;

/// <summary>The care for one victim: procedures, consent and notes.</summary>
[VereistRecht(Rechten.SlachtofferLezen)]
[VereistDossier<Slachtofferspoor>("spoorId")]
internal sealed class SpoorModel(ZorgLezen lezen, ZorgBijhouden bijhouden, Menskeuzes keuzes, IDossiertoegang toegang, IFlash flash) : PageModel
{
    public Zorgbeeld Beeld { get; private set; } = null!;

    public Gegevensinvoer? Gegevens { get; private set; }

    public Toestemminginvoer? Toestemming { get; private set; }

    public Notitieinvoer Notitie { get; private set; } = new();

    public Zorgeindeinvoer Einde { get; private set; } = new();

    public Heropeninvoer Heropen { get; private set; } = new();

    public Menskeuzes Keuzes => keuzes;

    public bool MagWijzigen => toegang.Mag(Rechten.SlachtofferWijzigen) && Beeld.Spoor.IsOpen;

    public bool MagIntrekken => toegang.Mag(Rechten.SlachtofferWijzigen) && Beeld.Spoor.KanIntrekken;

    public bool MagHeropenen => toegang.Mag(Rechten.SlachtofferWijzigen) && Beeld.Spoor.KanHeropen;

    public async Task OnGetAsync(Guid spoorId, CancellationToken ct)
    {
        Beeld = await lezen.LeesAsync(spoorId, ct);
        Gegevens ??= new() { Naam = Beeld.Spoor.Naam, Comensha = Beeld.Spoor.Comensha };
        Toestemming ??= new() { Op = Beeld.Spoor.ToestemmingOp };
    }

    [VereistRecht(Rechten.SlachtofferWijzigen)]
    public async Task<IActionResult> OnPostStapAsync(Guid spoorId, [FromForm(Name = "Stap")] Stapinvoer invoer, CancellationToken ct) =>
        ModelState.IsValid ? await SluitAfAsync(spoorId, await bijhouden.ZetStapAsync(spoorId, invoer, ct), "", "De stap is bijgewerkt.", ct) : await ToonAsync(spoorId, ct);

    [VereistRecht(Rechten.SlachtofferWijzigen)]
    public async Task<IActionResult> OnPostToestemmingAsync(Guid spoorId, [FromForm(Name = nameof(Toestemming))] Toestemminginvoer invoer, uint versie, CancellationToken ct)
    {
        Toestemming = invoer;
        return ModelState.IsValid ? await SluitAfAsync(spoorId, await bijhouden.GeefToestemmingAsync(spoorId, invoer, versie, ct), nameof(Toestemming), "De toestemming staat vast.", ct) : await ToonAsync(spoorId, ct);
    }

    [VereistRecht(Rechten.SlachtofferWijzigen)]
    public async Task<IActionResult> OnPostWijzigAsync(Guid spoorId, [FromForm(Name = nameof(Gegevens))] Gegevensinvoer invoer, uint versie, CancellationToken ct)
    {
        Gegevens = invoer;
        return ModelState.IsValid ? await SluitAfAsync(spoorId, await bijhouden.WijzigAsync(spoorId, invoer, versie, ct), nameof(Gegevens), "De gegevens zijn gewijzigd.", ct) : await ToonAsync(spoorId, ct);
    }

    [VereistRecht(Rechten.SlachtofferWijzigen)]
    public async Task<IActionResult> OnPostNoteerAsync(Guid spoorId, [FromForm(Name = nameof(Notitie))] Notitieinvoer invoer, CancellationToken ct)
    {
        Notitie = invoer;
        return ModelState.IsValid ? await SluitAfAsync(spoorId, await bijhouden.NoteerAsync(spoorId, invoer, ct), nameof(Notitie), "De notitie staat erbij.", ct) : await ToonAsync(spoorId, ct);
    }

    [VereistRecht(Rechten.SlachtofferWijzigen)]
    public async Task<IActionResult> OnPostTrekInAsync(Guid spoorId, uint versie, CancellationToken ct) =>
        await SluitAfAsync(spoorId, await bijhouden.TrekInAsync(spoorId, versie, ct), "", "De gegevens over het slachtoffer zijn verwijderd.", ct);

    [VereistRecht(Rechten.SlachtofferWijzigen)]
    public async Task<IActionResult> OnPostSluitAfAsync(Guid spoorId, [FromForm(Name = nameof(Einde))] Zorgeindeinvoer invoer, uint versie, CancellationToken ct)
    {
        Einde = invoer;
        return ModelState.IsValid ? await SluitAfAsync(spoorId, await bijhouden.SluitAfAsync(spoorId, invoer, versie, ct), nameof(Einde), "Het spoor is afgesloten.", ct) : await ToonAsync(spoorId, ct);
    }

    [VereistRecht(Rechten.SlachtofferWijzigen)]
    public async Task<IActionResult> OnPostHeropenAsync(Guid spoorId, [FromForm(Name = nameof(Heropen))] Heropeninvoer invoer, uint versie, CancellationToken ct)
    {
        Heropen = invoer;
        return ModelState.IsValid ? await SluitAfAsync(spoorId, await bijhouden.HeropenAsync(spoorId, invoer, versie, ct), nameof(Heropen), "Het spoor is weer open.", ct) : await ToonAsync(spoorId, ct);
    }

    private async Task<IActionResult> SluitAfAsync(Guid spoorId, Uitkomst uitkomst, string veld, string gelukt, CancellationToken ct)
    {
        if (!ModelState.Neem(uitkomst, veld))
        {
            return await ToonAsync(spoorId, ct);
        }

        flash.Gelukt(gelukt);
        return LocalRedirect(Sporen.ZorgPad(spoorId));
    }

    private async Task<IActionResult> ToonAsync(Guid spoorId, CancellationToken ct)
    {
        await OnGetAsync(spoorId, ct);
        return Page();
    }
}
