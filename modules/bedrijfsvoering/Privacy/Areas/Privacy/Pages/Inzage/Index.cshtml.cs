using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Logboek;
using Zvh.Platform.Toegang;
using Zvh.Privacy.Woorden;
using Zvh.Ui;

namespace Zvh.Privacy.Inzage;

/// <summary>Rows to show, and how to name who did it.</summary>
internal sealed record Inzagetabel(IReadOnlyList<Logregel> Regels, Func<Logregel, string> Wie, string? Volgende);

/// <summary>Who looked into the own records (NEN 7513; A-index 2).</summary>
[VereistRecht(Rechten.InzageLezen)]
internal sealed class IndexModel(InzageLezen lezen, Actoren actoren) : PageModel
{
    private const int PerBlad = 50;
    private const string Iedereen = "iedereen";

    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "soort")]
    public string? Soort { get; set; }

    [BindProperty(SupportsGet = true, Name = "object")]
    public Guid? Object { get; set; }

    [BindProperty(SupportsGet = true, Name = "wie")]
    public string? Keuze { get; set; }

    public IReadOnlyList<Logregel> Regels { get; private set; } = [];

    public string? Volgende { get; private set; }

    public static IReadOnlyList<SelectListItem> Keuzes { get; } = [new("Ook ikzelf en het huis", Iedereen)];

    public string Wie(Logregel regel) => actoren.Wie(regel);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Object is { } dossier && !await lezen.IsEigenAsync(Soort ?? "", dossier, ct))
        {
            return NotFound();
        }

        await lezen.NoteerAsync(Object, ct);
        var regels = await lezen.LeesAsync(new(Object is null ? null : Soort, Object, Keuze == Iedereen, InzageLezen.Nummer(Vraag.Na)), PerBlad, ct);
        Regels = [.. regels.Take(PerBlad)];
        Volgende = regels.Count > PerBlad ? $"{Regels[^1].Volgnummer}" : null;
        await actoren.NeemAsync(Regels, ct);
        return Page();
    }
}
