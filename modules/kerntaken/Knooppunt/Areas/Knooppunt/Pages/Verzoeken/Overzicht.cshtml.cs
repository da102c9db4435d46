using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Knooppunt.Verzoeken;

/// <summary>Requests for information: for the house all of them, for a partner those to his organisation.</summary>
[VereistRecht(Rechten.VerzoekLezen)]
internal sealed class OverzichtModel(VerzoekenLezen lezen, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    /// <summary>Whether those that are done are asked for.</summary>
    [FromQuery(Name = "afgehandeld")]
    public bool Afgehandeld { get; set; }

    public Verzoekblad Blad { get; private set; } = null!;

    public bool MagDoen => gebruiker.Mag(Rechten.VerzoekDoen);

    public DateOnly Vandaag => klok.Vandaag();

    public async Task OnGetAsync(CancellationToken ct) => Blad = await lezen.BladAsync(Afgehandeld, Vraag, ct);
}
