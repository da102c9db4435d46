using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Documenten;
using Zvh.Documenten.Bijlagen;
using Zvh.Documenten.Brieven;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Tafels.Brieven;
using Zvh.Tafels.Domein;
using Zvh.Ui;

namespace Zvh.Tafels.Zittingen;

/// <summary>The invitation or the minutes of a sitting as a file.</summary>
[VereistRecht(Rechten.ZittingLezen)]
[VereistDossier<Zitting>("zittingId")]
internal sealed class BriefModel(Zittingbrieven brieven, IHuis huis) : PageModel
{
    public IActionResult OnGet(Guid zittingId) => LocalRedirect($"/tafels/zittingen/{zittingId}");

    public async Task<IActionResult> OnGetUitnodigingAsync(Guid zittingId, bool docx, CancellationToken ct) => Bestand(await brieven.UitnodigingAsync(zittingId, ct), "uitnodiging", docx);

    public async Task<IActionResult> OnGetVerslagAsync(Guid zittingId, bool docx, CancellationToken ct) => Bestand(await brieven.VerslagAsync(zittingId, ct), "verslag", docx);

    private FileContentResult Bestand(Brief brief, string naam, bool docx)
    {
        var (soort, stijl) = (docx ? Documenttype.Docx : Documenttype.Pdf, new Documentstijl(huis.Naam, huis.Stijl.Licht.Merk));
        return File(docx ? BriefDocx.Maak(brief, stijl) : BriefPdf.Maak(brief, stijl), soort.Mediatype, $"{naam}-{brief.Kenmerk.Replace(' ', '-')}{soort.Extensie}");
    }
}
