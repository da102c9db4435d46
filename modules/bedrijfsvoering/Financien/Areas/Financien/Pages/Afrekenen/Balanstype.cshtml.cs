using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>The choice of the type of a balance item.</summary>
[VereistRecht(Rechten.AfrekenenWijzigen)]
internal sealed class BalanstypeModel(Balanslezer lezer, BalanspostBeheren beheren, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Nummer { get; set; } = "";

    [BindProperty]
    public Typeinvoer Invoer { get; set; } = new();

    public Balanspost Post { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Invoer = new() { Type = Post.Type, Reden = Post.TypeReden ?? "", Versie = Post.Versie };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await beheren.KiesTypeAsync(Nummer, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"{Nummer} is nu {Invoer.Type.Naam().ToLowerInvariant()}.");
        return RedirectToPage("Balanspost", new { Nummer });
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        Post = (await lezer.LeesAsync(Nummer, ct))?.Post!;
        return Post is not null;
    }
}
