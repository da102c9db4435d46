using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Beheer.Organisaties;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Bevestigen;

/// <summary>The organisations of which this user confirms the rights.</summary>
[VereistRecht(Rechten.RechtenBevestigen)]
internal sealed class IndexModel(Bevestiglijst lijst) : PageModel
{
    public IReadOnlyList<Organisatieregel> Organisaties { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Organisaties = await lijst.OrganisatiesAsync(ct);
}
