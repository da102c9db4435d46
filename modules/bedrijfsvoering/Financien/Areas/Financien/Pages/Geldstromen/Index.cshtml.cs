using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Geldstromen;

/// <summary>The streams of the house, and what is still to be asked.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class GeldstromenModel(GeldstromenLezen geldstromen, IHuidigeGebruiker gebruiker) : PageModel
{
    public IReadOnlyList<Stroomrij> Rijen { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.StroomWijzigen);

    public async Task OnGetAsync(CancellationToken ct) => Rijen = await geldstromen.AlleAsync(ct);
}
