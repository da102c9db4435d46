using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Casussen.Data;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Aanpak;

/// <summary>One case: who it is about, who leads, what was last done and what can be done now.</summary>
[VereistRecht(Rechten.CasusLezen)]
[VereistDossier<Casus>("casusId")]
internal sealed class DetailModel(CasusLezen lezen, Casusstappen stappen, Casuskeuzes keuzes, IDossiertoegang toegang, IFlash flash) : PageModel
{
    private const int Laatste = 10;

    public Casus Casus { get; private set; } = null!;

    public Casuskop Kop => new(Casus, "Overzicht", keuzes);

    public Casuskeuzes Keuzes => keuzes;

    /// <summary>For the panel that shows who looked at it.</summary>
    public Dossier Dossier => toegang.Dossiers[0];

    public IReadOnlyList<Casusmens> Mensen { get; private set; } = [];

    public IReadOnlyList<Regieregel> Regie { get; private set; } = [];

    public IReadOnlyList<Casusmeldingrij> Meldingen { get; private set; } = [];

    public IReadOnlyList<Gebeurtenis> Tijdlijn { get; private set; } = [];

    public IReadOnlyList<Vervolgstap> Vervolg { get; private set; } = [];

    public Topplaats? Topplaats { get; private set; }

    [StringLength(4000)]
    [Display(Name = "Notitie")]
    public string? Notitie { get; set; }

    public bool MagWijzigen => toegang.Mag(Rechten.CasusWijzigen);

    public bool MagPersonen => toegang.Mag(Rechten.PersoonLezen);

    public async Task OnGetAsync(Guid casusId, CancellationToken ct)
    {
        Casus = await lezen.LeesAsync(casusId, ct);
        (Mensen, Regie) = (await lezen.PersonenAsync(casusId, ct), await lezen.RegieAsync(casusId, ct));
        (Meldingen, Topplaats) = (await lezen.MeldingenAsync(casusId, ct), await lezen.TopplaatsAsync(casusId, ct));
        (Tijdlijn, Vervolg) = (await lezen.TijdlijnAsync(casusId, voor: null, Laatste, ct), await stappen.MogelijkAsync(Casus, ct));
    }

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostFaseAsync(Guid casusId, Casusfase naar, uint versie, CancellationToken ct)
    {
        if (!ModelState.Neem(await stappen.FaseAsync(casusId, naar, versie, ct)))
        {
            return await ToonAsync(casusId, ct);
        }

        flash.Gelukt($"De casus staat nu op: {Casuswoorden.Fase(naar)}.");
        return LocalRedirect(naar is Casusfase.Afgeschermd ? "/casussen" : naar is Casusfase.Weging ? $"/casussen/{casusId}/weging" : $"/casussen/{casusId}");
    }

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostStapAsync(Guid casusId, string? stap, uint versie, CancellationToken ct)
    {
        if (!ModelState.Neem(await stappen.StapAsync(casusId, stap, versie, ct)))
        {
            return await ToonAsync(casusId, ct);
        }

        flash.Gelukt("De casus is een stap verder.");
        return LocalRedirect($"/casussen/{casusId}");
    }

    public async Task<IActionResult> OnPostNotitieAsync(Guid casusId, string? notitie, CancellationToken ct)
    {
        Notitie = notitie;
        if (!ModelState.Neem(await stappen.NoteerAsync(casusId, notitie, ct)))
        {
            return await ToonAsync(casusId, ct);
        }

        flash.Gelukt("De notitie staat in de tijdlijn.");
        return LocalRedirect($"/casussen/{casusId}");
    }

    private async Task<IActionResult> ToonAsync(Guid casusId, CancellationToken ct)
    {
        await OnGetAsync(casusId, ct);
        return Page();
    }
}
