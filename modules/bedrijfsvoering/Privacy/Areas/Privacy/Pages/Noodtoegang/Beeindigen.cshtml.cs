using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Privacy.Noodtoegangen;

/// <summary>Ends the own access in an emergency; the button in the banner posts here.</summary>
[VereistRecht(Rechten.NoodtoegangVragen)]
internal sealed class BeeindigenModel(NoodtoegangBeoordelen noodtoegang, OpenNoodtoegangen open, Werkeenheid werkeenheid, IFlash flash) : PageModel
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await noodtoegang.BeeindigAsync(id, ct))
        {
            return NotFound();
        }

        open.VergeetNa(werkeenheid);
        flash.Gelukt("Uw noodtoegang is beëindigd. De beoordeling volgt.");
        return LocalRedirect("/privacy/toegang");
    }
}
