using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Casussen.Domein.Aanpak;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Casussen.Aanpak;

/// <summary>The people of a case: persons, participants and who leads.</summary>
[VereistRecht(Rechten.CasusLezen)]
[VereistDossier<Casus>("casusId")]
internal sealed class MensenModel(CasusLezen lezen, Casusmensen mensen, Casuskeuzes keuzes, IDossiertoegang toegang, IFlash flash) : PageModel
{
    public Casus Casus { get; private set; } = null!;

    public Casuskop Kop => new(Casus, "Mensen", keuzes);

    public IReadOnlyList<Casusmens> Personen { get; private set; } = [];

    public IReadOnlyList<Relatieregel> Relaties { get; private set; } = [];

    public IReadOnlyList<Deelnemerregel> Deelnemers { get; private set; } = [];

    public IReadOnlyList<Regieregel> Regies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Regisseurs { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public Regieinvoer Regie { get; private set; } = new();

    public Deelnemerinvoer Deelnemer { get; private set; } = new();

    public bool MagWijzigen => toegang.Mag(Rechten.CasusWijzigen) && Casus.Loopt;

    public bool MagZoeken => toegang.Mag(Rechten.PersoonZoeken);

    public bool MagPersonen => toegang.Mag(Rechten.PersoonLezen);

    public static IReadOnlyList<SelectListItem> Regiesoorten { get; } = [new("Procesregie", nameof(Regiesoort.Procesregie)), new("Casusregie", nameof(Regiesoort.Casusregie))];

    /// <summary>Whether somebody who took part last can take part again with one press, for example after the case was opened again.</summary>
    public bool MagTerug(Casusdeelnemer was) => MagWijzigen && was.Tot is not null && Deelnemers.All(d => d.Deelnemer.GebruikerId != was.GebruikerId || d.Deelnemer.Van <= was.Van);

    /// <summary>Whether somebody who led last can lead again with one press, now that nobody does.</summary>
    public bool MagTerug(Regie was) => MagWijzigen && was.Tot is not null && Regies.All(r => r.Regie.Soort != was.Soort || r.Regie.Van <= was.Van);

    public async Task OnGetAsync(Guid casusId, CancellationToken ct)
    {
        Casus = await lezen.LeesAsync(casusId, ct);
        (Personen, Deelnemers, Regies) = (await lezen.PersonenAsync(casusId, ct), await lezen.DeelnemersAsync(casusId, ct), await lezen.RegieAsync(casusId, ct));
        Relaties = await lezen.RelatiesAsync(casusId, ct);
        if (MagWijzigen)
        {
            (Regisseurs, Partners) = (await mensen.RegisseursAsync(ct), await mensen.PartnersAsync(ct));
        }
    }

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostRegieAsync(Guid casusId, [FromForm(Name = nameof(Regie))] Regieinvoer regie, CancellationToken ct)
    {
        Regie = regie;
        return ModelState.IsValid && ModelState.Neem(await mensen.GeefRegieAsync(casusId, regie, ct), nameof(Regie)) ? Klaar(casusId, "De regie is overgedragen.") : await ToonAsync(casusId, ct);
    }

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostDeelnemerAsync(Guid casusId, [FromForm(Name = nameof(Deelnemer))] Deelnemerinvoer deelnemer, CancellationToken ct)
    {
        Deelnemer = deelnemer;
        return ModelState.IsValid && ModelState.Neem(await mensen.LaatToeAsync(casusId, deelnemer, ct), nameof(Deelnemer)) ? Klaar(casusId, "De deelnemer kan de casus nu zien.") : await ToonAsync(casusId, ct);
    }

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostEindeAsync(Guid casusId, Guid deelnemerId, CancellationToken ct) =>
        ModelState.Neem(await mensen.BeeindigAsync(casusId, deelnemerId, ct)) ? Klaar(casusId, "De deelnemer ziet de casus niet meer.") : await ToonAsync(casusId, ct);

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostPlaatsAsync(Guid casusId, Guid plaatsId, Betrokkenheid betrokkenheid, Zijde zijde, CancellationToken ct) =>
        ModelState.Neem(await mensen.WijzigAsync(casusId, plaatsId, new() { Betrokkenheid = betrokkenheid, Zijde = zijde }, ct)) ? Klaar(casusId, "De plaats in de casus is gewijzigd.") : await ToonAsync(casusId, ct);

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostWegAsync(Guid casusId, Guid plaatsId, CancellationToken ct) =>
        ModelState.Neem(await mensen.HaalUitAsync(casusId, plaatsId, ct)) ? Klaar(casusId, "De persoon staat niet meer in de casus.") : await ToonAsync(casusId, ct);

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostRelatieAsync(Guid casusId, Guid? betrokkene, Guid? ander, Relatiesoort? soort, CancellationToken ct) =>
        ModelState.Neem(await mensen.LegRelatieAsync(casusId, betrokkene, ander, soort, ct)) ? Klaar(casusId, "De relatie is vastgelegd.") : await ToonAsync(casusId, ct);

    [VereistRecht(Rechten.CasusWijzigen)]
    public async Task<IActionResult> OnPostRelatieWegAsync(Guid casusId, Guid relatieId, CancellationToken ct) =>
        ModelState.Neem(await mensen.HaalRelatieWegAsync(casusId, relatieId, ct)) ? Klaar(casusId, "De relatie is weggehaald.") : await ToonAsync(casusId, ct);

    private LocalRedirectResult Klaar(Guid casusId, string wat)
    {
        flash.Gelukt(wat);
        return LocalRedirect($"/casussen/{casusId}/mensen");
    }

    private async Task<IActionResult> ToonAsync(Guid casusId, CancellationToken ct)
    {
        await OnGetAsync(casusId, ct);
        return Page();
    }
}
