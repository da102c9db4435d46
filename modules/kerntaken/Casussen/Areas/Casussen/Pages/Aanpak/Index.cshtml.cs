using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Casussen.Aanpak;

/// <summary>The cases that the user may see. No names: those stand on the page of the case.</summary>
[VereistRecht(Rechten.CasusLezen)]
internal sealed class IndexModel(CasussenLezen lezen, Casuskeuzes keuzes, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Casusfilter Filter { get; set; } = new();

    public Casusblad Blad { get; private set; } = new([], 0, null, null);

    public Casuskeuzes Keuzes => keuzes;

    public DateOnly Vandaag => klok.Vandaag();

    public static IReadOnlyList<SelectListItem> Mijn { get; } = [new("Waarvan ik de regie heb", "true")];

    public async Task OnGetAsync(CancellationToken ct) => Blad = await lezen.BladAsync(Filter, Vraag, ct);
}
