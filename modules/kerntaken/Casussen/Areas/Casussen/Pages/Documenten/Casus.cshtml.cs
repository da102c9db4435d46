using Microsoft.AspNetCore.Mvc;
using Zvh.Casussen.Aanpak;
using Zvh.Casussen.Domein;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Documenten.Bijlagen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Uploads;
using Zvh.Ui;

namespace Zvh.Casussen.Documenten;

/// <summary>The documents of a case.</summary>
[VereistRecht(Rechten.CasusLezen)]
[VereistDossier<Casus>("casusId")]
[AanvaardBestand(Documenttype.Soorten, Documenttype.Megabytes)]
internal sealed class CasusModel(Documentkast<Casusdocument> kast, CasusLezen lezen, Casuskeuzes keuzes, IDossiertoegang toegang, IFlash flash) : Documentpagina<Casusdocument>(kast, flash)
{
    [FromRoute]
    public Guid CasusId { get; set; }

    public Casus Casus { get; private set; } = null!;

    public Casuskop Kop => new(Casus, "Documenten", keuzes);

    protected override Guid DossierId => CasusId;

    protected override string Leesrecht => Rechten.CasusLezen;

    protected override string Pad => $"/casussen/{CasusId}/documenten";

    [VereistRecht(Rechten.BijdrageLeveren)]
    public Task<IActionResult> OnPostToevoegenAsync([FromForm(Name = nameof(Invoer))] Documentinvoer invoer, CancellationToken ct) => VoegToeAsync(invoer, ct);

    [VereistRecht(Rechten.BijdrageLeveren)]
    public Task<IActionResult> OnPostVerwijderenAsync(Guid reeks, CancellationToken ct) => VerwijderAsync(reeks, ct);

    protected override async Task<Documentkader> LeesAsync(CancellationToken ct)
    {
        Casus = await lezen.LeesAsync(CasusId, ct);
        return new(toegang.Mag(Rechten.BijdrageLeveren), Casusdocumenten.Bezwaar(Casus));
    }
}

/// <summary>When documents can be added to a case (B1.14).</summary>
internal static class Casusdocumenten
{
    /// <summary>Why nothing can be added now, in Dutch; null when it can.</summary>
    public static string? Bezwaar(Casus casus) => casus.IsOpen || casus.Fase is Casusfase.Sluiten ? null : "U kunt pas documenten toevoegen als de weging is afgerond en de casus past bij het doel.";
}
