using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Proef.Data;

namespace Zvh.Proef.Dossiers;

/// <summary>One record.</summary>
[VereistRecht(Proefmodule.Lezen)]
[VereistDossier<Proefdossier>("dossierId")]
public sealed class DossierModel(ProefDbContext db) : PageModel
{
    /// <summary>The record.</summary>
    public Proefdossier? Dossier { get; private set; }

    /// <summary>Its notes.</summary>
    public IReadOnlyList<string> Notities { get; private set; } = [];

    /// <summary>What the form asks.</summary>
    [BindProperty]
    [Required]
    public string Toelichting { get; set; } = "";

    /// <summary>Shows the record.</summary>
    public async Task OnGetAsync(Guid dossierId, CancellationToken ct)
    {
        await LeesAsync(dossierId, ct);
        Toelichting = Dossier!.Toelichting;
    }

    /// <summary>Changes the record.</summary>
    [VereistRecht(Proefmodule.Wijzigen)]
    public async Task<IActionResult> OnPostAsync(Guid dossierId, CancellationToken ct)
    {
        await LeesAsync(dossierId, ct);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        Dossier!.Toelichting = Toelichting;
        await db.SaveChangesAsync(ct);
        return LocalRedirect($"/proef/dossiers/{dossierId}");
    }

    /// <summary>Decides.</summary>
    [VereistRecht(Proefmodule.Besluiten)]
    public async Task<IActionResult> OnPostBesluitAsync(Guid dossierId, CancellationToken ct)
    {
        ModelState.Clear();
        await LeesAsync(dossierId, ct);
        Dossier!.Besloten = true;
        await db.SaveChangesAsync(ct);
        return LocalRedirect($"/proef/dossiers/{dossierId}");
    }

    private async Task LeesAsync(Guid dossierId, CancellationToken ct)
    {
        Dossier = await db.Dossiers.SingleAsync(d => d.Id == dossierId, ct);
        Notities = await db.Notities.Where(n => n.DossierId == dossierId).Select(n => n.Tekst).ToListAsync(ct);
    }
}
