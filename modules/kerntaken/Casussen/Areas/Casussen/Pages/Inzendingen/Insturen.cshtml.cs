using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Meldingen;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui;

namespace Zvh.Casussen.Inzendingen;

/// <summary>The form with which a partner sends a melding in. Nothing is looked up for him: whether a person is known here, he does not learn.</summary>
[VereistRecht(Rechten.InzendingDoen)]
internal sealed class InsturenModel(InzendingDoen doen, Meldingkeuzes keuzes, Mensen mensen, IHuidigeGebruiker gebruiker, IFlash flash, TimeProvider klok) : PageModel
{
    [BindProperty]
    public Inzendinginvoer Invoer { get; set; } = new();

    public Meldingkeuzes Keuzes => keuzes;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Invoer.OntvangenOp = klok.Vandaag();
        Invoer.Melder = gebruiker.Bevoegdheid?.OrganisatieId is { } organisatie ? (await mensen.OrganisatiesAsync(ct)).First(o => o.Id == organisatie).Naam : "";
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var ingestuurd = await doen.VoerUitAsync(Invoer, ct);
        if (!ModelState.Neem(ingestuurd, nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt("Uw melding is ingestuurd. U krijgt een bericht als de intake ernaar heeft gekeken.");
        return LocalRedirect($"/casussen/inzendingen/{ingestuurd.Waarde}");
    }
}
