using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Areas.Financien.Pages.Sleutels;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Scenarios;

/// <summary>Several scenarios of one stream and year beside today.</summary>
[VereistRecht(Rechten.SleutelLezen)]
internal sealed class VergelijkenModel(FinancienDbContext db, ScenarioRekenen rekenen) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "s")]
    public List<Guid> Gekozen { get; set; } = [];

    public Geldstroom Stroom { get; private set; } = null!;

    public int Jaar { get; private set; }

    public Verdeelbeeld? Vandaag { get; private set; }

    public IReadOnlyList<Vergelijking> Beelden { get; private set; } = [];

    public IEnumerable<string> Deelnemers => Beelden.SelectMany(b => b.Rijen.Select(r => r.Naam)).Distinct(StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var scenarios = await db.Scenarios.AsNoTracking().Where(s => Gekozen.Contains(s.Id)).OrderBy(s => s.Naam).ToListAsync(ct);
        if (scenarios.Count == 0)
        {
            return Redirect("/financien/scenarios");
        }

        var (stroom, jaar) = (scenarios[0].GeldstroomId, scenarios[0].Jaar);
        Jaar = jaar;
        Stroom = await db.Geldstromen.AsNoTracking().SingleAsync(g => g.Id == stroom, ct);
        Vandaag = await rekenen.VandaagAsync(Stroom, jaar, ct);
        List<Vergelijking> beelden = [];
        foreach (var scenario in scenarios.Where(s => s.GeldstroomId == stroom && s.Jaar == jaar))
        {
            var resultaat = await rekenen.BerekenAsync(scenario, ct);
            if (resultaat.Gelukt)
            {
                beelden.Add(Vergelijking.Van(scenario.Naam, Vandaag, Verdeelbeeld.Van(scenario.Naam, resultaat.Waarde)));
            }
        }

        Beelden = beelden;
        return Page();
    }
}
