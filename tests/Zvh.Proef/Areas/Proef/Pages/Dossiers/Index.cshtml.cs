using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Toegang;
using Zvh.Proef.Data;
using Zvh.Ui;

namespace Zvh.Proef.Dossiers;

/// <summary>A row of the list.</summary>
public sealed record Rij(Guid Id, string Kenmerk, string Naam);

/// <summary>List, count, autocomplete and export: all ways along which a record could leak.</summary>
[VereistRecht(Proefmodule.Lezen)]
public sealed class IndexModel(ProefDbContext db) : PageModel
{
    private const int PerPagina = 25;

    /// <summary>Where the list stands.</summary>
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    /// <summary>The rows.</summary>
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    /// <summary>How many there are.</summary>
    public int Aantal { get; private set; }

    /// <summary>The key of the next page.</summary>
    public string? Volgende { get; private set; }

    /// <summary>Shows a page of the list.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var na = Vraag.Na ?? "";
        Aantal = await db.Dossiers.CountAsync(ct);
        Rijen = await Regels(db.Dossiers.Where(d => EF.Functions.GreaterThan(ValueTuple.Create(d.Kenmerk), ValueTuple.Create(na)))).Take(PerPagina).ToListAsync(ct);
        Volgende = Rijen.Count == PerPagina ? Rijen[^1].Kenmerk : null;
    }

    /// <summary>Suggestions while somebody types.</summary>
    public async Task<JsonResult> OnGetVoorstelAsync(string q, CancellationToken ct) =>
        new(await db.Dossiers.Where(d => EF.Functions.ILike(d.Naam, $"%{q}%")).OrderBy(d => d.Naam).Select(d => d.Naam).Take(10).ToListAsync(ct));

    /// <summary>The list as a file.</summary>
    public async Task<FileContentResult> OnGetCsvAsync(CancellationToken ct) => File(
        Encoding.UTF8.GetBytes(string.Join('\n', await Regels(db.Dossiers).Select(d => d.Kenmerk + ";" + d.Naam).ToListAsync(ct))), "text/csv", "dossiers.csv");

    private static IQueryable<Rij> Regels(IQueryable<Proefdossier> dossiers) => dossiers.OrderBy(d => d.Kenmerk).Select(d => new Rij(d.Id, d.Kenmerk, d.Naam));
}
