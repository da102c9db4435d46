using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Documenten.Xlsx;
using Zvh.Platform.Regio;
using Zvh.Platform.Toegang;
using Zvh.Signalering.Domein;
using Zvh.Signalering.Rijen;
using Zvh.Ui;

namespace Zvh.Signalering.Tabellen;

/// <summary>One table over a period, with how each figure was counted.</summary>
[VereistRecht(Rechten.TabelLezen)]
internal sealed class TabelModel(Tabelmaker maker, Doorkijk doorkijk, Regioprofiel profiel) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    [FromQuery(Name = "van")]
    public string? Van { get; set; }

    [FromQuery(Name = "tot")]
    public string? Tot { get; set; }

    public Tabeldefinitie Definitie { get; private set; } = null!;

    /// <summary>The table; null when the period cannot be.</summary>
    public Cijfertabel? Tabel { get; private set; }

    public bool IsBeschermd => maker.IsBeschermd;

    public int Drempel => maker.DrempelNu;

    public bool IsVoorlopig => Tabel is { } tabel && maker.IsVoorlopig(tabel.Periode);

    /// <summary>The name of a municipality; of the house for none.</summary>
    public string Naam(string? gemeente) => profiel.Gemeenten.FirstOrDefault(g => g.Code == gemeente)?.Naam ?? "Hele huis";

    /// <summary>The page behind a cell; null when there is none for this user.</summary>
    public string? Achter(Cijferrij rij, int kolom) => doorkijk.Pad(Tabel!, rij, kolom);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct) =>
        await LeesAsync(ct) && Tabel is { } tabel ? File(Encoding.UTF8.GetBytes(Tabelbestand.Csv(tabel)), "text/csv", Bestandsnaam(tabel, "csv")) : NotFound();

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken ct) =>
        await LeesAsync(ct) && Tabel is { } tabel ? File(Tabelbestand.Xlsx(tabel), Werkmap.Mediatype, Bestandsnaam(tabel, "xlsx")) : NotFound();

    private static string Bestandsnaam(Cijfertabel tabel, string soort) => $"tabel-{tabel.Definitie.Code}-{tabel.Periode.Van}-{tabel.Periode.Tot}.{soort}";

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        if (maker.Definities.FirstOrDefault(d => d.Code == Code) is not { } definitie)
        {
            return false;
        }

        Definitie = definitie;
        var periode = maker.Periode(Van, Tot);
        if (ModelState.Neem(periode) && await maker.MaakAsync(Code, periode.Waarde, ct) is var gemaakt && ModelState.Neem(gemaakt))
        {
            Tabel = gemaakt.Waarde;
            (Van, Tot) = (periode.Waarde.Van.ToString(), periode.Waarde.Tot.ToString());
        }

        return true;
    }
}
