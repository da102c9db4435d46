using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang;
using Zvh.Privacy.Data;
using Zvh.Privacy.Domein;
using Zvh.Ui;
using Zvh.Ui.TagHelpers;

namespace Zvh.Privacy.Controles;

/// <summary>The last checks of the log, the head to note down, and a button to check now.</summary>
[VereistRecht(Rechten.LogboekControleren)]
internal sealed class IndexModel(PrivacyDbContext db, Ketencontrole keten, ControleVragen vragen, IFlash flash) : PageModel
{
    private const int Laatste = 20;

    public Ketenkop? Kop { get; private set; }

    public IReadOnlyList<Logcontrole> Controles { get; private set; } = [];

    public Logcontrole? Lopend => Controles.FirstOrDefault(c => c.Status is Controlestatus.Wacht or Controlestatus.Bezig);

    public static string Kopvan(Logcontrole controle) => new Ketenstand(controle.Nagekeken, controle.Hash).ToString();

    public static (string Tekst, StatusSoort Soort) Stand(Controlestatus status) => status switch
    {
        Controlestatus.Intact => ("Heel", StatusSoort.Goed),
        Controlestatus.Verbroken => ("Verbroken", StatusSoort.Fout),
        Controlestatus.Bezig => ("Bezig", StatusSoort.Actief),
        _ => ("Wacht", StatusSoort.Neutraal),
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        Kop = await keten.KopAsync(ct);
        Controles = await db.Logcontroles.AsNoTracking().OrderByDescending(c => c.Op).Take(Laatste).ToListAsync(ct);
    }

    public async Task<IActionResult> OnGetVoortgangAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        if (Lopend is null)
        {
            // The rest of the page changes with the end of the check.
            Response.Headers["HX-Refresh"] = "true";
        }

        return Partial("_Voortgang", this);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.Neem(await vragen.NuAsync(ct)))
        {
            await OnGetAsync(ct);
            return Page();
        }

        flash.Gelukt("De controle is begonnen.");
        return LocalRedirect("/privacy/logboek/controle");
    }
}
