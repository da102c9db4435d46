using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Knooppunt.Verstrekkingen;

/// <summary>The register of what was given: for the house all of it, for a partner what his organisation got.</summary>
[VereistRecht(Rechten.VerstrekkingLezen)]
internal sealed class OverzichtModel(VerstrekkingenLezen lezen, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    public Verstrekkingblad Blad { get; private set; } = null!;

    public Verstrektelling Telling { get; private set; } = new(0, 0, 0);

    public bool MagMaken => gebruiker.Mag(Rechten.VerstrekkingMaken);

    public bool MagAfdrukken => gebruiker.Mag(Rechten.VerstrekkingAfdrukken);

    public async Task OnGetAsync(CancellationToken ct) => (Blad, Telling) = (await lezen.BladAsync(Vraag, ct), MagAfdrukken ? await lezen.TelAsync(klok.Vandaag().AddYears(-2), ct) : Telling);
}
