using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Casussen.Toplijst;

/// <summary>The list of the heaviest cases, with its public criteria and what should leave it.</summary>
[VereistRecht(Rechten.ToplijstLezen)]
internal sealed class ToplijstModel(ToplijstLezen lezen, Casuskeuzes keuzes, TimeProvider klok) : PageModel
{
    public IReadOnlyList<Toprij> Rijen { get; private set; } = [];

    public Casuskeuzes Keuzes => keuzes;

    public bool MoetEraf(Toprij rij) => rij.Plaats.MoetEraf(klok.Vandaag(), rij.Fase);

    public async Task OnGetAsync(CancellationToken ct) => Rijen = await lezen.RijenAsync(ct);
}
