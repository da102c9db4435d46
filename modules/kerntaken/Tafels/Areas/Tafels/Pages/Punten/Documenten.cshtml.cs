using Microsoft.AspNetCore.Mvc;
using Zvh.Documenten.Bijlagen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Uploads;
using Zvh.Tafels.Domein;
using Zvh.Ui;

namespace Zvh.Tafels.Punten;

/// <summary>The documents of something on the agenda: whoever is invited to it reads them.</summary>
[VereistRecht(Rechten.PuntLezen)]
[VereistDossier<Agendapunt>("puntId")]
[AanvaardBestand(Documenttype.Soorten, Documenttype.Megabytes)]
internal sealed class DocumentenModel(Documentkast<Puntdocument> kast, PuntLezen lezen, IDossiertoegang toegang, IFlash flash) : Documentpagina<Puntdocument>(kast, flash)
{
    [FromRoute]
    public Guid PuntId { get; set; }

    public Puntbeeld Beeld { get; private set; } = null!;

    protected override Guid DossierId => PuntId;

    protected override string Leesrecht => Rechten.PuntLezen;

    protected override string Pad => $"/tafels/punten/{PuntId}/documenten";

    [VereistRecht(Rechten.PuntVoorbereiden)]
    public Task<IActionResult> OnPostToevoegenAsync([FromForm(Name = nameof(Invoer))] Documentinvoer invoer, CancellationToken ct) => VoegToeAsync(invoer, ct);

    [VereistRecht(Rechten.PuntVoorbereiden)]
    public Task<IActionResult> OnPostVerwijderenAsync(Guid reeks, CancellationToken ct) => VerwijderAsync(reeks, ct);

    protected override async Task<Documentkader> LeesAsync(CancellationToken ct)
    {
        Beeld = await lezen.LeesAsync(PuntId, ct);
        return new(toegang.Mag(Rechten.PuntVoorbereiden), Beeld.Zitting.IsOpTeSchrijven ? null : "Het verslag is vastgesteld of de zitting gaat niet door. Er kan niets meer bij.");
    }
}
