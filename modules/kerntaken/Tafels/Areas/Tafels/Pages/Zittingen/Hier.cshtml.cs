using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Tafels.Domein;

namespace Zvh.Tafels.Zittingen;

/// <summary>A live screen says that it is open, and hears who else has it open. It is asked every few seconds and shows nothing of a case, so it is no reading for the log.</summary>
[VereistRecht(Rechten.ZittingBijwonen)]
[VereistDossier<Zitting>("zittingId")]
[EigenTransactie]
[Vanzelf]
internal sealed class HierModel(Kijkers kijkers) : PageModel
{
    public IReadOnlyList<string> Anderen { get; private set; } = [];

    public IActionResult OnGet(Guid zittingId) => LocalRedirect($"/tafels/zittingen/{zittingId}/live");

    public async Task OnPostAsync(Guid zittingId, CancellationToken ct) => Anderen = await kijkers.MeldAsync(zittingId, ct);
}
