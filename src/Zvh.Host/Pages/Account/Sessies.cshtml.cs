using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Host.Pages.Account;

/// <summary>The browsers in which a user is signed in, and signing them out from here.</summary>
internal sealed class SessiesModel(Sessiebeheer beheer, IFlash flash) : PageModel
{
    public IReadOnlyList<Sessie> Sessies { get; private set; } = [];

    public Guid Huidige => beheer.Huidige!.Id;

    private Guid Gebruiker => beheer.Huidige!.GebruikerId;

    public async Task OnGetAsync(CancellationToken ct) => Sessies = await beheer.VanAsync(Gebruiker, ct);

    [VraagBevestiging]
    public async Task<IActionResult> OnPostEenAsync(Guid id, CancellationToken ct)
    {
        if (await beheer.TrekInAsync(Gebruiker, id, ct) == 0)
        {
            return NotFound();
        }

        flash.Gelukt("De sessie is afgemeld.");
        return LocalRedirect("/account/sessies");
    }

    [VraagBevestiging]
    public async Task<IActionResult> OnPostAndereAsync(CancellationToken ct)
    {
        var aantal = await beheer.TrekAndereInAsync(Gebruiker, ct);
        flash.Gelukt($"Afgemeld in {aantal} andere {(aantal == 1 ? "browser" : "browsers")}.");
        return LocalRedirect("/account/sessies");
    }
}
