using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Documenten.Xlsx;
using Zvh.Financien.Data;
using Zvh.Financien.Documenten;
using Zvh.Financien.Documenten.Xlsx;
using Zvh.Financien.Domein.Afrekenen;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Afrekenen;

/// <summary>The annual accounts of a year and stream: how the result came about and what was decided about it.</summary>
[VereistRecht(Rechten.AfrekenenLezen)]
internal sealed class JaarrekeningModel(
    FinancienDbContext db, Resultaatlezer resultaten, ResultaatBestemmen bestemmen, Regioprofiel huis, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    [FromRoute]
    public int Jaar { get; set; }

    [FromRoute]
    public string Stroom { get; set; } = "";

    [BindProperty, Display(Name = "Reden")]
    public string? Reden { get; set; }

    public Jaarstand Stand { get; private set; } = null!;

    /// <summary>What was settled with the participants; null when nothing was.</summary>
    public Bedrag? Verrekend { get; private set; }

    public IReadOnlyList<Resultaatbestemming> Bestemd { get; private set; } = [];

    public IReadOnlyList<Resultaatbestemming> Ingetrokken { get; private set; } = [];

    private Dictionary<Guid, string> Balansposten { get; set; } = [];

    public Bedrag? SomBestemd => Bedrag.Som(Bestemd.Select(b => b.Bedrag));

    public bool MagWijzigen => gebruiker.Mag(Rechten.AfrekenenWijzigen);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken ct) => await LeesAsync(ct) && Stuk() is { } stuk
        ? File(BegrotingXlsx.Maak(Stand.Dossier.Boom, Stand.Dossier.Bevindingen, stuk), Werkmap.Mediatype, $"jaarrekening-{Jaar}-{Stroom}.xlsx")
        : NotFound();

    public async Task<IActionResult> OnGetPdfAsync([FromServices] TimeProvider klok, CancellationToken ct)
    {
        if (!await LeesAsync(ct) || Stuk() is not { } stuk)
        {
            return NotFound();
        }

        var dossier = Stand.Dossier;
        var kop = new Begrotingkop(dossier.Stroomnaam, dossier.Begroting.AfgeslotenOp is null ? "Nog open" : "Afgesloten", dossier.Versie.Besluit, klok.Vandaag());
        return File(BegrotingPdf.Maak(new(huis.Naam, huis.Huisstijl.Licht.Merk), dossier.Boom, dossier.Bevindingen, kop, stuk), "application/pdf", $"jaarrekening-{Jaar}-{Stroom}.pdf");
    }

    /// <summary>Where a part of the result goes.</summary>
    public string Naam(Resultaatbestemming besluit) => besluit.Bestemming.Naam() + (besluit.BalanspostId is { } id ? $": {Balansposten[id]}" : "");

    [VereistRecht(Rechten.AfrekenenWijzigen)]
    public async Task<IActionResult> OnPostIntrekkenAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.Neem(await bestemmen.TrekInAsync(Jaar, Stand.Dossier.Begroting.GeldstroomId, Reden, ct)))
        {
            return Page();
        }

        flash.Gelukt($"Het besluit over het resultaat van {Jaar} is ingetrokken.");
        return RedirectToPage();
    }

    private Jaarrekening? Stuk() => Stand.Resultaat is { } resultaat
        ? new(resultaat, Verrekend is { } verrekend ? resultaat.Verklaar(verrekend) : null, [.. Bestemd.Select(b => new Bestemmingsregel(Naam(b), b.Besluit, b.Datum, b.Bedrag))])
        : null;

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        if (await resultaten.LeesAsync(Jaar, Stroom, ct) is not { } stand)
        {
            return false;
        }

        Stand = stand;
        var stroom = stand.Dossier.Begroting.GeldstroomId;
        var verrekening = await db.Verrekeningen.AsNoTracking().Include(v => v.Delen).FirstOrDefaultAsync(v => v.Jaar == Jaar && v.GeldstroomId == stroom, ct);
        Verrekend = verrekening is { Delen.Count: > 0 } ? Bedrag.Som(verrekening.Delen.Select(d => d.Bedrag)) : null;
        var besluiten = await db.Resultaatbestemmingen.AsNoTracking().Where(r => r.Jaar == Jaar && r.GeldstroomId == stroom).OrderBy(r => r.Op).ToListAsync(ct);
        Bestemd = [.. besluiten.Where(b => b.IngetrokkenOp is null)];
        Ingetrokken = [.. besluiten.Where(b => b.IngetrokkenOp is not null)];
        Balansposten = await db.Balansposten.AsNoTracking().ToDictionaryAsync(b => b.Id, b => $"{b.Nummer} {b.Naam}", ct);
        return true;
    }
}
