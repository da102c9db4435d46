using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Agenda;
using Zvh.Platform.Toegang;

namespace Zvh.Tafels.Zittingen;

/// <summary>The sittings that the user may see, those to come and those that were.</summary>
[VereistRecht(Rechten.ZittingLezen)]
internal sealed class OverzichtModel(ZittingenLezen lezen, Agendavoorraad agenda) : PageModel
{
    /// <summary>Whether those that were are asked for.</summary>
    [FromQuery(Name = "geweest")]
    public bool Geweest { get; set; }

    public IReadOnlyList<Zittingrij> Zittingen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Zittingen = Geweest ? await lezen.GeweestAsync(ct) : await lezen.KomendAsync(tafelId: null, ct);

    public async Task<IActionResult> OnGetAgendaAsync(CancellationToken ct) => File(Encoding.UTF8.GetBytes(await agenda.SchrijfAsync(reeks: null, ct)), Agendabestand.Type, "zittingen.ics");
}
