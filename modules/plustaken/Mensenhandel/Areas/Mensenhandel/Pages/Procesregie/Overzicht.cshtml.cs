using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Mensenhandel.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Mensenhandel.Procesregie;

/// <summary>The offender tracks. No names.</summary>
[VereistRecht(Rechten.DaderLezen)]
internal sealed class OverzichtModel(DaderLezen lezen, Menskeuzes keuzes) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    /// <summary>Whether those that ended are asked for.</summary>
    [FromQuery(Name = "afgesloten")]
    public bool Afgesloten { get; set; }

    public Lijstblad<Daderrij> Blad { get; private set; } = null!;

    public Menskeuzes Keuzes => keuzes;

    public async Task OnGetAsync(CancellationToken ct) => Blad = await lezen.BladAsync(Afgesloten, Vraag, ct);
}
