using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Domein.Personen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Meldingen;

/// <summary>One melding: what was reported, about whom, and what is decided.</summary>
[VereistRecht(Rechten.MeldingLezen)]
[VereistDossier<Melding>("meldingId")]
internal sealed class DetailModel(MeldingenLezen lezen, MeldingBesluiten besluiten, Meldingkeuzes keuzes, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public Melding Melding { get; private set; } = null!;

    public IReadOnlyList<Persoon> Personen { get; private set; } = [];

    public Meldingkeuzes Keuzes => keuzes;

    [BindProperty]
    public Besluitinvoer Invoer { get; set; } = new();

    public bool MagBesluiten => gebruiker.Mag(Rechten.MeldingBehandelen) && Melding.IsTeBesluiten;

    public bool MagOppakken => gebruiker.Mag(Rechten.CasusOpenen) && Melding.IsTeBesluiten;

    public bool MagPersonen => gebruiker.Mag(Rechten.PersoonLezen);

    public static IReadOnlyList<SelectListItem> Besluiten { get; } =
    [
        new("Advies geven", nameof(Meldingstatus.Advies)),
        new("Overdragen aan een andere organisatie", nameof(Meldingstatus.Overgedragen)),
        new("Niet oppakken", nameof(Meldingstatus.NietOpgepakt)),
    ];

    public async Task OnGetAsync(Guid meldingId, CancellationToken ct)
    {
        (Melding, Personen) = (await lezen.LeesAsync(meldingId, ct), await lezen.PersonenAsync(meldingId, ct));
        Invoer.Versie = Melding.Versie;
    }

    [VereistRecht(Rechten.MeldingBehandelen)]
    public async Task<IActionResult> OnPostAsync(Guid meldingId, CancellationToken ct)
    {
        if (!ModelState.IsValid || !ModelState.Neem(await besluiten.BesluitAsync(meldingId, Invoer, ct), nameof(Invoer)))
        {
            (Melding, Personen) = (await lezen.LeesAsync(meldingId, ct), await lezen.PersonenAsync(meldingId, ct));
            return Page();
        }

        flash.Gelukt("Het besluit is opgeslagen. Vertel het de melder.");
        return LocalRedirect($"/casussen/meldingen/{meldingId}");
    }

    [VereistRecht(Rechten.MeldingBehandelen)]
    public async Task<IActionResult> OnPostTerugAsync(Guid meldingId, uint versie, CancellationToken ct)
    {
        ModelState.Clear();
        if (!ModelState.Neem(await besluiten.NeemTerugAsync(meldingId, versie, ct)))
        {
            await OnGetAsync(meldingId, ct);
            return Page();
        }

        flash.Gelukt("Het besluit is teruggenomen. U kunt opnieuw besluiten.");
        return LocalRedirect($"/casussen/meldingen/{meldingId}");
    }
}
