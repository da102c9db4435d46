using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Mensenhandel.Cijfers;

/// <summary>How many signals came in during a year, and what the house did with them.</summary>
[VereistRecht(Rechten.CijferLezen)]
internal sealed class IndexModel(CijfersLezen cijfers, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    [FromQuery(Name = "jaar")]
    public int? Gevraagd { get; set; }

    public int Jaar => klok.Jaar(Gevraagd);

    public Menscijfers Cijfers { get; private set; } = null!;

    /// <summary>Whether advice and approaches stand apart; not for whoever could subtract the own track from a small number.</summary>
    public bool Apart => Cijfers.Aanpak >= Menscijfers.Grens || !(gebruiker.Mag(Rechten.SlachtofferLezen) || gebruiker.Mag(Rechten.DaderLezen));

    public async Task OnGetAsync(CancellationToken ct) => Cijfers = await cijfers.JaarAsync(Jaar, ct);
}
