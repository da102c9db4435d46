using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>The keys of the house.</summary>
[VereistRecht(Rechten.SleutelLezen)]
internal sealed class SleutelsModel(SleutelsLezen sleutels, IHuidigeGebruiker gebruiker) : PageModel
{
    public IReadOnlyList<Sleutelrij> Rijen { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.SleutelWijzigen);

    public async Task OnGetAsync(CancellationToken ct) => Rijen = await sleutels.AlleAsync(ct);
}
