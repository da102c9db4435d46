using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Organisaties;

/// <summary>All organisations whose people use the house.</summary>
[VereistRecht(Rechten.OrganisatieLezen)]
internal sealed class IndexModel(OrganisatiesLezen lezen, IHuidigeGebruiker gebruiker) : PageModel
{
    public IReadOnlyList<Organisatieregel> Organisaties { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.OrganisatieWijzigen);

    public async Task OnGetAsync(CancellationToken ct) => Organisaties = await lezen.LijstAsync(ct);
}
