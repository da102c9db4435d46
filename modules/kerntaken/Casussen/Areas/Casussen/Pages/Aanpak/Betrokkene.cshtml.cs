using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Casussen.Personen;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Aanmelding;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Aanpak;

/// <summary>Looks for a person to add to a case.</summary>
[VereistRecht(Rechten.CasusWijzigen)]
[VereistDossier<Casus>("casusId")]
[EnableRateLimiting(Snelheden.Zoeken)]
internal sealed class BetrokkeneModel(CasusLezen lezen, PersonenZoeken zoeken, Casusmensen mensen, Casuskeuzes keuzes, IFlash flash) : PageModel
{
    public Casus Casus { get; private set; } = null!;

    public Casuskop Kop => new(Casus, "Mensen", keuzes);

    public Zoekinvoer Zoek { get; private set; } = new();

    /// <summary>Who fits; null before the first search.</summary>
    public IReadOnlyList<Gevonden>? Gevonden { get; private set; }

    /// <summary>Those of the case to whom somebody can be related.</summary>
    public IReadOnlyList<Casusmens> Betrokkenen { get; private set; } = [];

    public async Task OnGetAsync(Guid casusId, CancellationToken ct)
    {
        Casus = await lezen.LeesAsync(casusId, ct);
        Betrokkenen = [.. (await lezen.PersonenAsync(casusId, ct)).Where(p => p is { Persoon: not null, Plaats.Betrokkenheid: Betrokkenheid.Betrokkene })];
    }

    [VereistRecht(Rechten.PersoonZoeken)]
    [EigenTransactie]
    public async Task OnPostZoekAsync(Guid casusId, [FromForm(Name = nameof(Zoek))] Zoekinvoer zoek, CancellationToken ct)
    {
        Zoek = zoek;
        await OnGetAsync(casusId, ct);
        if (ModelState.IsValid)
        {
            Gevonden = await zoeken.ZoekAsync(zoek.Vraag, behalve: null, ct);
        }
    }

    [VereistRecht(Rechten.PersoonZoeken)]
    public async Task<IActionResult> OnPostAsync(Guid casusId, Guid persoonId, [FromForm] Betrokkeneinvoer invoer, CancellationToken ct)
    {
        if (!ModelState.Neem(await mensen.VoegToeAsync(casusId, persoonId, invoer, ct)))
        {
            await OnGetAsync(casusId, ct);
            return Page();
        }

        flash.Gelukt("De persoon staat in de casus.");
        return LocalRedirect($"/casussen/{casusId}/mensen");
    }
}
