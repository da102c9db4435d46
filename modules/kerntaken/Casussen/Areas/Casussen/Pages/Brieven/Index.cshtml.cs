using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Documenten;
using Zvh.Documenten.Bijlagen;
using Zvh.Documenten.Brieven;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Brieven;

/// <summary>Letters about a case, and who was told that the house holds data about him.</summary>
[VereistRecht(Rechten.CasusLezen)]
[VereistDossier<Casus>("casusId")]
internal sealed class BrievenModel(BriefMaken brieven, Informeren informeren, CasusLezen lezen, Casuskeuzes keuzes, IHuis huis, IDossiertoegang toegang) : PageModel
{
    public Casus Casus { get; private set; } = null!;

    public Casuskop Kop => new(Casus, "Brieven", keuzes);

    /// <summary>Code of the letter that is asked for.</summary>
    [FromQuery(Name = "code")]
    public string? Code { get; set; }

    /// <summary>The place in the case of whom it is to.</summary>
    [FromQuery(Name = "wie")]
    public Guid? Wie { get; set; }

    public Brief? Brief { get; private set; }

    public IReadOnlyList<Informatieregel> Regels { get; private set; } = [];

    public Kennisgevinginvoer Invoer { get; private set; } = new();

    public IReadOnlyList<Briefsjabloon> Sjablonen => brieven.Sjablonen;

    public IReadOnlyList<SelectListItem> Mensen => [.. Regels.Select(r => new SelectListItem(r.Mens.Persoon!.Weergavenaam, r.Mens.Plaats.Id.ToString()))];

    public bool MagWijzigen => toegang.Mag(Rechten.CasusWijzigen) && Casus.Loopt;

    /// <summary>Whether the term for telling people is over.</summary>
    public bool TeLaat => informeren.IsTeLaat(Casus);

    public static IReadOnlyList<SelectListItem> Standen { get; } = [new("De brief is gegeven of verstuurd", nameof(Kennisgevingstand.Verstuurd)), new("Wij wachten nog", nameof(Kennisgevingstand.Uitgesteld))];

    public async Task OnGetAsync(Guid casusId, CancellationToken ct)
    {
        (Casus, Regels) = (await lezen.LeesAsync(casusId, ct), await informeren.LeesAsync(casusId, ct));
        Brief = Code is null ? null : await brieven.MaakAsync(Casus, Code, Wie, ct);
    }

    public async Task<IActionResult> OnGetPdfAsync(Guid casusId, CancellationToken ct) => await BestandAsync(casusId, (brief, stijl) => BriefPdf.Maak(brief, stijl), Documenttype.Pdf, ct);

    public async Task<IActionResult> OnGetDocxAsync(Guid casusId, CancellationToken ct) => await BestandAsync(casusId, (brief, stijl) => BriefDocx.Maak(brief, stijl), Documenttype.Docx, ct);

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostInformeerAsync(Guid casusId, [FromForm(Name = nameof(Invoer))] Kennisgevinginvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        if (ModelState.IsValid && ModelState.Neem(await informeren.LegVastAsync(casusId, invoer, ct), nameof(Invoer)))
        {
            return LocalRedirect($"/casussen/{casusId}/brieven");
        }

        await OnGetAsync(casusId, ct);
        return Page();
    }

    // The name of the file holds the number of the case, never a name of somebody.
    private async Task<IActionResult> BestandAsync(Guid casusId, Func<Brief, Documentstijl, byte[]> maak, Documenttype soort, CancellationToken ct)
    {
        await OnGetAsync(casusId, ct);
        if (Brief is not { } brief)
        {
            return NotFound();
        }

        await brieven.SchrijfOpAsync(Casus, Code!, ct);
        return File(maak(brief, new(huis.Naam, huis.Stijl.Licht.Merk)), soort.Mediatype, $"{Casus.Nummer}-{Code}{soort.Extensie}");
    }
}
