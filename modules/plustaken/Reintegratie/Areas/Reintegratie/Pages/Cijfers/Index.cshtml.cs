using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Reintegratie.Gedeeld;

namespace Zvh.Reintegratie.Cijfers;

/// <summary>How many people were reached in a year.</summary>
[VereistRecht(Rechten.CijferLezen)]
internal sealed class IndexModel(CijfersLezen cijfers, Terugkeerkeuzes keuzes, TimeProvider klok) : PageModel
{
    [FromQuery(Name = "jaar")]
    public int? Gevraagd { get; set; }

    public int Jaar => klok.Jaar(Gevraagd);

    public Bereikcijfers Cijfers { get; private set; } = null!;

    public Terugkeerkeuzes Keuzes => keuzes;

    public async Task OnGetAsync(CancellationToken ct) => Cijfers = await cijfers.JaarAsync(Jaar, ct);
}
