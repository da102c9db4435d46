using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Instellingen;

/// <summary>All settings of the house.</summary>
[VereistRecht(Rechten.InstellingLezen)]
internal sealed class IndexModel(Instellingenoverzicht overzicht) : PageModel
{
    public IReadOnlyList<Instellinggroep> Groepen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Groepen = await overzicht.LeesAsync(ct);
}
