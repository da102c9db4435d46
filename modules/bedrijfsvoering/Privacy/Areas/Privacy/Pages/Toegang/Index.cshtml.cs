using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;
using Zvh.Ui.TagHelpers;

namespace Zvh.Privacy.EigenToegang;

/// <summary>Everybody sees the own access: what there is, until when, and what is missing.</summary>
[VereistRecht(Rechten.ToegangLezen)]
internal sealed class IndexModel(ToegangLezen lezen, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    private const int BijnaVoorbij = 30;

    public Toegangsoverzicht Overzicht { get; private set; } = null!;

    public Bevoegdheid Wie => gebruiker.Bevoegdheid!;

    public bool IsActief(Noodtoegang toegang) => toegang.Tot > klok.GetUtcNow();

    public static string Klasse(Deelnemersklasse klasse) => klasse switch
    {
        Deelnemersklasse.Huis => "Het huis zelf",
        Deelnemersklasse.Lid1 => "Publieke deelnemer (Wgs 2.27 lid 1)",
        Deelnemersklasse.Lid2 => "Private deelnemer (Wgs 2.27 lid 2)",
        _ => "Derde (Wgs 2.31 lid 9)",
    };

    public static string Soort(Bewijssoort soort) => soort switch
    {
        Bewijssoort.Vog => "VOG",
        Bewijssoort.Geheimhouding => "Geheimhoudingsverklaring",
        _ => soort.ToString(),
    };

    public static string Dag(DateOnly dag) => dag.ToString("d-M-yyyy", CultureInfo.CurrentCulture);

    /// <summary>How a last day looks: over, nearly over, or fine.</summary>
    public StatusSoort Staat(DateOnly tot)
    {
        var over = tot.DayNumber - klok.Vandaag().DayNumber;
        return over < 0 ? StatusSoort.Fout : over <= BijnaVoorbij ? StatusSoort.LetOp : StatusSoort.Goed;
    }

    public async Task OnGetAsync(CancellationToken ct) => Overzicht = await lezen.LeesAsync(Wie.Id, ct);
}
