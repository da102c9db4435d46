using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Domein.Wegen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Wegen;

/// <summary>The weging of a case: criterion by criterion, with the judgement of the participants.</summary>
[VereistRecht(Rechten.CasusLezen)]
[VereistDossier<Casus>("casusId")]
internal sealed class WegingModel(CasusLezen casussen, WegingLezen lezen, CasusWegen wegen, Casuskeuzes keuzes, IDossiertoegang toegang, IFlash flash) : PageModel
{
    public static IReadOnlyList<SelectListItem> Oordelen { get; } = [new("Voldoet", "true"), new("Voldoet niet", "false")];

    public Casus Casus { get; private set; } = null!;

    public Casuskop Kop => new(Casus, "Weging", keuzes);

    public IReadOnlyList<Wegingbeeld> Beelden { get; private set; } = [];

    /// <summary>The one that is open; null when none is.</summary>
    public Wegingbeeld? Open => Beelden.FirstOrDefault(b => b.Weging.AfgerondOp is null);

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public Criteriainvoer Criteria { get; private set; } = new();

    public Afrondinvoer Afronden { get; private set; } = new();

    public bool MagWegen => toegang.Mag(Rechten.CasusWegen);

    public bool MagOordelen => toegang.Mag(Rechten.OordeelGeven);

    public async Task OnGetAsync(Guid casusId, CancellationToken ct)
    {
        Casus = await casussen.LeesAsync(casusId, ct);
        Beelden = await lezen.BeeldenAsync(casusId, ct);
        Organisaties = await lezen.OrganisatiesAsync(MagWegen, ct);
        if (Open is { } open && Criteria.Rijen.Count == 0)
        {
            Criteria = new() { Rijen = [.. open.Criteria.Select(c => new Criteriuminvoer { Code = c.Code, Voldoet = c.Voldoet, Onderbouwing = c.Onderbouwing, Versie = c.Versie, Gezien = Criteriuminvoer.Afdruk(c.Voldoet, c.Onderbouwing) })] };
        }

        Afronden.Versie = Afronden.Versie == 0 && Open is not null ? Open.Weging.Versie : Afronden.Versie;
    }

    [VereistRecht(Rechten.CasusWegen)]
    public async Task<IActionResult> OnPostBeginAsync(Guid casusId, CancellationToken ct)
    {
        await wegen.BeginAsync(await casussen.LeesAsync(casusId, ct), ct);
        return Terug(casusId);
    }

    [VereistRecht(Rechten.CasusWegen)]
    public async Task<IActionResult> OnPostCriteriaAsync(Guid casusId, [FromForm(Name = nameof(Criteria))] Criteriainvoer criteria, CancellationToken ct)
    {
        Criteria = criteria;
        return ModelState.IsValid && ModelState.Neem(await wegen.BewaarAsync(casusId, criteria, ct), nameof(Criteria)) ? Klaar(casusId, "De criteria zijn opgeslagen.") : await ToonAsync(casusId, ct);
    }

    [VereistRecht(Rechten.OordeelGeven)]
    public async Task<IActionResult> OnPostOordeelAsync(Guid casusId, Guid organisatieId, bool akkoord, CancellationToken ct) =>
        (await lezen.OrganisatiesAsync(MagWegen, ct)).All(o => o.Value != organisatieId.ToString()) ? NotFound()
        : ModelState.Neem(await wegen.OordeelAsync(casusId, organisatieId, akkoord, ct)) ? Klaar(casusId, "Het oordeel is opgeslagen.") : await ToonAsync(casusId, ct);

    [VereistRecht(Rechten.CasusWegen)]
    public async Task<IActionResult> OnPostAfrondenAsync(Guid casusId, [FromForm(Name = nameof(Afronden))] Afrondinvoer afronden, CancellationToken ct)
    {
        Afronden = afronden;
        if (!ModelState.IsValid || !ModelState.Neem(await wegen.RondAfAsync(casusId, afronden, ct), nameof(Afronden)))
        {
            return await ToonAsync(casusId, ct);
        }

        flash.Gelukt($"De weging is afgerond: {Casuswoorden.Uitkomst(afronden.Uitkomst!.Value)}.");
        return LocalRedirect($"/casussen/{casusId}");
    }

    private LocalRedirectResult Klaar(Guid casusId, string wat)
    {
        flash.Gelukt(wat);
        return Terug(casusId);
    }

    private LocalRedirectResult Terug(Guid casusId) => LocalRedirect($"/casussen/{casusId}/weging");

    private async Task<IActionResult> ToonAsync(Guid casusId, CancellationToken ct)
    {
        await OnGetAsync(casusId, ct);
        return Page();
    }
}
