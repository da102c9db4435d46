using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Financien.Documenten;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Facturatie;

/// <summary>The journal of a period, on screen and as a file.</summary>
[VereistRecht(Rechten.FactuurLezen)]
internal sealed class JournaalModel(Journaal journaal, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Periodeinvoer Invoer { get; set; } = new();

    public IReadOnlyList<Journaalregel> Regels { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var vandaag = klok.Vandaag();
        if (Request.Query.Count == 0)
        {
            ModelState.Clear();
            Invoer = new() { Van = new(vandaag.Year, 1, 1), TotEnMet = vandaag };
        }

        await LeesAsync(ct);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return Page();
        }

        using var uitvoer = new MemoryStream();
        JournaalCsv.Schrijf(Regels, uitvoer);
        return File(uitvoer.ToArray(), "text/csv", FormattableString.Invariant($"journaal-{Invoer.Van:yyyyMMdd}-{Invoer.TotEnMet:yyyyMMdd}.csv"));
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return false;
        }

        var gelezen = await journaal.LeesAsync(Invoer.Van, Invoer.TotEnMet, ct);
        Regels = gelezen.Gelukt ? gelezen.Waarde : [];
        return ModelState.Neem(gelezen, nameof(Invoer));
    }
}

/// <summary>A period.</summary>
internal sealed class Periodeinvoer
{
    [Display(Name = "Van")]
    public DateOnly Van { get; set; }

    [Display(Name = "Tot en met")]
    public DateOnly TotEnMet { get; set; }
}
