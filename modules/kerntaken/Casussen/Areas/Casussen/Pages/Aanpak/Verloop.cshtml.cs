using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;

namespace Zvh.Casussen.Aanpak;

/// <summary>The whole timeline of a case, the last first.</summary>
[VereistRecht(Rechten.CasusLezen)]
[VereistDossier<Casus>("casusId")]
internal sealed class VerloopModel(CasusLezen lezen, Casuskeuzes keuzes) : PageModel
{
    private const int PerBlad = 50;

    public Casus Casus { get; private set; } = null!;

    public Casuskop Kop => new(Casus, "Verloop", keuzes);

    public IReadOnlyList<Gebeurtenis> Tijdlijn { get; private set; } = [];

    /// <summary>The line after which the next page begins; null when this is the last.</summary>
    public Guid? Verder { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid casusId, [FromQuery] Guid? na, CancellationToken ct)
    {
        Casus = await lezen.LeesAsync(casusId, ct);
        var gelezen = await lezen.TijdlijnAsync(casusId, na is { } regel ? await lezen.RegelAsync(casusId, regel, ct) : null, PerBlad + 1, ct);
        (Tijdlijn, Verder) = ([.. gelezen.Take(PerBlad)], gelezen.Count > PerBlad ? gelezen[PerBlad - 1].Id : null);
        return Page();
    }
}
