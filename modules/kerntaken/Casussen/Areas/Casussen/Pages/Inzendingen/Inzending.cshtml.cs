using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Meldingen;
using Zvh.Casussen.Personen;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Inzendingen;

/// <summary>One inzending: intake looks who it is and makes a melding of it; the partner reads what became of it.</summary>
[VereistRecht(Rechten.InzendingLezen)]
[VereistDossier<Inzending>("inzendingId")]
internal sealed class InzendingModel(InzendingenLezen lezen, InzendingVerwerken verwerken, Meldingkeuzes keuzes, IDossiertoegang toegang, IFlash flash) : PageModel
{
    public Inzending Inzending { get; private set; } = null!;

    public IReadOnlyList<Gevonden> Kandidaten { get; private set; } = [];

    public Taakafspraak? Ander { get; private set; }

    public Verwerkinvoer Invoer { get; private set; } = new();

    public string? Antwoord { get; private set; }

    public Meldingkeuzes Keuzes => keuzes;

    public bool MagVerwerken => toegang.Mag(Rechten.InzendingVerwerken) && Inzending.Stand is Inzendingstand.Wacht;

    public bool MagMelding => toegang.Mag(Rechten.InzendingVerwerken);

    public async Task OnGetAsync(Guid inzendingId, CancellationToken ct)
    {
        Inzending = await lezen.LeesAsync(inzendingId, ct);
        if (MagVerwerken)
        {
            Kandidaten = await verwerken.KandidatenAsync(Inzending, ct);
            Ander = keuzes.Ander(Inzending.Thema, Inzending.Gemeente, Inzending.Strafrecht, Inzending.OntvangenOp);
        }
    }

    [VereistRecht(Rechten.InzendingVerwerken)]
    public async Task<IActionResult> OnPostVerwerkAsync(Guid inzendingId, [FromForm(Name = nameof(Invoer))] Verwerkinvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        if (ModelState.IsValid)
        {
            var melding = await verwerken.VerwerkAsync(inzendingId, invoer, ct);
            if (ModelState.Neem(melding, nameof(Invoer)))
            {
                flash.Gelukt(invoer.DraagOver ? "De melding is geregistreerd en overgedragen." : "De melding is geregistreerd. De melder kreeg een bericht.");
                return LocalRedirect($"/casussen/meldingen/{melding.Waarde}");
            }
        }

        return await ToonAsync(inzendingId, ct);
    }

    [VereistRecht(Rechten.InzendingVerwerken)]
    public async Task<IActionResult> OnPostTerugAsync(Guid inzendingId, string? antwoord, uint versie, CancellationToken ct)
    {
        Antwoord = antwoord;
        if (!ModelState.Neem(await verwerken.StuurTerugAsync(inzendingId, antwoord, versie, ct)))
        {
            return await ToonAsync(inzendingId, ct);
        }

        flash.Gelukt("De melding is teruggestuurd. De gegevens over de persoon zijn verwijderd.");
        return LocalRedirect("/casussen/inzendingen");
    }

    private async Task<IActionResult> ToonAsync(Guid inzendingId, CancellationToken ct)
    {
        await OnGetAsync(inzendingId, ct);
        return Page();
    }
}
