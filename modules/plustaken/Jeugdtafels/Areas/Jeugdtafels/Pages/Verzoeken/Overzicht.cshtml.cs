using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Jeugdtafels.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Jeugdtafels.Verzoeken;

/// <summary>The requests: for the house all of them, for a partner the own ones and those to which he is invited. No names.</summary>
[VereistRecht(Rechten.VerzoekLezen)]
internal sealed class OverzichtModel(VerzoekenLezen lezen, Jeugdkeuzes keuzes, IHuidigeGebruiker gebruiker) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    /// <summary>Whether those that are done are asked for.</summary>
    [FromQuery(Name = "gesloten")]
    public bool Gesloten { get; set; }

    public Lijstblad<Verzoekrij> Blad { get; private set; } = null!;

    public Jeugdkeuzes Keuzes => keuzes;

    public bool MagDoen => gebruiker.Mag(Rechten.VerzoekDoen);

    public async Task OnGetAsync(CancellationToken ct) => Blad = await lezen.BladAsync(Gesloten, Vraag, ct);
}
