using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Platform.Leeslinks;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Host.Pages.Leeslinks;

/// <summary>Somebody without an account reads something once, with the code that was handed over apart (B1.20). The text stands in this answer and nowhere else.</summary>
[AllowAnonymous]
[VoorAccount]
[EigenTransactie]
[EnableRateLimiting(Snelheden.Aanmelden)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class LezenModel(Leeslinkwijzer wijzer, Linkkoekje koekje) : PageModel
{
    private bool isOpen;

    [BindProperty]
    [Required(ErrorMessage = "Vul de code in."), StringLength(20)]
    [Display(Name = "Code")]
    public string Code { get; set; } = "";

    /// <summary>What is read; null before that.</summary>
    public Leesstuk? Stuk { get; private set; }

    public bool IsOp => Stuk is null && !isOpen;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ZoekAsync(ct) is null ? Op() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is not { } bron)
        {
            return Op();
        }

        if (ModelState.IsValid)
        {
            var uitkomst = await bron.OpenAsync(Linkgeheim.Hash(koekje.Lees(HttpContext))!, Code, ct);
            if (ModelState.Neem(uitkomst))
            {
                Stuk = uitkomst.Waarde;
                koekje.Wis(HttpContext);
            }
        }

        return Page();
    }

    private async Task<ILeeslinkbron?> ZoekAsync(CancellationToken ct)
    {
        var bron = await wijzer.ZoekAsync(Linkgeheim.Hash(koekje.Lees(HttpContext)), ct);
        isOpen = bron is not null;
        return bron;
    }

    private PageResult Op()
    {
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
