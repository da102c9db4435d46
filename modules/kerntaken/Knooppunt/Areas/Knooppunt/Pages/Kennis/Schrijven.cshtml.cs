using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Knooppunt.Gedeeld;
using Zvh.Knooppunt.Vragen;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Knooppunt.Kennis;

/// <summary>Writes a new answer, from nothing or from a question that was answered.</summary>
[VereistRecht(Rechten.KennisWijzigen)]
internal sealed class SchrijvenModel(KennisBewaren bewaren, Vraagantwoord vragen, Knooppuntkeuzes keuzes, IFlash flash) : PageModel
{
    [BindProperty]
    public Kennisinvoer Invoer { get; set; } = new();

    public Knooppuntkeuzes Keuzes => keuzes;

    public async Task OnGetAsync(Guid? vraag, CancellationToken ct)
    {
        if (vraag is { } id && await vragen.LeesAsync(id, ct) is { } gesteld)
        {
            Invoer = new() { Titel = gesteld.Onderwerp, Antwoord = gesteld.Antwoord ?? "", Thema = gesteld.Thema };
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            var item = await bewaren.BewaarAsync(id: null, Invoer, ct);
            if (ModelState.Neem(item, nameof(Invoer)))
            {
                flash.Gelukt("Het concept is opgeslagen. Lees het na en publiceer het.");
                return LocalRedirect($"/knooppunt/kennis/{item.Waarde}");
            }
        }

        return Page();
    }
}
