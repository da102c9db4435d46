using Microsoft.AspNetCore.Mvc;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Asks to confirm that a post goes out of the concept.</summary>
[VereistRecht(Rechten.BegrotingWijzigen)]
internal sealed class PostWegModel(Begrotinglezer lezer, PostVerwijderen postVerwijderen, IFlash flash) : Begrotingpagina(lezer)
{
    /// <summary>Code of the post.</summary>
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>The row version that was looked at.</summary>
    [BindProperty]
    public uint Versie { get; set; }

    /// <summary>The line.</summary>
    public Boomregel? Regel { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadConceptAsync(ct) || Dossier.Versie.Posten.Find(p => p.Code == Code) is not { } post)
        {
            return NotFound();
        }

        Versie = post.Versie;
        Regel = Dossier.Boom.Alle().Single(r => r.PostId == post.Id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !ModelState.Neem(await postVerwijderen.VoerUitAsync(Jaar, Stroom, Code, Versie, ct)))
        {
            return await OnGetAsync(ct);
        }

        flash.Gelukt("De post is verwijderd uit het concept.");
        await LaadConceptAsync(ct);
        return Redirect($"{Dossier.Pad}?versie={Dossier.Versie.Volgnummer}");
    }
}
