using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Facturatie;

/// <summary>Asks what must be invoiced, shows what that comes to, and starts the run.</summary>
[VereistRecht(Rechten.FactuurMaken)]
internal sealed class MakenModel(FinancienDbContext db, Factuurvoorbeeld voorbeeld, FactuurrunStarten starten, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Runinvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Stromen { get; private set; } = [];

    public Voorbeeld? Voorbeeld { get; private set; }

    public async Task OnGetAsync(string? bekijk, CancellationToken ct)
    {
        if (bekijk is null)
        {
            ModelState.Clear();
            Invoer.Datum = klok.Vandaag();
            Invoer.Jaar = await db.Verdelingen.Where(v => !v.Vervangen).MaxAsync(v => (int?)v.Jaar, ct) ?? Invoer.Datum.Year;
            Invoer.Geldstromen = await db.Geldstromen.Where(g => g.FactureerderId != null && (g.Grondslag == Grondslag.VoorschotOpSleutel || g.Grondslag == Grondslag.Nacalculatie))
                .Select(g => g.Id).ToListAsync(ct);
        }

        await LeesAsync(ct);
        if (bekijk is not null && ModelState.IsValid && ModelState.Neem(await starten.ControleerAsync(Invoer.Jaar, Invoer.Termijn, Invoer.Geldstromen, ct), nameof(Invoer)))
        {
            Voorbeeld = await voorbeeld.LeesAsync(Invoer.Jaar, Invoer.Termijn, Invoer.Geldstromen, ct);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var gestart = await starten.StartAsync(Invoer.Jaar, Invoer.Termijn, Invoer.Geldstromen, Invoer.Datum, ct);
            if (ModelState.Neem(gestart, nameof(Invoer)))
            {
                return LocalRedirect($"/financien/facturen/runs/{gestart.Waarde}");
            }
        }

        await LeesAsync(ct);
        return Page();
    }

    private async Task LeesAsync(CancellationToken ct) => Stromen =
    [
        .. (await db.Geldstromen.AsNoTracking().Where(g => g.Grondslag == Grondslag.VoorschotOpSleutel || g.Grondslag == Grondslag.Nacalculatie).OrderBy(g => g.Naam).ToListAsync(ct))
            .Select(g => new SelectListItem(g.Naam, g.Id.ToString(), Invoer.Geldstromen.Contains(g.Id))),
    ];
}

/// <summary>What a run is asked for.</summary>
internal sealed class Runinvoer
{
    [Display(Name = "Jaar waarover wordt gefactureerd")]
    public int Jaar { get; set; }

    [Display(Name = "Termijn")]
    public int Termijn { get; set; } = 1;

    [Display(Name = "Factuurdatum")]
    public DateOnly Datum { get; set; }

    [Display(Name = "Geldstromen")]
    public List<Guid> Geldstromen { get; set; } = [];
}
