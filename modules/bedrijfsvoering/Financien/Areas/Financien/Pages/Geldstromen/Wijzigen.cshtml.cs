using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Geldstromen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Geldstromen;

/// <summary>The form of a stream, new or existing.</summary>
[VereistRecht(Rechten.StroomWijzigen)]
internal sealed class StroomWijzigenModel(FinancienDbContext db, GeldstroomOpslaan opslaan, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Code { get; set; }

    [BindProperty]
    public Stroominvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Partijen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Sleutels { get; private set; } = [];

    public string Terug => Code is null ? "/financien/geldstromen" : $"/financien/geldstromen/{Code}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var stroom = await db.Geldstromen.AsNoTracking().Include(g => g.Deelnemers).SingleOrDefaultAsync(g => g.Code == Code, ct);
        if (Code is not null && stroom is null)
        {
            return NotFound();
        }

        await LijstenAsync(ct);
        await VulAsync(stroom ?? new Geldstroom { Code = "", Naam = "" }, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LijstenAsync(ct);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await opslaan.VoerUitAsync(Code, Invoer, ct);
        if (!ModelState.Neem(uitkomst, nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"De geldstroom “{Invoer.Naam}” is {(Code is null ? "toegevoegd" : "gewijzigd")}.");
        return Redirect($"/financien/geldstromen/{uitkomst.Waarde}");
    }

    private async Task LijstenAsync(CancellationToken ct)
    {
        Partijen = await db.Partijen.OrderBy(p => p.Naam).Select(p => new SelectListItem(p.Naam, p.Code)).ToListAsync(ct);
        Sleutels = [.. (await db.Sleutels.AsNoTracking().OrderBy(s => s.Code).ToListAsync(ct)).Select(s => new SelectListItem(s.Definitie.Naam, s.Code))];
    }

    private async Task VulAsync(Geldstroom stroom, CancellationToken ct)
    {
        var partijen = await db.Partijen.AsNoTracking().OrderBy(p => p.Soort).ThenBy(p => p.Naam).ToListAsync(ct);
        var deelnemers = stroom.Deelnemers.ToDictionary(d => d.PartijId);
        string? CodeVan(Guid? id) => partijen.Find(p => p.Id == id)?.Code;
        Invoer = new()
        {
            Naam = stroom.Naam,
            Omschrijving = stroom.Omschrijving,
            Grondslag = stroom.Grondslag,
            Factureerder = CodeVan(stroom.FactureerderId),
            Betaler = CodeVan(stroom.BetalerId),
            Sleutel = await db.Sleutels.Where(s => s.Id == stroom.SleutelId).Select(s => s.Code).SingleOrDefaultAsync(ct),
            BtwCategorie = stroom.BtwCategorie,
            BtwReden = stroom.BtwReden,
            Taakveld = stroom.Taakveld,
            Termijnen = stroom.Termijnen,
            Toelichting = stroom.Toelichting,
            Bron = stroom.Bron,
            Versie = stroom.Versie,
            Deelnemers = [.. partijen.OrderBy(p => deelnemers.TryGetValue(p.Id, out var d) ? d.Volgorde : int.MaxValue).Select(p => new Stroomdeelnemerinvoer
            {
                Code = p.Code,
                Naam = p.Naam,
                Mee = deelnemers.ContainsKey(p.Id),
                Inkoopnummer = deelnemers.GetValueOrDefault(p.Id)?.Inkoopnummer,
            })],
            Vragen = [.. stroom.TeVragen.Select(v => new Vraaginvoer { Veld = v.Key, Vraag = v.Value })],
        };
    }
}
