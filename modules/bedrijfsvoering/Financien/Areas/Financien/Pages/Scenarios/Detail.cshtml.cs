using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Areas.Financien.Pages.Sleutels;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Scenarios;

/// <summary>One scenario beside today, to show to the stuurgroep and to adopt.</summary>
[VereistRecht(Rechten.SleutelLezen)]
internal sealed class ScenarioModel(FinancienDbContext db, ScenarioRekenen rekenen, ScenarioOvernemen overnemen, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    [BindProperty]
    public Overneeminvoer Invoer { get; set; } = new();

    public Scenario Scenario { get; private set; } = null!;

    public Geldstroom Stroom { get; private set; } = null!;

    public Vergelijking? Beeld { get; private set; }

    /// <summary>Other streams that share the key and would follow.</summary>
    public IReadOnlyList<string> OokVoor { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.SleutelWijzigen);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        Invoer.Versie = Scenario.Versie;
        return Page();
    }

    [VereistRecht(Rechten.SleutelWijzigen)]
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LeesAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await overnemen.VoerUitAsync(id, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"Het scenario “{Scenario.Naam}” is overgenomen.");
        return Redirect($"/financien/scenarios/{id}");
    }

    private async Task<bool> LeesAsync(Guid id, CancellationToken ct)
    {
        if (await db.Scenarios.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } scenario)
        {
            return false;
        }

        Scenario = scenario;
        Stroom = await db.Geldstromen.AsNoTracking().SingleAsync(g => g.Id == scenario.GeldstroomId, ct);
        OokVoor = Stroom.SleutelId is { } sleutel ? await db.Geldstromen.Where(g => g.SleutelId == sleutel && g.Id != Stroom.Id).Select(g => g.Naam).ToListAsync(ct) : [];
        var resultaat = await rekenen.BerekenAsync(scenario, ct);
        Beeld = resultaat.Gelukt ? Vergelijking.Van(scenario.Naam, await rekenen.VandaagAsync(Stroom, scenario.Jaar, ct), Verdeelbeeld.Van(scenario.Naam, resultaat.Waarde)) : null;
        return true;
    }
}
