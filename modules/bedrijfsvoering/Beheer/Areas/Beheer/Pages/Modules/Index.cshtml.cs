using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Abstractions;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Modules;

/// <summary>All modules of the house.</summary>
[VereistRecht(Rechten.ModuleLezen)]
internal sealed class IndexModel(Moduleoverzicht overzicht) : PageModel
{
    public IReadOnlyList<Moduleregel> Regels { get; private set; } = [];

    public static string Soort(ModuleSoort soort) => soort switch
    {
        ModuleSoort.Kerntaak => "Kerntaken",
        ModuleSoort.Plustaak => "Plustaken",
        _ => "Bedrijfsvoering",
    };

    public async Task OnGetAsync(CancellationToken ct) => Regels = await overzicht.LeesAsync(ct);
}
