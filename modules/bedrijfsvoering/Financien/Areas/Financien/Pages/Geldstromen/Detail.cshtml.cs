using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Geldstromen;

/// <summary>One stream: its agreements, its participants and its years.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class GeldstroomModel(GeldstromenLezen geldstromen, IHuidigeGebruiker gebruiker) : PageModel
{
    public Stroomrij Rij { get; private set; } = null!;

    public IReadOnlyList<Stroombijdrage> Bijdragen { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.StroomWijzigen);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (await geldstromen.LeesAsync(code, ct) is not { } rij)
        {
            return NotFound();
        }

        Rij = rij;
        Bijdragen = await geldstromen.BijdragenAsync(rij.Stroom.Id, ct);
        return Page();
    }
}
