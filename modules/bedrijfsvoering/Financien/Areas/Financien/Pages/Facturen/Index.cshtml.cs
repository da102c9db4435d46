using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Facturen;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;
using Zvh.Ui.TagHelpers;

namespace Zvh.Financien.Facturatie;

/// <summary>The list of invoices.</summary>
[VereistRecht(Rechten.FactuurLezen)]
[EnableRateLimiting(Snelheden.Zoeken)]
internal sealed class IndexModel(FacturenLezen lezen, FinancienDbContext db, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    private const int LaatsteRuns = 5;

    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Factuurfilter Filter { get; set; } = new();

    public Factuurblad Blad { get; private set; } = new([], 0, default, null, null);

    public IReadOnlyList<SelectListItem> Jaren { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Stromen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Factureerders { get; private set; } = [];

    public IReadOnlyList<Factuurrun> Runs { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Statussen { get; } = [.. Enum.GetNames<FactuurStatus>().Select(s => new SelectListItem(s, s))];

    public bool MagMaken => gebruiker.Mag(Rechten.FactuurMaken);

    public bool Gefilterd => Filter is { Jaar: not null } or { Status: not null } or { Stroom.Length: > 0 } or { Factureerder.Length: > 0 } or { Zoek.Length: > 0 };

    public string CsvAdres => $"{Request.Path}{Request.QueryString.Add("handler", "Csv")}";

    public (string Tekst, StatusSoort Soort) Stand(Factuurrij rij) =>
        Factuurwoorden.Stand(rij.Status, rij.Mail, rij.Herinneringen, !rij.IsCreditnota && rij.Vervaldatum < klok.Vandaag());

    public async Task OnGetAsync(CancellationToken ct)
    {
        Blad = await lezen.BladAsync(Filter, Vraag, ct);
        Jaren = [.. (await db.Facturen.Select(f => f.Jaar).Distinct().OrderDescending().ToListAsync(ct)).Select(j => new SelectListItem($"{j}", $"{j}"))];
        Stromen = await db.Geldstromen.Where(g => db.Facturen.Any(f => f.GeldstroomId == g.Id)).OrderBy(g => g.Naam).Select(g => new SelectListItem(g.Naam, g.Code)).ToListAsync(ct);
        Factureerders = await db.Partijen.Where(p => p.Factureert).OrderBy(p => p.Naam).Select(p => new SelectListItem(p.Naam, p.Code)).ToListAsync(ct);
        Runs = await db.Factuurruns.AsNoTracking().OrderByDescending(r => r.Op).Take(LaatsteRuns).ToListAsync(ct);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct) =>
        File(FacturenCsv.Schrijf(await lezen.AllesAsync(Filter, ct)), "text/csv", "facturen.csv");
}
