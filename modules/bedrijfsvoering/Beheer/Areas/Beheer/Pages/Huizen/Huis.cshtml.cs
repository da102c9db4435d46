using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Zvh.Abstractions;
using Zvh.Platform.Data;
using Zvh.Platform.Huizen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Huizen;

/// <summary>The form of a connection with another house, new or existing.</summary>
[VereistRecht(Rechten.HuisWijzigen)]
[VraagBevestiging]
internal sealed class HuisModel(PlatformDbContext db, HuisVerbinden verbinden, IFlash flash, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid? Id { get; set; }

    public Huisinvoer Invoer { get; private set; } = new();

    /// <summary>As it is stored; null for a new one.</summary>
    public VerbondenHuis? Huis { get; private set; }

    public static IReadOnlyList<SelectListItem> Soorten { get; } = [new("Zorg- en Veiligheidshuis", nameof(Huissoort.Zvh)), new("RIEC", nameof(Huissoort.Riec))];

    public IReadOnlyList<Thema> Themas => verbinden.Kiesbaar(Huissoort.Zvh);

    public bool IsOpen => Huis?.IsOpen(klok.Vandaag()) == true;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Invoer = Huis is null ? Invoer : Huisinvoer.Van(Huis);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Invoer))] Huisinvoer invoer, CancellationToken ct)
    {
        Invoer = invoer;
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await verbinden.BewaarAsync(Id, Invoer, ct), nameof(Invoer)))
        {
            return Page();
        }

        flash.Gelukt($"{Invoer.Naam} is verbonden. Vergelijk aan de telefoon de vingerafdrukken.");
        return LocalRedirect("/beheer/huizen");
    }

    public async Task<IActionResult> OnPostStopAsync(uint versie, CancellationToken ct)
    {
        if (!await LeesAsync(ct) || Huis is null)
        {
            return NotFound();
        }

        await verbinden.StopAsync(Huis.Id, versie, ct);
        flash.Gelukt($"De verbinding met {Huis.Naam} is gestopt.");
        return LocalRedirect("/beheer/huizen");
    }

    private async Task<bool> LeesAsync(CancellationToken ct) => Id is not { } id || (Huis = await db.VerbondenHuizen.AsNoTracking().SingleOrDefaultAsync(h => h.Id == id, ct)) is not null;
}
