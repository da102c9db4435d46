using Microsoft.AspNetCore.Mvc;
using Zvh.Financien.Domein.Begroten;
using Zvh.Financien.Domein.Begroten.Controle;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>One line of a budget: how each amount was calculated, what the document states and what was booked on it.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class RegelModel(Begrotinglezer lezer) : Begrotingpagina(lezer)
{
    /// <summary>Code of the line.</summary>
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>The version that is looked at.</summary>
    [BindProperty(SupportsGet = true, Name = "versie")]
    public int? Volgnummer { get; set; }

    /// <summary>The line.</summary>
    public Boomregel Regel { get; private set; } = null!;

    /// <summary>What does not add up in this line.</summary>
    public IReadOnlyList<Bevinding> Bevindingen { get; private set; } = [];

    /// <summary>What was booked on this line and the lines under it.</summary>
    public IReadOnlyList<(Realisatie Boeking, string Post)> Boekingen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(Volgnummer, ct) || Dossier.Boom.Alle().FirstOrDefault(r => r.Code == Code) is not { } regel)
        {
            return NotFound();
        }

        Regel = regel;
        Bevindingen = [.. Dossier.Bevindingen.Where(b => b.Regel == Code)];
        var namen = regel.Bladen().ToDictionary(r => r.Code, r => r.Naam, StringComparer.Ordinal);
        Boekingen = [.. Dossier.Realisaties.Where(r => namen.ContainsKey(r.PostCode)).Select(r => (r, namen[r.PostCode]))];
        return Page();
    }

    /// <summary>Answers how a value was calculated.</summary>
    public string? Uitleg(Kolom kolom) => Berekeningsuitleg.Van(Regel, kolom, Dossier.Realisaties, Dossier.Boom.Peildatum);
}
