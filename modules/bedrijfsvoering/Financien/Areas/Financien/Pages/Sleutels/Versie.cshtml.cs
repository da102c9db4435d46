using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Financien.Data;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>The form of a version: of a new key, of a new version, or of one that exists. Works without JavaScript.</summary>
[VereistRecht(Rechten.SleutelWijzigen)]
internal sealed class VersieModel(FinancienDbContext db, SleutelOpslaan opslaan, TimeProvider klok, IFlash flash) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = "van")]
    public DateOnly? Van { get; set; }

    [BindProperty]
    public Sleutelinvoer Invoer { get; set; } = new();

    public Sleutel? Sleutel { get; private set; }

    public string Titel => Code is null ? "Sleutel maken" : Van is { } van ? $"Versie vanaf {van:d-M-yyyy} wijzigen" : "Nieuwe versie maken";

    public IReadOnlyList<SelectListItem> Sleutels { get; private set; } = [];

    /// <summary>Where units can come from.</summary>
    public IReadOnlyList<SelectListItem> Registers { get; private set; } = [];

    public IEnumerable<SelectListItem> Sluitposten => Invoer.Deelnemers.Select(d => new SelectListItem(d.Naam, d.Naam));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        var partijen = await db.Partijen.OrderBy(p => p.Soort).ThenBy(p => p.Naam).Select(p => p.Naam).ToListAsync(ct);
        var voorbeeld = Van is null ? Sleutel?.Definitie.Versies.MaxBy(v => v.GeldigVan) : Sleutel!.Definitie.Versies.First(v => v.GeldigVan == Van);
        Invoer = Sleutelvertaling.NaarInvoer(voorbeeld ?? Leeg(), partijen);
        Invoer.Versie = Sleutel?.Versie ?? 0;
        if (Van is null)
        {
            Invoer.GeldigVan = new(Math.Max(klok.GetLocalNow().Year, voorbeeld?.GeldigVan.Year ?? 0) + 1, 1, 1);
            Invoer.GeldigTot = null;
            Invoer.Bron = null;
            Invoer.VorigeAfsluiten = Sleutel is not null;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var uitkomst = await opslaan.VoerUitAsync(Code, Van, Invoer, ct);
        if (!ModelState.Neem(uitkomst, nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt(Code is null ? $"De sleutel “{Invoer.Naam}” is gemaakt." : $"De versie vanaf {Invoer.GeldigVan:d-M-yyyy} is opgeslagen.");
        return Redirect($"/financien/sleutels/{uitkomst.Waarde}");
    }

    public Task<IActionResult> OnPostToevoegenAsync(CancellationToken ct) => VerderAsync(() => Invoer.Onderdelen.Add(new()), ct);

    public Task<IActionResult> OnPostWeghalenAsync(int k, CancellationToken ct) => VerderAsync(() =>
    {
        if (k >= 0 && k < Invoer.Onderdelen.Count)
        {
            Invoer.Onderdelen[k].Weg = true;
            ModelState.Remove($"Invoer.Onderdelen[{k}].Weg");
        }
    }, ct);

    public Task<IActionResult> OnPostBijwerkenAsync(CancellationToken ct) => VerderAsync(() => { }, ct);

    // The form comes back as it was typed, without complaints about what is not finished yet.
    private async Task<IActionResult> VerderAsync(Action wijzig, CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        wijzig();
        foreach (var veld in ModelState.Values)
        {
            veld.Errors.Clear();
            veld.ValidationState = ModelValidationState.Skipped;
        }

        return Page();
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        Sleutel = Code is null ? null : await db.Sleutels.AsNoTracking().SingleOrDefaultAsync(s => s.Code == Code, ct);
        Sleutels = [.. (await db.Sleutels.AsNoTracking().OrderBy(s => s.Code).ToListAsync(ct)).Select(s => new SelectListItem(s.Definitie.Naam, s.Code))];
        Registers = [.. (await db.Geldstromen.AsNoTracking().OrderBy(g => g.Naam).ToListAsync(ct)).Select(g => new SelectListItem($"Uren van Inzet: {g.Naam}", Urenmaatstaf.Code(g.Code)))];
        return Code is null || (Sleutel is not null && (Van is null || Sleutel.Definitie.Versies.Any(v => v.GeldigVan == Van)));
    }

    private static Sleutelversie Leeg() => new() { GeldigVan = default, Deelnemers = [], Onderdelen = [new() { Naam = "Inwoners", Maatstafsoort = Maatstafsoort.Inwoners, JarenTerug = 1 }] };
}
