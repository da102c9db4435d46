using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Domein.Trends;
using Zvh.Signalering.Tabellen;

namespace Zvh.Signalering.Signalen;

/// <summary>The weeks that were out of the ordinary, and what was made of them.</summary>
[VereistRecht(Rechten.SignaalLezen)]
internal sealed class SignalenModel(Signalenlezer lezer, Tabelmaker maker) : PageModel
{
    /// <summary>Whether those that are done with are asked for.</summary>
    [FromQuery(Name = "klaar")]
    public bool Klaar { get; set; }

    public IReadOnlyList<Signaal> Signalen { get; private set; } = [];

    public Signalenlezer Lezer => lezer;

    public int? Drempel => lezer.IsBeschermd ? maker.DrempelNu : null;

    public async Task OnGetAsync(CancellationToken ct) => Signalen = await lezer.LijstAsync(Klaar, ct);
}
