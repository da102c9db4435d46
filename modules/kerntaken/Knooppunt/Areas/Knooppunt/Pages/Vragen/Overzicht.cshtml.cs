using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Knooppunt.Vragen;

/// <summary>The questions: for the house all of them, for a partner the own ones and those that were put to him. No subjects: these could name somebody.</summary>
[VereistRecht(Rechten.VraagLezen)]
internal sealed class OverzichtModel(VragenLezen lezen, Knooppuntkeuzes keuzes, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Lijstvraag Vraag { get; set; } = new();

    /// <summary>Whether those that are done are asked for.</summary>
    [FromQuery(Name = "gesloten")]
    public bool Gesloten { get; set; }

    public Vraagblad Blad { get; private set; } = null!;

    public Knooppuntkeuzes Keuzes => keuzes;

    public bool MagStellen => gebruiker.Mag(Rechten.VraagStellen);

    public DateOnly Vandaag => klok.Vandaag();

    public async Task OnGetAsync(CancellationToken ct) => Blad = await lezen.BladAsync(Gesloten, Vraag, ct);
}
