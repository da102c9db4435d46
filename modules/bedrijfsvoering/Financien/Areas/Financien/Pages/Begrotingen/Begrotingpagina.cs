using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What the pages about one budget share: the address and the budget itself.</summary>
internal abstract class Begrotingpagina(Begrotinglezer lezer) : PageModel
{
    /// <summary>The year, from the address.</summary>
    [FromRoute]
    public int Jaar { get; set; }

    /// <summary>Code of the stream, from the address.</summary>
    [FromRoute]
    public string Stroom { get; set; } = "";

    /// <summary>The budget; filled by <see cref="LaadAsync"/>.</summary>
    public Begrotingdossier Dossier { get; private set; } = null!;

    /// <summary>Reads the budget; false when there is none.</summary>
    /// <param name="versie">The version; null for the one that holds.</param>
    /// <param name="ct">Stops.</param>
    protected async Task<bool> LaadAsync(int? versie, CancellationToken ct)
    {
        if (await lezer.LeesAsync(Jaar, Stroom, versie, ct) is not { } dossier)
        {
            return false;
        }

        Dossier = dossier;
        return true;
    }

    /// <summary>Reads the budget with its concept, or with the version that holds when there is no concept.</summary>
    protected async Task<bool> LaadConceptAsync(CancellationToken ct) =>
        await LaadAsync(null, ct) && (Dossier.Begroting.Versies.Find(v => v.VastgelegdOp is null) is not { } concept || await LaadAsync(concept.Volgnummer, ct));
}

/// <summary>The tabs of a budget.</summary>
/// <param name="Dossier">The budget.</param>
/// <param name="Actief">The last part of the address of the page that is shown; empty for the budget itself.</param>
internal sealed record Begrotingtabs(Begrotingdossier Dossier, string Actief);
