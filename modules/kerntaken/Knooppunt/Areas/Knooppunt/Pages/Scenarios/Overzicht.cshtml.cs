using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Knooppunt.Scenarios;

/// <summary>Scenarios for ZSM: what holds, what expires, and how much terugkoppeling comes in.</summary>
[VereistRecht(Rechten.ScenarioLezen)]
internal sealed class OverzichtModel(ScenariosLezen lezen, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    public IReadOnlyList<Scenariorij> Rijen { get; private set; } = [];

    public Terugtelling Telling { get; private set; } = new(0, 0, 0);

    public bool MagMaken => gebruiker.Mag(Rechten.ScenarioMaken);

    public DateOnly Vandaag => klok.Vandaag();

    /// <summary>Whether those are shown that a newer one replaced.</summary>
    public bool Vervangen { get; private set; }

    public async Task OnGetAsync(bool vervangen, CancellationToken ct) =>
        (Vervangen, Rijen, Telling) = (vervangen, await lezen.LijstAsync(vervangen, ct), MagMaken ? await lezen.TelAsync(ct) : Telling);
}
