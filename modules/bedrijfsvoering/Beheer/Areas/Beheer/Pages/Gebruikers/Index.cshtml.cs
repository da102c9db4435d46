using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Gebruikers;

/// <summary>All users of the house.</summary>
[VereistRecht(Rechten.GebruikerLezen)]
internal sealed class IndexModel(GebruikersLezen lezen, IHuidigeGebruiker gebruiker) : PageModel
{
    public IReadOnlyList<Gebruikerregel> Gebruikers { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.GebruikerWijzigen);

    public string Roltitel(string id) => lezen.Roltitel(id);

    public async Task OnGetAsync(CancellationToken ct) => Gebruikers = await lezen.LijstAsync(ct);
}
