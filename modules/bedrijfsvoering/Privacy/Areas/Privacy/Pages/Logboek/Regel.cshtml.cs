using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Privacy.Domein;
using Zvh.Privacy.Woorden;

namespace Zvh.Privacy.Logboeken;

/// <summary>One row of the log, with the purpose that it is read for.</summary>
[VereistRecht(Rechten.LogboekLezen)]
[VraagBevestiging]
internal sealed class RegelModel(LogboekLezen lezen, Actoren actoren) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Logdoel? Doel { get; set; }

    public long Nummer { get; private set; }

    public Logregel? Regel { get; private set; }

    public string? Fout { get; private set; }

    public string Wie => actoren.Wie(Regel!);

    public string Namens => actoren.Namens(Regel!);

    public static string Of(string waarde) => waarde.Length > 0 ? waarde : "–";

    public async Task<IActionResult> OnGetAsync(long nummer, CancellationToken ct)
    {
        Nummer = nummer;
        if (Doel is not { } doel || !Enum.IsDefined(doel))
        {
            ModelState.Clear();
            Doel = null;
            return Page();
        }

        await lezen.NoteerAsync(doel, nummer.ToString(CultureInfo.InvariantCulture), "", ct);
        if (await lezen.RegelAsync(nummer, ct) is not { } gevonden)
        {
            return NotFound();
        }

        (Regel, Fout) = gevonden;
        await actoren.NeemAsync([Regel], ct);
        return Page();
    }
}
