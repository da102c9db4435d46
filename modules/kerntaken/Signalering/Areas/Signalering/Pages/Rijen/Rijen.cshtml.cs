using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Contracts;
using Zvh.Documenten.Xlsx;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Domein;
using Zvh.Ui;

namespace Zvh.Signalering.Rijen;

/// <summary>The rows behind the figures, without anything that tells who they are about: what an analyst works on .</summary>
[VereistRecht(Rechten.RijLezen)]
internal sealed class RijenModel(Rijenlezer lezer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Rijfilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Lijstvraag Plek { get; set; } = new();

    public Analyseblad Blad { get; private set; } = new([], 0, null, null, null);

    /// <summary>What was asked; null when that cannot be.</summary>
    public Rijvraag? Vraag { get; private set; }

    public Verslagperiode? Periode { get; private set; }

    public Rijenlezer Keuzes => lezer;

    public (Tabeldefinitie Tabel, Kolomdefinitie Kolom)? Kolom => lezer.Kolom(Filter);

    public static IReadOnlyList<SelectListItem> Soorten { get; } = [new("Meldingen", nameof(Onderwerpsoort.Melding)), new("Casussen", nameof(Onderwerpsoort.Casus))];

    /// <summary>The address of a file with the same rows.</summary>
    public string Bestand(string soort) => Request.QueryString.Add("handler", soort).ToUriComponent();

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (Lees() is { } vraag)
        {
            Blad = await lezer.BladAsync(vraag, Plek, ct);
        }
    }

    public Task<IActionResult> OnGetCsvAsync(CancellationToken ct) => BestandAsync(vraag => rijen => File(Encoding.UTF8.GetBytes(Rijbestand.Csv(vraag.Soort, rijen)), "text/csv", "rijen.csv"), ct);

    public Task<IActionResult> OnGetXlsxAsync(CancellationToken ct) => BestandAsync(vraag => rijen => File(Rijbestand.Xlsx(vraag.Soort, rijen), Werkmap.Mediatype, "rijen.xlsx"), ct);

    private async Task<IActionResult> BestandAsync(Func<Rijvraag, Func<IReadOnlyList<Analyserij>, IActionResult>> maak, CancellationToken ct) =>
        Lees() is { } vraag && await lezer.AlleAsync(vraag, ct) is var alle && ModelState.Neem(alle) ? maak(vraag)(alle.Waarde) : Page();

    private Rijvraag? Lees()
    {
        var gevraagd = lezer.Vraag(Filter);
        if (ModelState.Neem(gevraagd))
        {
            (Vraag, Periode) = gevraagd.Waarde;
        }

        return Vraag;
    }
}
