using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Knooppunt.Domein;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Knooppunt.Vragen;

/// <summary>One question: the house brings it to an answer, a partner answers what was put to him, the asker says whether it helps.</summary>
[VereistRecht(Rechten.VraagLezen)]
[VereistDossier<Vraag>("vraagId")]
internal sealed class VraagModel(VragenLezen lezen, VraagBehandelen behandelen, Partners partners, Knooppuntkeuzes keuzes, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public Vraagbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public Uitzetinvoer Uitzet { get; private set; } = new();

    public Antwoordinvoer Antwoord { get; private set; } = new();

    public string? Reactie { get; private set; }

    public Knooppuntkeuzes Keuzes => keuzes;

    public bool MagBehandelen => gebruiker.Mag(Rechten.VraagBehandelen);

    public bool IsVrager => Beeld.Vraag.VragerId == gebruiker.Bevoegdheid?.Id;

    /// <summary>What was put to the organisation of the user; null when nothing was.</summary>
    public Uitzetting? Mijn => gebruiker.Mag(Rechten.VraagBeantwoorden) ? Beeld.Uitzettingen.Select(u => u.Uitzetting).FirstOrDefault(u => u.OrganisatieId == gebruiker.Bevoegdheid?.OrganisatieId) : null;

    public bool Kan(Vraagstap stap) => Beeld.Vraag.Kan(stap);

    public async Task OnGetAsync(Guid vraagId, CancellationToken ct)
    {
        Beeld = await lezen.LeesAsync(vraagId, ct);
        if (MagBehandelen)
        {
            Organisaties = await partners.KeuzesAsync(ct);
            Antwoord.Tekst = Tekst.Leeg(Antwoord.Tekst) ?? Beeld.Vraag.Antwoord ?? string.Join("\n\n", Beeld.Uitzettingen.Select(u => u.Uitzetting.Antwoord).OfType<string>());
        }
    }

    [VereistRecht(Rechten.VraagBehandelen)]
    public async Task<IActionResult> OnPostNeemAsync(Guid vraagId, uint versie, CancellationToken ct) =>
        await SluitAfAsync(vraagId, await behandelen.NeemAsync(vraagId, versie, ct), "", "U bent nu eigenaar van deze vraag.", ct);

    [VereistRecht(Rechten.VraagBehandelen)]
    public async Task<IActionResult> OnPostZetUitAsync(Guid vraagId, [FromForm(Name = nameof(Uitzet))] Uitzetinvoer invoer, uint versie, CancellationToken ct)
    {
        Uitzet = invoer;
        return ModelState.IsValid ? await SluitAfAsync(vraagId, await behandelen.ZetUitAsync(vraagId, invoer, versie, ct), nameof(Uitzet), "De vraag is uitgezet. De partner kreeg een bericht.", ct) : await ToonAsync(vraagId, ct);
    }

    [VereistRecht(Rechten.VraagBeantwoorden)]
    public async Task<IActionResult> OnPostPartnerAsync(Guid vraagId, Guid uitzettingId, [FromForm(Name = nameof(Antwoord))] Antwoordinvoer invoer, uint versie, CancellationToken ct)
    {
        Antwoord = invoer;
        return ModelState.IsValid ? await SluitAfAsync(vraagId, await behandelen.AntwoordPartnerAsync(vraagId, uitzettingId, invoer, versie, ct), nameof(Antwoord), "Uw antwoord is binnen. Dank u wel.", ct) : await ToonAsync(vraagId, ct);
    }

    [VereistRecht(Rechten.VraagBehandelen)]
    public async Task<IActionResult> OnPostBeantwoordAsync(Guid vraagId, [FromForm(Name = nameof(Antwoord))] Antwoordinvoer invoer, uint versie, CancellationToken ct)
    {
        Antwoord = invoer;
        return ModelState.IsValid ? await SluitAfAsync(vraagId, await behandelen.BeantwoordAsync(vraagId, invoer, versie, ct), nameof(Antwoord), "Het antwoord is gegeven. De vrager kreeg een bericht.", ct) : await ToonAsync(vraagId, ct);
    }

    [VereistRecht(Rechten.VraagStellen)]
    public async Task<IActionResult> OnPostTerugAsync(Guid vraagId, string? reactie, uint versie, CancellationToken ct)
    {
        Reactie = reactie;
        return await SluitAfAsync(vraagId, await behandelen.StuurTerugAsync(vraagId, reactie, versie, ct), "", "Het huis kijkt verder en laat u weten wat het vindt.", ct);
    }

    [VereistRecht(Rechten.VraagStellen)]
    public async Task<IActionResult> OnPostSluitAsync(Guid vraagId, uint versie, CancellationToken ct) =>
        await SluitAfAsync(vraagId, await behandelen.SluitAsync(vraagId, versie, ct), "", "De vraag is gesloten.", ct);

    private async Task<IActionResult> SluitAfAsync(Guid vraagId, Uitkomst uitkomst, string veld, string gelukt, CancellationToken ct)
    {
        if (!ModelState.Neem(uitkomst, veld))
        {
            return await ToonAsync(vraagId, ct);
        }

        flash.Gelukt(gelukt);
        return LocalRedirect($"/knooppunt/vragen/{vraagId}");
    }

    private async Task<IActionResult> ToonAsync(Guid vraagId, CancellationToken ct)
    {
        await OnGetAsync(vraagId, ct);
        return Page();
    }
}
