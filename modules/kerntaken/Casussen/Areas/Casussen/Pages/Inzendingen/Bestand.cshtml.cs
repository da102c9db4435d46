using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Domein.Meldingen;
using Zvh.Casussen.Meldingen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Inzendingen;

/// <summary>What a file with meldingen holds: the good rows, and row by row what is wrong.</summary>
[VereistRecht(Rechten.InzendingInlezen)]
[VereistDossier<Inleesbestand>("bestandId")]
internal sealed class BestandModel(BestandInlezen inlezen, Meldingkeuzes keuzes, IFlash flash) : PageModel
{
    /// <summary>So many good rows are shown as a sample.</summary>
    public const int Getoond = 20;

    public Inleesbeeld Beeld { get; private set; } = null!;

    public Meldingkeuzes Keuzes => keuzes;

    public IReadOnlyList<Inzending> Nieuw => [.. Beeld.Goed.Where(g => g.Stand is Inzendingstand.Voorbeeld)];

    public async Task OnGetAsync(Guid bestandId, CancellationToken ct) => Beeld = await inlezen.LeesAsync(bestandId, ct);

    public async Task<IActionResult> OnGetFoutenAsync(Guid bestandId, CancellationToken ct) => File(await inlezen.FoutenAsync(bestandId, ct), "text/csv", "herstellen.csv");

    public async Task<IActionResult> OnPostNeemOpAsync(Guid bestandId, CancellationToken ct)
    {
        var aantal = await inlezen.NeemOpAsync(bestandId, ct);
        flash.Gelukt(aantal == 1 ? "Eén melding wacht op intake." : $"{aantal} meldingen wachten op intake.");
        return LocalRedirect("/casussen/inzendingen");
    }

    public async Task<IActionResult> OnPostWegAsync(Guid bestandId, CancellationToken ct)
    {
        await inlezen.GooiWegAsync(bestandId, ct);
        flash.Gelukt("Het bestand is weggegooid. Er is niets ingelezen.");
        return LocalRedirect("/casussen/inzendingen/inlezen");
    }
}
