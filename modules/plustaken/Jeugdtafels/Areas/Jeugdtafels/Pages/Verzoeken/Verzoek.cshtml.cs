using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Jeugdtafels.Domein;
using Zvh.Jeugdtafels.Gedeeld;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Jeugdtafels.Verzoeken;

/// <summary>One request: the secretary sets a day and invites, the chair writes down who was heard and what the table decided.</summary>
[VereistRecht(Rechten.VerzoekLezen)]
[VereistDossier<Jeugdverzoek>("verzoekId")]
internal sealed class VerzoekModel(VerzoekenLezen lezen, VerzoekPlannen plannen, VerzoekBeslissen beslissen, Partners partners, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public Verzoekbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public Planinvoer Plan { get; private set; } = new();

    public Nodiginvoer Nodig { get; private set; } = new();

    public Besluitinvoer Besluit { get; private set; } = new();

    public bool MagBehandelen => gebruiker.Mag(Rechten.VerzoekBehandelen) && Beeld.Verzoek.IsOpen;

    public bool MagBeslissen => gebruiker.Mag(Rechten.VerzoekBeslissen) && Beeld.Verzoek.Stand is Jeugdstand.Gepland;

    public bool MagIntrekken => Beeld.Verzoek.IsOpen && (Beeld.Verzoek.VerzoekerId == gebruiker.Bevoegdheid?.Id || gebruiker.Mag(Rechten.VerzoekBehandelen));

    /// <summary>Whether letters can be made for somebody of the family.</summary>
    public bool HeeftBrief(Genodigdrij wie) => gebruiker.Mag(Rechten.VerzoekBehandelen) && wie.Genodigde.IsGezin && Beeld.Verzoek.GewistOp is null && Beeld.Verzoek.Stand is Jeugdstand.Gepland or Jeugdstand.Besloten;

    public async Task OnGetAsync(Guid verzoekId, CancellationToken ct)
    {
        Beeld = await lezen.LeesAsync(verzoekId, ct);
        if (MagBehandelen)
        {
            Organisaties = await partners.KeuzesAsync(ct);
        }
    }

    [VereistRecht(Rechten.VerzoekBehandelen)]
    public async Task<IActionResult> OnPostPlanAsync(Guid verzoekId, [FromForm(Name = nameof(Plan))] Planinvoer invoer, uint versie, CancellationToken ct)
    {
        Plan = invoer;
        return ModelState.IsValid ? await SluitAfAsync(verzoekId, await plannen.PlanAsync(verzoekId, invoer, versie, ct), nameof(Plan), "De dag staat vast. Nodig nu iedereen uit en geef het gezin de brief.", ct) : await ToonAsync(verzoekId, ct);
    }

    [VereistRecht(Rechten.VerzoekBehandelen)]
    public async Task<IActionResult> OnPostNodigAsync(Guid verzoekId, [FromForm(Name = nameof(Nodig))] Nodiginvoer invoer, uint versie, CancellationToken ct)
    {
        Nodig = invoer;
        return ModelState.IsValid ? await SluitAfAsync(verzoekId, await plannen.NodigAsync(verzoekId, invoer, versie, ct), nameof(Nodig), "Deze genodigde staat erbij.", ct) : await ToonAsync(verzoekId, ct);
    }

    [VereistRecht(Rechten.VerzoekBehandelen)]
    public async Task<IActionResult> OnPostHoorAsync(Guid verzoekId, [FromForm(Name = "Hoor")] Hoorinvoer invoer, CancellationToken ct) =>
        ModelState.IsValid ? await SluitAfAsync(verzoekId, await beslissen.HoorAsync(verzoekId, invoer, ct), "", "Dat is vastgelegd.", ct) : await ToonAsync(verzoekId, ct);

    [VereistRecht(Rechten.VerzoekBeslissen)]
    public async Task<IActionResult> OnPostBeslisAsync(Guid verzoekId, [FromForm(Name = nameof(Besluit))] Besluitinvoer invoer, uint versie, CancellationToken ct)
    {
        Besluit = invoer;
        return ModelState.IsValid ? await SluitAfAsync(verzoekId, await beslissen.BeslisAsync(verzoekId, invoer, versie, ct), nameof(Besluit), "Het besluit staat vast. Geef het gezin de brief.", ct) : await ToonAsync(verzoekId, ct);
    }

    [VereistRecht(Rechten.VerzoekDoen)]
    public async Task<IActionResult> OnPostTrekInAsync(Guid verzoekId, uint versie, CancellationToken ct)
    {
        Beeld = await lezen.LeesAsync(verzoekId, ct);
        return MagIntrekken ? await SluitAfAsync(verzoekId, await plannen.TrekInAsync(verzoekId, versie, ct), "", "Het verzoek is ingetrokken.", ct)
            : await SluitAfAsync(verzoekId, Uitkomst.Geweigerd("", "Alleen wie het verzoek deed, of de tafel zelf, kan het intrekken."), "", "", ct);
    }

    private async Task<IActionResult> SluitAfAsync(Guid verzoekId, Uitkomst uitkomst, string veld, string gelukt, CancellationToken ct)
    {
        if (!ModelState.Neem(uitkomst, veld))
        {
            return await ToonAsync(verzoekId, ct);
        }

        flash.Gelukt(gelukt);
        return LocalRedirect(VerzoekDoen.Pad(verzoekId));
    }

    private async Task<IActionResult> ToonAsync(Guid verzoekId, CancellationToken ct)
    {
        await OnGetAsync(verzoekId, ct);
        return Page();
    }
}
