using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Documenten;
using Zvh.Documenten.Bijlagen;
using Zvh.Documenten.Brieven;
using Zvh.Jeugdtafels.Domein;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Jeugdtafels.Verzoeken;

/// <summary>The letter for somebody of the family as a file: the invitation, and after the decision that.</summary>
[VereistRecht(Rechten.VerzoekBehandelen)]
[VereistDossier<Jeugdverzoek>("verzoekId")]
internal sealed class BriefModel(VerzoekenLezen lezen, Verzoekbrieven brieven, IFlash flash, IHuis huis) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid verzoekId, Guid? aan, bool docx, CancellationToken ct)
    {
        var beeld = await lezen.LeesAsync(verzoekId, ct);
        if (beeld.Genodigden.FirstOrDefault(g => g.Genodigde.Id == aan) is { } wie && (await brieven.BesluitAsync(beeld, wie, ct) ?? await brieven.UitnodigingAsync(beeld, wie, ct)) is { } brief)
        {
            var (soort, stijl) = (docx ? Documenttype.Docx : Documenttype.Pdf, new Documentstijl(huis.Naam, huis.Stijl.Licht.Merk));
            return File(docx ? BriefDocx.Maak(brief, stijl) : BriefPdf.Maak(brief, stijl), soort.Mediatype, $"brief-{brief.Kenmerk}{soort.Extensie}");
        }

        flash.Meld(MeldingSoort.LetOp, "Voor deze genodigde is er nu geen brief. Kies eerst een dag, of kies een ouder of de jeugdige.");
        return LocalRedirect(VerzoekDoen.Pad(verzoekId));
    }
}
