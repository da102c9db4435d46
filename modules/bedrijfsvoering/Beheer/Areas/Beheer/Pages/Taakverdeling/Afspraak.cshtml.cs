using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Platform.Modules;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Beheer.Taakverdelingen;

/// <summary>One agreement: new, or one that stands.</summary>
[VereistRecht(Rechten.InstellingWijzigen)]
internal sealed class AfspraakModel(AfsprakenBijhouden afspraken, Regioprofiel profiel, ModuleCatalogus catalogus, IFlash flash) : PageModel
{
    private const string Nieuw = "nieuw";

    public Afspraakinvoer Invoer { get; private set; } = new();

    /// <summary>The last change that the user saw.</summary>
    public Guid Laatste { get; private set; }

    public Taakafspraak? Bestaand { get; private set; }

    public string Titel => Bestaand is null ? "Afspraak toevoegen" : $"Afspraak over {catalogus.Thematitel(Bestaand.Thema)}";

    public IReadOnlyList<SelectListItem> Gemeenten => profiel.Gemeentekeuzes();

    public IReadOnlyList<SelectListItem> Themas => [new("Kies een thema", ""), .. catalogus.Themas.Select(t => new SelectListItem(t.Titel, t.Id))];

    public async Task<IActionResult> OnGetAsync(string plaats, CancellationToken ct)
    {
        if (!await LeesAsync(plaats, ct))
        {
            return NotFound();
        }

        Invoer = Bestaand is null ? new() : Afspraakinvoer.Uit(Bestaand);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plaats, [FromForm(Name = nameof(Invoer))] Afspraakinvoer invoer, Guid gezien, CancellationToken ct)
    {
        Invoer = invoer;
        return !await LeesAsync(plaats, ct) ? NotFound()
            : ModelState.IsValid && ModelState.Neem(await afspraken.SlaOpAsync(Index(plaats), invoer, gezien, ct), nameof(Invoer)) ? Klaar("De afspraak is opgeslagen en geldt voor wie nu een melding invoert.")
            : Page();
    }

    public async Task<IActionResult> OnPostVerwijderAsync(string plaats, [FromForm(Name = "Invoer.Reden")] string? reden, Guid gezien, CancellationToken ct)
    {
        if (!await LeesAsync(plaats, ct) || Bestaand is null)
        {
            return NotFound();
        }

        Invoer = Afspraakinvoer.Uit(Bestaand);
        return ModelState.Neem(await afspraken.VerwijderAsync(Index(plaats)!.Value, reden ?? "", gezien, ct), nameof(Invoer)) ? Klaar($"De afspraak over {catalogus.Thematitel(Bestaand.Thema)} is verwijderd. In de geschiedenis staat zij nog.") : Page();
    }

    private LocalRedirectResult Klaar(string melding)
    {
        flash.Gelukt(melding);
        return LocalRedirect(Taakverdelinginstelling.Pad);
    }

    // In the address the first is number one.
    private static int? Index(string plaats) => int.TryParse(plaats, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer - 1 : null;

    private async Task<bool> LeesAsync(string plaats, CancellationToken ct)
    {
        Laatste = await afspraken.LaatsteAsync(ct);
        Bestaand = Index(plaats) is { } index ? afspraken.Afspraken.ElementAtOrDefault(index) : null;
        return plaats is Nieuw || Bestaand is not null;
    }
}
