using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Knooppunt.Derden;

/// <summary>Third parties who read, or will read, something once; the register of their statements (B1.20).</summary>
[VereistRecht(Rechten.UittrekselLezen)]
internal sealed class OverzichtModel(UittrekselsLezen lezen, IHuidigeGebruiker gebruiker) : PageModel
{
    public IReadOnlyList<Uittrekselrij> Rijen { get; private set; } = [];

    public bool MagMaken => gebruiker.Mag(Rechten.UittrekselMaken);

    public async Task OnGetAsync(CancellationToken ct) => Rijen = await lezen.LijstAsync(ct);
}
