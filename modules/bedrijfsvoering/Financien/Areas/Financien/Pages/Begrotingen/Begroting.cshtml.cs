using Microsoft.AspNetCore.Mvc;
using Zvh.Abstractions;
using Zvh.Documenten;
using Zvh.Documenten.Xlsx;
using Zvh.Financien.Documenten;
using Zvh.Financien.Documenten.Xlsx;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>One budget: the tree with its columns, what a document states beside it, and what does not add up.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class BegrotingModel(
    Begrotinglezer lezer, ConceptBeheren conceptBeheren, IHuidigeGebruiker gebruiker, Regioprofiel huis, IFlash flash) : Begrotingpagina(lezer)
{
    /// <summary>The version that is looked at; null for the one that holds.</summary>
    [BindProperty(SupportsGet = true, Name = "versie")]
    public int? Volgnummer { get; set; }

    /// <summary>Whether the user may edit.</summary>
    public bool MagWijzigen => gebruiker.Mag(Rechten.BegrotingWijzigen);

    /// <summary>Whether the lines show a link to edit them.</summary>
    public bool Bewerkt => MagWijzigen && Dossier.IsBewerkbaar;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LaadAsync(Volgnummer, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken ct) => await LaadAsync(Volgnummer, ct)
        ? File(BegrotingXlsx.Maak(Dossier.Boom, Dossier.Bevindingen), Werkmap.Mediatype, Bestandsnaam("xlsx"))
        : NotFound();

    public async Task<IActionResult> OnGetPdfAsync([FromServices] TimeProvider klok, CancellationToken ct)
    {
        if (!await LaadAsync(Volgnummer, ct))
        {
            return NotFound();
        }

        var kop = new Begrotingkop(Dossier.Stroomnaam, Dossier.Versie.Naam, Dossier.Versie.Besluit, DateOnly.FromDateTime(klok.GetLocalNow().DateTime));
        return File(BegrotingPdf.Maak(new Documentstijl(huis.Naam, huis.Huisstijl.Licht.Merk), Dossier.Boom, Dossier.Bevindingen, kop), "application/pdf", Bestandsnaam("pdf"));
    }

    [VereistRecht(Rechten.BegrotingWijzigen)]
    public async Task<IActionResult> OnPostConceptAsync(CancellationToken ct) =>
        await KlaarAsync(await conceptBeheren.BeginAsync(Jaar, Stroom, ct), "Er is een concept gemaakt. Wijzig de posten en leg het concept daarna vast.", ct);

    [VereistRecht(Rechten.BegrotingWijzigen)]
    public async Task<IActionResult> OnPostIndexeerAsync([FromServices] ConceptIndexeren indexeren, CancellationToken ct)
    {
        var uitkomst = await indexeren.VoerUitAsync(Jaar, Stroom, ct);
        return await KlaarAsync(uitkomst, uitkomst.Gelukt ? $"De index van {Jaar} is toegepast op {uitkomst.Waarde} posten." : "", ct);
    }

    [VereistRecht(Rechten.BegrotingWijzigen)]
    public async Task<IActionResult> OnPostBijdragenAsync([FromServices] BijdragenOvernemen overnemen, CancellationToken ct)
    {
        var uitkomst = await overnemen.VoerUitAsync(Jaar, Stroom, ct);
        return await KlaarAsync(uitkomst, uitkomst.Gelukt ? $"De bijdragen van {uitkomst.Waarde} deelnemers zijn overgenomen uit de verdeling." : "", ct);
    }

    private async Task<IActionResult> KlaarAsync(Uitkomst uitkomst, string gelukt, CancellationToken ct)
    {
        if (!ModelState.Neem(uitkomst))
        {
            return await LaadConceptAsync(ct) ? Page() : NotFound();
        }

        flash.Gelukt(gelukt);
        return Redirect($"/financien/begrotingen/{Jaar}/{Stroom}?versie={await NieuwsteAsync(ct)}");
    }

    private async Task<int> NieuwsteAsync(CancellationToken ct) => await LaadAsync(null, ct) ? Dossier.Begroting.Versies[^1].Volgnummer : 1;

    private string Bestandsnaam(string soort) => $"begroting-{Jaar}-{Stroom}-v{Dossier.Versie.Volgnummer}.{soort}";
}
