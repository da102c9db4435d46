using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>The decision on the result of a year: one form, all of the result.</summary>
[VereistRecht(Rechten.AfrekenenWijzigen)]
internal sealed class BestemmenModel(FinancienDbContext db, Resultaatlezer resultaten, ResultaatBestemmen bestemmen, IFlash flash, TimeProvider klok) : PageModel
{
    private Dictionary<Guid, string> reserves = [];

    [FromRoute]
    public int Jaar { get; set; }

    [FromRoute]
    public string Stroom { get; set; } = "";

    [BindProperty]
    public Bestemminginvoer Invoer { get; set; } = new();

    public Jaarstand Stand { get; private set; } = null!;

    /// <summary>The name of a line of the form.</summary>
    public string Naam(Bestemmingregel regel) =>
        regel.BalanspostId is { } id ? $"Reserve {reserves.GetValueOrDefault(id)}" : regel.Bestemming.Naam();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Invoer = new()
        {
            Datum = DateOnly.FromDateTime(klok.GetLocalNow().DateTime),
            Regels =
            [
                new() { Bestemming = Bestemming.Verrekening }, new() { Bestemming = Bestemming.Doorschuiven },
                .. reserves.Keys.Select(id => new Bestemmingregel { Bestemming = Bestemming.Balanspost, BalanspostId = id }),
            ],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(
            await bestemmen.VoerUitAsync(Jaar, Stand.Dossier.Begroting.GeldstroomId, Stand.Resultaat!.Totaal, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"Over het resultaat van {Jaar} is besloten.");
        return RedirectToPage("Jaarrekening", new { Jaar, Stroom });
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        Stand = (await resultaten.LeesAsync(Jaar, Stroom, ct))!;
        reserves = await db.Balansposten.AsNoTracking().Where(b => b.Type == BalanspostType.Reserve).OrderBy(b => b.Nummer)
            .ToDictionaryAsync(b => b.Id, b => $"{b.Nummer} {b.Naam}", ct);
        return Stand is { Resultaat: not null };
    }
}
