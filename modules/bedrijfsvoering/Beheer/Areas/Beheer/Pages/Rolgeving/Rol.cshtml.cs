using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Beheer.Gebruikers;
using Zvh.Platform.Data;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Ui;

namespace Zvh.Beheer.Rolgeving;

/// <summary>One role of a user: prolong it, or end it.</summary>
[VereistRecht(Rechten.GebruikerWijzigen)]
[VraagBevestiging]
internal sealed class RolModel(PlatformDbContext db, GebruikersLezen lezen, RolGeven geven, ModuleCatalogus catalogus, TimeProvider klok, IFlash flash) : PageModel
{
    [BindProperty, Required, Display(Name = "Laatste dag")]
    public DateOnly? Tot { get; set; }

    /// <summary>The last day that the user saw, so that a change by somebody else is noticed.</summary>
    [BindProperty]
    public DateOnly Gezien { get; set; }

    public Gebruikerregel? Gebruiker { get; private set; }

    public GebruikerRol? Rol { get; private set; }

    public string Titel => catalogus.Roltitel(Rol!.Rol);

    public string Thema => Rol!.Thema is { } thema ? catalogus.Thematitel(thema) : "alle thema's";

    public async Task<IActionResult> OnGetAsync(Guid id, Guid rolId, CancellationToken ct)
    {
        if (!await LeesAsync(id, rolId, ct))
        {
            return NotFound();
        }

        Tot = klok.Vandaag().AddYears(1);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid rolId, CancellationToken ct)
    {
        if (!await LeesAsync(id, rolId, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || !ModelState.Neem(await geven.VerlengAsync(rolId, Tot!.Value, Gezien, ct)))
        {
            return Page();
        }

        flash.Gelukt($"{Titel} van {Gebruiker!.Naam} geldt tot en met {Tot:d-M-yyyy}.");
        return LocalRedirect($"/beheer/gebruikers/{id}");
    }

    public async Task<IActionResult> OnPostBeeindigenAsync(Guid id, Guid rolId, CancellationToken ct)
    {
        // The form with the last day was not sent along.
        ModelState.Clear();
        if (!await LeesAsync(id, rolId, ct))
        {
            return NotFound();
        }

        if (!ModelState.Neem(await geven.BeeindigAsync(rolId, ct)))
        {
            Tot = Rol!.Tot;
            return Page();
        }

        flash.Gelukt($"{Titel} van {Gebruiker!.Naam} is beëindigd.");
        return LocalRedirect($"/beheer/gebruikers/{id}");
    }

    private async Task<bool> LeesAsync(Guid id, Guid rolId, CancellationToken ct)
    {
        Gebruiker = await lezen.LeesAsync(id, ct);
        var vandaag = klok.Vandaag();
        Rol = await db.GebruikerRollen.AsNoTracking().SingleOrDefaultAsync(r => r.Id == rolId && r.GebruikerId == id && r.Tot >= vandaag, ct);
        return Gebruiker is not null && Rol is not null;
    }
}
