using Microsoft.AspNetCore.Mvc;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Meldingen;
using Zvh.Documenten.Bijlagen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Uploads;
using Zvh.Ui;

namespace Zvh.Casussen.Documenten;

/// <summary>The documents that came with a melding.</summary>
[VereistRecht(Rechten.MeldingLezen)]
[VereistDossier<Melding>("meldingId")]
[AanvaardBestand(Documenttype.Soorten, Documenttype.Megabytes)]
internal sealed class MeldingModel(Documentkast<Meldingdocument> kast, MeldingenLezen lezen, IDossiertoegang toegang, IFlash flash) : Documentpagina<Meldingdocument>(kast, flash)
{
    [FromRoute]
    public Guid MeldingId { get; set; }

    public string Nummer { get; private set; } = "";

    protected override Guid DossierId => MeldingId;

    protected override string Leesrecht => Rechten.MeldingLezen;

    protected override string Pad => $"/casussen/meldingen/{MeldingId}/documenten";

    [VereistRecht(Rechten.MeldingBehandelen)]
    public Task<IActionResult> OnPostToevoegenAsync([FromForm(Name = nameof(Invoer))] Documentinvoer invoer, CancellationToken ct) => VoegToeAsync(invoer, ct);

    [VereistRecht(Rechten.MeldingBehandelen)]
    public Task<IActionResult> OnPostVerwijderenAsync(Guid reeks, CancellationToken ct) => VerwijderAsync(reeks, ct);

    protected override async Task<Documentkader> LeesAsync(CancellationToken ct)
    {
        var melding = await lezen.LeesAsync(MeldingId, ct);
        Nummer = melding.Nummer;
        return new(toegang.Mag(Rechten.MeldingBehandelen), melding.IsTeBesluiten ? null : "De gegevens over de persoon zijn verwijderd. Er kan niets meer bij.");
    }
}
