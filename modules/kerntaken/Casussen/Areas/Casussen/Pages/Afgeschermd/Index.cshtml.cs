using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Aanpak;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Casussen.Afgeschermd;

/// <summary>Closed cases and when their data must go. No names.</summary>
[VereistRecht(Rechten.AfgeschermdLezen)]
internal sealed class AfgeschermdModel(AfgeschermdLezen lezen, Casuskeuzes keuzes, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    public Casusblad Blad { get; private set; } = new([], 0, null, null);

    public Casuskeuzes Keuzes => keuzes;

    public DateOnly Vandaag => klok.Vandaag();

    public async Task OnGetAsync(CancellationToken ct) => Blad = await lezen.BladAsync(Vraag, ct);
}
