using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Beheer.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Uploads;
using Zvh.Ui;

namespace Zvh.Beheer.Configuraties;

/// <summary>The configuration of the house: download it, upload one, and see what was uploaded before.</summary>
[VereistRecht(Rechten.ConfiguratieLezen)]
[AanvaardBestand(Bestandssoort.Zip | Bestandssoort.Json | Bestandssoort.Tekst, 8)]
[RequestSizeLimit(8 * Profielpakket.GrootstePakket)]
internal sealed class IndexModel(
    PlatformDbContext db, ConfiguratieSchrijven schrijven, ConfiguratieVoorstellen voorstellen, Huisprofiel huis, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    [BindProperty]
    public IReadOnlyList<IFormFile> Bestanden { get; set; } = [];

    public IReadOnlyList<string> Namen { get; private set; } = [];

    public IReadOnlyList<Profielinlezing> Inlezingen { get; private set; } = [];

    public string RegioId => huis.Start.Id;

    public bool MagInlezen => gebruiker.Mag(Rechten.ConfiguratieInlezen);

    public Task OnGetAsync(CancellationToken ct) => LeesAsync(ct);

    [VraagBevestiging]
    public async Task<IActionResult> OnGetZipAsync(CancellationToken ct)
    {
        var configuratie = await schrijven.UitvoerenAsync(ct);
        return File(Profielpakket.Schrijf(configuratie.Bestanden), "application/zip", $"{RegioId}-{klok.Vandaag():yyyy-MM-dd}.zip");
    }

    [VereistRecht(Rechten.ConfiguratieInlezen)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var gelezen = new List<(string, byte[])>();
        if (Bestanden.Sum(b => b.Length) > Profielpakket.GrootstePakket)
        {
            ModelState.AddModelError(nameof(Bestanden), "De bestanden zijn samen groter dan 8 MB. Haal weg wat niet bij het profiel hoort.");
            await LeesAsync(ct);
            return Page();
        }

        foreach (var bestand in Bestanden.Where(b => b.Length > 0))
        {
            using var geheugen = new MemoryStream();
            await bestand.CopyToAsync(geheugen, ct);
            gelezen.Add((bestand.FileName, geheugen.ToArray()));
        }

        var uitkomst = await voorstellen.UitvoerenAsync(gelezen, ct);
        if (!ModelState.Neem(uitkomst))
        {
            await LeesAsync(ct);
            return Page();
        }

        return LocalRedirect($"/beheer/configuratie/voorstel/{uitkomst.Waarde}");
    }

    [VereistRecht(Rechten.ConfiguratieInlezen)]
    public async Task<IActionResult> OnPostTerugAsync(Guid? id, CancellationToken ct)
    {
        var profiel = id is { } inlezing
            ? await db.Profielinlezingen.Include(p => p.Bestanden).SingleOrDefaultAsync(p => p.Id == inlezing && p.ToegepastOp != null, ct) is { } eerder
                ? Regioprofiel.Lees(new Geheugenmap(eerder.Bestanden.ToDictionary(b => b.Naam, b => b.Inhoud, StringComparer.Ordinal)))
                : null
            : Abstractions.Uitkomst<Regioprofiel>.Ok(huis.Start);
        if (profiel is null)
        {
            return NotFound();
        }

        ModelState.Clear();
        var uitkomst = profiel.Gelukt ? await voorstellen.TerugAsync(profiel.Waarde, ct) : Abstractions.Uitkomst<Guid>.Geweigerd(profiel.Fouten);
        if (!ModelState.Neem(uitkomst))
        {
            await LeesAsync(ct);
            return Page();
        }

        return LocalRedirect($"/beheer/configuratie/voorstel/{uitkomst.Waarde}");
    }

    private async Task LeesAsync(CancellationToken ct)
    {
        Namen = [.. (await schrijven.UitvoerenAsync(ct)).Bestanden.Keys.Order(StringComparer.Ordinal)];
        Inlezingen = await db.Profielinlezingen.AsNoTracking().Where(p => p.ToegepastOp != null).OrderByDescending(p => p.ToegepastOp).ToListAsync(ct);
    }
}
