using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Platform.Toegang;

namespace Zvh.Privacy.Noodtoegangen;

/// <summary>Accesses in an emergency: what waits for a verdict stands first, until it has one.</summary>
[VereistRecht(Rechten.NoodtoegangBeoordelen)]
internal sealed class IndexModel(NoodtoegangLezen lezen) : PageModel
{
    public IReadOnlyList<Noodregel> Open { get; private set; } = [];

    public IReadOnlyList<Noodregel> Beoordeeld { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => (Open, Beoordeeld) = (await lezen.OpenAsync(ct), await lezen.BeoordeeldAsync(ct));
}
