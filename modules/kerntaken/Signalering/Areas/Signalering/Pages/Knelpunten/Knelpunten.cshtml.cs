using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Contracts;
using Zvh.Documenten.Xlsx;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Domein.Knelpunten;
using Zvh.Ui;

namespace Zvh.Signalering.Knelpunten;

/// <summary>What stands in the way over all cases, and what administrators were asked about it.</summary>
[VereistRecht(Rechten.SignaalLezen)]
internal sealed class KnelpuntenModel(Knelpuntregister register, Regioprofiel profiel, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public IReadOnlyList<Knelpuntrij> Rijen { get; private set; } = [];

    public Knelpunttabel PerGemeente { get; private set; } = new([], []);

    public IReadOnlyList<Knelpuntadvies> Adviezen { get; private set; } = [];

    public Voorleginvoer Invoer { get; private set; } = new();

    public bool MagVoorleggen => gebruiker.Mag(Rechten.SignaalBeoordelen);

    /// <summary>From here on a number may be shown; null for who sees everything.</summary>
    public int? Drempel => register.Drempel;

    public (DateOnly Van, DateOnly Tot) Periode => register.Periode;

    public IReadOnlyList<SelectListItem> Soorten => [.. Rijen.Select(r => new SelectListItem(Knelpuntsoorten.Titel(r.Soort), r.Soort))];

    public IReadOnlyList<SelectListItem> Gremia => [.. register.Gremia.Select(g => new SelectListItem(g, g))];

    /// <summary>The name of a municipality.</summary>
    public string Gemeente(string code) => profiel.Gemeentenaam(code);

    public async Task OnGetAsync(CancellationToken ct) => ((Rijen, PerGemeente), Adviezen) = (await register.LeesAsync(ct), await register.AdviezenAsync(ct));

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct) =>
        File(Encoding.UTF8.GetBytes(Knelpuntbestand.Csv((await register.LeesAsync(ct)).PerGemeente, Gemeente)), "text/csv", "knelpunten.csv");

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken ct) =>
        File(Knelpuntbestand.Xlsx((await register.LeesAsync(ct)).PerGemeente, Gemeente, Periode), Werkmap.Mediatype, "knelpunten.xlsx");

    [VereistRecht(Rechten.SignaalBeoordelen)]
    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Invoer))] Voorleginvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        return ModelState.IsValid && ModelState.Neem(await register.LegVoorAsync(invoer, ct), nameof(Invoer)) ? Klaar("Het knelpunt is voorgelegd. Bestuurders lezen het nu.") : await ToonAsync(ct);
    }

    [VereistRecht(Rechten.SignaalBeoordelen)]
    public async Task<IActionResult> OnPostOpvolgingAsync(Guid adviesId, string? opvolging, uint versie, CancellationToken ct) =>
        ModelState.Neem(await register.VolgOpAsync(adviesId, opvolging, versie, ct)) ? Klaar("De opvolging is vastgelegd.") : await ToonAsync(ct);

    private LocalRedirectResult Klaar(string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect("/signalering/knelpunten");
    }

    private async Task<IActionResult> ToonAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        return Page();
    }
}
