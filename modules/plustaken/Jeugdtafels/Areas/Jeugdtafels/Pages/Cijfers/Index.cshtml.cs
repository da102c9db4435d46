using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Jeugdtafels.Domein;
using Zvh.Jeugdtafels.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;

namespace Zvh.Jeugdtafels.Cijfers;

/// <summary>What the youth tables did in a year.</summary>
[VereistRecht(Rechten.CijferLezen)]
internal sealed class IndexModel(CijfersLezen cijfers, Jeugdkeuzes keuzes, TimeProvider klok) : PageModel
{
    [FromQuery(Name = "jaar")]
    public int? Gevraagd { get; set; }

    public int Jaar => klok.Jaar(Gevraagd);

    public IReadOnlyList<Jeugdtelling> Tellingen { get; private set; } = [];

    public Jeugdkeuzes Keuzes => keuzes;

    public async Task OnGetAsync(CancellationToken ct) => Tellingen = await cijfers.JaarAsync(Jaar, ct);

    /// <summary>Those of one table.</summary>
    public IEnumerable<Jeugdtelling> Van(Jeugdtafel tafel) => Tellingen.Where(t => t.Tafel == tafel.ToString());

    /// <summary>What happened with them, in words.</summary>
    public static string Uitkomst(Jeugdtafel tafel, Jeugdtelling telling) =>
        Enum.Parse<Jeugdstand>(telling.Stand) is Jeugdstand.Besloten ? Jeugdwoorden.Besluit(tafel, telling.Besluit) : $"Nog geen besluit: {Jeugdwoorden.Stand(Enum.Parse<Jeugdstand>(telling.Stand)).Tekst}";
}
