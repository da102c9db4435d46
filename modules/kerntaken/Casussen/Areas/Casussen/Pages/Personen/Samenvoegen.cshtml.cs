using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Personen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Personen;

/// <summary>Takes another person up in this one: look for the other, compare, say why.</summary>
[VereistRecht(Rechten.PersoonSamenvoegen)]
[VereistDossier<Persoon>("persoonId")]
[EnableRateLimiting(Snelheden.Zoeken)]
internal sealed class SamenvoegenModel(CasussenDbContext db, PersonenZoeken zoeken, PersonenSamenvoegen samenvoegen, IFlash flash) : PageModel
{
    public Persoon Persoon { get; private set; } = null!;

    /// <summary>Who is compared with; null while the user looks for somebody.</summary>
    public Persoon? Ander { get; private set; }

    [BindProperty]
    public Zoekinvoer Zoek { get; set; } = new();

    [BindProperty]
    [StringLength(500)]
    [Display(Name = "Waarom is dit dezelfde persoon?")]
    public string? Reden { get; set; }

    public IReadOnlyList<Gevonden>? Gevonden { get; private set; }

    public async Task OnGetAsync(Guid persoonId, CancellationToken ct)
    {
        Persoon = await db.Personen.AsNoTracking().SingleAsync(p => p.Id == persoonId, ct);
        Zoek = new() { Naam = $"{Persoon.Roepnaam ?? Persoon.Voornamen} {Persoon.Achternaam}".Trim(), Geboortedatum = Persoon.Geboortedatum };
    }

    [EigenTransactie]
    public async Task OnPostZoekAsync(Guid persoonId, CancellationToken ct)
    {
        Persoon = await db.Personen.AsNoTracking().SingleAsync(p => p.Id == persoonId, ct);
        if (ModelState.IsValid)
        {
            Gevonden = await zoeken.ZoekAsync(Zoek.Vraag, persoonId, ct);
        }
    }

    [EigenTransactie]
    public async Task<IActionResult> OnPostVergelijkAsync(Guid persoonId, Guid anderId, CancellationToken ct)
    {
        ModelState.Clear();
        return await LeesAsync(persoonId, anderId, ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid persoonId, Guid anderId, CancellationToken ct)
    {
        ModelState.Clear();
        if (!await LeesAsync(persoonId, anderId, ct))
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(Reden) || Reden.Length > 500)
        {
            ModelState.AddModelError(nameof(Reden), "Schrijf in hooguit 500 tekens waarom dit dezelfde persoon is.");
            return Page();
        }

        if (!ModelState.Neem(await samenvoegen.VoegSamenAsync(persoonId, anderId, Reden, ct)))
        {
            return Page();
        }

        flash.Gelukt("De personen zijn samengevoegd. U kunt dat hieronder terugdraaien.");
        return LocalRedirect($"/casussen/personen/{persoonId}");
    }

    private async Task<bool> LeesAsync(Guid persoonId, Guid anderId, CancellationToken ct)
    {
        Persoon = await db.Personen.AsNoTracking().SingleAsync(p => p.Id == persoonId, ct);
        Ander = await db.Personen.AsNoTracking().SingleOrDefaultAsync(p => p.Id == anderId, ct);
        return Ander is not null;
    }
}
