using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>Money of the state of one year.</summary>
[VereistRecht(Rechten.AfrekenenLezen)]
internal class RijksbijdrageModel(FinancienDbContext db, RijksbijdrageOpslaan opslaan, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public Rijksbijdrageinvoer Invoer { get; set; } = new();

    public bool IsNieuw => Id is null;

    public string Titel { get; private set; } = "";

    public Rijksbijdrageoordeel? Oordeel { get; private set; }

    public IReadOnlyList<SelectListItem> Balansposten { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Stromen { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.AfrekenenWijzigen);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(vul: true, ct) ? Page() : NotFound();

    [VereistRecht(Rechten.AfrekenenWijzigen)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(vul: false, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await opslaan.VoerUitAsync(Id, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt("De rijksbijdrage is opgeslagen.");
        return RedirectToPage("Rijksbijdragen");
    }

    private async Task<bool> LeesAsync(bool vul, CancellationToken ct)
    {
        Balansposten = await db.Balansposten.OrderBy(b => b.Nummer).Select(b => new SelectListItem(b.Nummer + " " + b.Naam, b.Id.ToString())).ToListAsync(ct);
        if (Id is null)
        {
            Stromen = await db.Geldstromen.Where(g => g.Grondslag == Grondslag.Rijksbijdrage).OrderBy(g => g.Naam).Select(g => new SelectListItem(g.Naam, g.Code)).ToListAsync(ct);
            return true;
        }

        if (await db.Rijksbijdragen.AsNoTracking().FirstOrDefaultAsync(r => r.Id == Id, ct) is not { } rij)
        {
            return false;
        }

        (Titel, Oordeel) = ($"{rij.Naam} {rij.Jaar}", Rijksbijdragetoets.Toets(rij));
        if (vul)
        {
            Invoer = new()
            {
                Jaar = rij.Jaar, Code = rij.Code, Toegezegd = rij.Toegezegd, Ontvangen = rij.Ontvangen, Gebruikt = rij.Gebruikt, Toegevoegd = rij.Toegevoegd,
                BalanspostId = rij.BalanspostId, Teruggegeven = rij.Teruggegeven, UitBron = rij.UitBron, Toelichting = rij.Toelichting, Versie = rij.Versie,
            };
        }

        return true;
    }
}

/// <summary>New money of the state.</summary>
[VereistRecht(Rechten.AfrekenenWijzigen)]
internal sealed class RijksbijdrageNieuwModel(FinancienDbContext db, RijksbijdrageOpslaan opslaan, IHuidigeGebruiker gebruiker, IFlash flash)
    : RijksbijdrageModel(db, opslaan, gebruiker, flash);
