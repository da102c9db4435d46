using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Tafels.Opleggers;

/// <summary>The tafels of the house.</summary>
[VereistRecht(Rechten.TafelLezen)]
internal sealed class IndexModel(TafelLezen lezen, IHuidigeGebruiker gebruiker) : PageModel
{
    public IReadOnlyList<Tafelrij> Tafels { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.TafelWijzigen);

    public async Task OnGetAsync(CancellationToken ct) => Tafels = await lezen.RijenAsync(ct);
}
