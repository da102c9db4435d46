using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Reintegratie.Gedeeld;
using Zvh.Ui;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>The returns: for the house all of them, for a municipality those that were handed to it. No names.</summary>
[VereistRecht(Rechten.TerugkeerLezen)]
internal sealed class OverzichtModel(TerugkerenLezen lezen, Terugkeerkeuzes keuzes, IHuidigeGebruiker gebruiker) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    /// <summary>Whether those that are done are asked for.</summary>
    [FromQuery(Name = "afgerond")]
    public bool Afgerond { get; set; }

    public Lijstblad<Terugkeerrij> Blad { get; private set; } = null!;

    public Terugkeerkeuzes Keuzes => keuzes;

    public bool MagBeginnen => gebruiker.Mag(Rechten.TerugkeerBeginnen);

    public async Task OnGetAsync(CancellationToken ct) => Blad = await lezen.BladAsync(Afgerond, Vraag, ct);
}
