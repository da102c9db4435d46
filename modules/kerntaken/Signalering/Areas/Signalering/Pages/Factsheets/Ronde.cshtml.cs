using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Signalering.Domein.Factsheets;
using Zvh.Ui;

namespace Zvh.Signalering.Factsheets;

/// <summary>One count: how far it is, which municipalities have no text yet, and publishing them together.</summary>
[VereistRecht(Rechten.FactsheetMaken)]
[GeenDossier("rondeId", "A count holds numbers, nothing about anybody.")]
internal sealed class RondeModel(FactsheetsLezen lezen, FactsheetsBijhouden bijhouden, Regioprofiel profiel, IFlash flash) : PageModel
{
    public Factsheetronde Ronde { get; private set; } = null!;

    public IReadOnlyList<Factsheetrij> Factsheets { get; private set; } = [];

    public bool IsConcept => Factsheets.All(f => f.Stand is Factsheetstand.Concept);

    /// <summary>The name of a municipality; its code when it is no longer in the house.</summary>
    public string Gemeente(string code) => profiel.Gemeentenaam(code);

    public async Task<IActionResult> OnGetAsync(Guid rondeId, CancellationToken ct) => await LeesAsync(rondeId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetVoortgangAsync(Guid rondeId, CancellationToken ct)
    {
        if (!await LeesAsync(rondeId, ct))
        {
            return NotFound();
        }

        if (Ronde.IsKlaar)
        {
            // The rest of the page changes with the end of the count.
            Response.Headers["HX-Refresh"] = "true";
        }

        return Partial("_Voortgang", this);
    }

    public async Task<IActionResult> OnPostPubliceerAsync(Guid rondeId, CancellationToken ct)
    {
        if (!await LeesAsync(rondeId, ct))
        {
            return NotFound();
        }

        var gepubliceerd = await bijhouden.PubliceerAsync(rondeId, ct);
        if (!ModelState.Neem(gepubliceerd))
        {
            return Page();
        }

        flash.Gelukt($"{gepubliceerd.Waarde} factsheets over {Ronde.Periode} zijn gepubliceerd.");
        return LocalRedirect("/signalering/factsheets");
    }

    public async Task<IActionResult> OnPostGooiWegAsync(Guid rondeId, uint versie, CancellationToken ct)
    {
        if (!await LeesAsync(rondeId, ct))
        {
            return NotFound();
        }

        if (!ModelState.Neem(await bijhouden.GooiWegAsync(rondeId, versie, ct)))
        {
            return Page();
        }

        flash.Gelukt($"De telling over {Ronde.Periode} is weg.");
        return LocalRedirect("/signalering/factsheets");
    }

    private async Task<bool> LeesAsync(Guid rondeId, CancellationToken ct)
    {
        if (await lezen.RondeAsync(rondeId, ct) is not { } ronde)
        {
            return false;
        }

        (Ronde, Factsheets) = (ronde, await lezen.VanRondeAsync(rondeId, ct));
        return true;
    }
}
