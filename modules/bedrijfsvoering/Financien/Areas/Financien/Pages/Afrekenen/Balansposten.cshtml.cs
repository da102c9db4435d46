using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>All balance items with what is not right about them.</summary>
[VereistRecht(Rechten.AfrekenenLezen)]
internal sealed class BalanspostenModel(Balanslezer lezer, IHuidigeGebruiker gebruiker) : PageModel
{
    public IReadOnlyList<Balansdossier> Dossiers { get; private set; } = [];

    public IReadOnlyList<Balansbevinding> Bevindingen => [.. Dossiers.SelectMany(d => d.Bevindingen)];

    public bool MagWijzigen => gebruiker.Mag(Rechten.AfrekenenWijzigen);

    public async Task OnGetAsync(CancellationToken ct) => Dossiers = await lezer.AllesAsync(ct);
}
