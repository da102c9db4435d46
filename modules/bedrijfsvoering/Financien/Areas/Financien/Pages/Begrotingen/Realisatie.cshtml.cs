using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Import;
using Zvh.Platform.Toegang;
using Zvh.Platform.Uploads;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>What was booked and is still expected in a year; entry by hand or from a file.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
[AanvaardBestand(Bestandssoort.Zip | Bestandssoort.Json | Bestandssoort.Tekst, 2)]
internal sealed class RealisatieModel(
    Begrotinglezer lezer, Realisatiestappen stappen, IHuidigeGebruiker gebruiker, TimeProvider klok, IFlash flash) : Begrotingpagina(lezer)
{
    /// <summary>Whether the user may book, and the year is open.</summary>
    public bool MagWijzigen => gebruiker.Mag(Rechten.BegrotingWijzigen) && Dossier.Begroting.AfgeslotenOp is null;

    /// <summary>One booking.</summary>
    public RealisatieInvoer Invoer { get; set; } = new();

    /// <summary>Until when realisation was counted.</summary>
    [Display(Name = "Peildatum")]
    public DateOnly? Peildatum { get; set; }

    /// <summary>A file with bookings.</summary>
    [Display(Name = "Bestand")]
    public IFormFile? Bestand { get; set; }

    /// <summary>The modules that know amounts for this stream.</summary>
    public IReadOnlyList<Bronstand> Bronnen { get; private set; } = [];

    /// <summary>The posts on one side.</summary>
    public IEnumerable<SelectListItem> PostenVan(Kant kant, string? gekozen) =>
        (kant is Kant.Last ? Dossier.Boom.Lasten : Dossier.Boom.Baten).Bladen().Select(r => new SelectListItem(r.Naam, r.Code, r.Code == gekozen));

    /// <summary>The posts to book on.</summary>
    public IReadOnlyList<SelectListItem> Posten => Keuzes.Bladen(Dossier.Boom);

    /// <summary>The bookings, newest first.</summary>
    public IReadOnlyList<(Realisatie Boeking, string Post)> Boekingen
    {
        get
        {
            var namen = Dossier.Boom.Alle().ToDictionary(r => r.Code, r => r.Naam, StringComparer.Ordinal);
            return [.. Dossier.Realisaties.OrderByDescending(r => r.Datum).Select(r => (r, namen.GetValueOrDefault(r.PostCode, r.PostCode)))];
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Invoer.Datum = DateOnly.FromDateTime(klok.GetLocalNow().DateTime);
        return await ToonAsync(ct);
    }

    [VereistRecht(Rechten.BegrotingWijzigen)]
    public async Task<IActionResult> OnPostAsync([Bind(Prefix = nameof(Invoer))] RealisatieInvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        return ModelState.IsValid && ModelState.Neem(await stappen.Invoeren.VoegToeAsync(Jaar, Stroom, invoer, ct), nameof(Invoer))
            ? Klaar($"Geboekt: {invoer.Bedrag}.") : await ToonAsync(ct);
    }

    [VereistRecht(Rechten.BegrotingWijzigen)]
    public async Task<IActionResult> OnPostVerwijderAsync(Guid id, CancellationToken ct) =>
        ModelState.IsValid && ModelState.Neem(await stappen.Invoeren.VerwijderAsync(Jaar, Stroom, id, ct)) ? Klaar("De boeking is verwijderd.") : await ToonAsync(ct);

    [VereistRecht(Rechten.BegrotingWijzigen)]
    public async Task<IActionResult> OnPostPeildatumAsync([Bind(Prefix = nameof(Peildatum))] DateOnly? peildatum, uint versie, CancellationToken ct) =>
        ModelState.IsValid && ModelState.Neem(await stappen.Invoeren.ZetPeildatumAsync(Jaar, Stroom, peildatum, versie, ct)) ? Klaar("De peildatum is opgeslagen.") : await ToonAsync(ct);

    [VereistRecht(Rechten.BegrotingWijzigen)]
    public async Task<IActionResult> OnPostBestandAsync(IFormFile? bestand, CancellationToken ct)
    {
        if (bestand is null)
        {
            ModelState.AddModelError(nameof(Bestand), "Kies een CSV- of XLSX-bestand.");
            return await ToonAsync(ct);
        }

        var uitkomst = await stappen.Inlezen.VoerUitAsync(Jaar, Stroom, bestand.FileName, await Upload.LeesAsync(bestand, Importbestand.GrootsteBestand, ct), ct);
        if (!ModelState.IsValid || !ModelState.Neem(Upload.BijBestand(uitkomst, nameof(Bestand))))
        {
            return await ToonAsync(ct);
        }

        return Klaar($"{uitkomst.Waarde.Nieuw} boekingen toegevoegd{(uitkomst.Waarde.Bekend > 0 ? $"; {uitkomst.Waarde.Bekend} {(uitkomst.Waarde.Bekend == 1 ? "stond er al en is" : "stonden er al en zijn")} overgeslagen" : "")}.");
    }

    [VereistRecht(Rechten.BegrotingWijzigen)]
    public async Task<IActionResult> OnPostKoppelAsync([Bind(Prefix = "Koppel")] Koppelinvoer koppel, CancellationToken ct) =>
        ModelState.IsValid && ModelState.Neem(await stappen.Koppelen.VoerUitAsync(Jaar, Stroom, koppel, ct)) ? Klaar("Dat is vastgelegd. De bedragen komen er binnen een minuut bij.") : await ToonAsync(ct);

    private RedirectResult Klaar(string tekst)
    {
        flash.Gelukt(tekst);
        return Redirect($"/financien/begrotingen/{Jaar}/{Stroom}/realisatie");
    }

    private async Task<IActionResult> ToonAsync(CancellationToken ct)
    {
        if (!await LaadAsync(null, ct))
        {
            return NotFound();
        }

        Peildatum = Dossier.Begroting.Peildatum;
        Bronnen = await stappen.Koppelen.LeesAsync(Dossier.Begroting.GeldstroomId, ct);
        return Page();
    }
}
