using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Domein.Personen;
using Zvh.Casussen.Personen;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Meldingen;

/// <summary>Registers a melding about a person who was found or registered first.</summary>
[VereistRecht(Rechten.MeldingMaken)]
[VereistDossier<Persoon>("persoonId")]
internal sealed class NieuwModel(MeldingDoen doen, PersoonLezen personen, Meldingkeuzes keuzes, IFlash flash, TimeProvider klok) : PageModel
{
    [BindProperty]
    public Meldinginvoer Invoer { get; set; } = new();

    public Persoon Persoon { get; private set; } = null!;

    public Meldingkeuzes Keuzes => keuzes;

    /// <summary>The agreement under which another party takes it up; null when this house does, or when it is not known yet.</summary>
    public Taakafspraak? Ander { get; private set; }

    public async Task OnGetAsync(Guid persoonId, CancellationToken ct)
    {
        Persoon = await personen.LeesAsync(persoonId, ct);
        Invoer.OntvangenOp = klok.Vandaag();
    }

    public Task<IActionResult> OnPostAsync(Guid persoonId, CancellationToken ct) => BewaarAsync(persoonId, draagOver: false, ct);

    public Task<IActionResult> OnPostDraagOverAsync(Guid persoonId, CancellationToken ct) => BewaarAsync(persoonId, draagOver: true, ct);

    private async Task<IActionResult> BewaarAsync(Guid persoonId, bool draagOver, CancellationToken ct)
    {
        Persoon = await personen.LeesAsync(persoonId, ct);
        Ander = keuzes.Ander(Invoer.Thema, Invoer.Gemeente, Invoer.Strafrecht, Invoer.OntvangenOp);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await doen.VoerUitAsync(persoonId, Invoer, draagOver, ct);
        if (!ModelState.Neem(uitkomst, nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt(draagOver && Ander is not null ? $"De melding is geregistreerd en overgedragen aan {Ander.Uitvoerder}." : "De melding is geregistreerd.");
        return LocalRedirect($"/casussen/meldingen/{uitkomst.Waarde}");
    }
}
