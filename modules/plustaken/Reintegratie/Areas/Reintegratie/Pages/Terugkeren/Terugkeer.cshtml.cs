using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Platform.Toegang.Wie;
using Zvh.Reintegratie.Domein;
using Zvh.Ui;

namespace Zvh.Reintegratie.Terugkeren;

/// <summary>One return: lights, visits, where the regie belongs, and handing over.</summary>
[VereistRecht(Rechten.TerugkeerLezen)]
[VereistDossier<Terugkeer>("terugkeerId")]
internal sealed class TerugkeerModel(TerugkerenLezen lezen, Terugkeerstappen stappen, Partners partners, IHuidigeGebruiker gebruiker, IFlash flash) : Terugkeerformulieren
{
    public Terugkeerbeeld Beeld { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public bool MagWijzigen => gebruiker.Mag(Rechten.TerugkeerWijzigen) && Beeld.Terugkeer.IsOpen;

    public bool MagBevestigen => gebruiker.Mag(Rechten.TerugkeerBevestigen) && Beeld.Terugkeer.Stand is Terugkeerstand.Overgedragen && Beeld.Terugkeer.OrganisatieId == gebruiker.Bevoegdheid?.OrganisatieId;

    public async Task OnGetAsync(Guid terugkeerId, CancellationToken ct)
    {
        Beeld = await lezen.LeesAsync(terugkeerId, ct);
        Wijziging ??= new() { Vrij = Beeld.Terugkeer.Vrij };
        Isd ??= Isdinvoer.Van(Beeld);
        if (MagWijzigen && Beeld.Terugkeer.KanOver)
        {
            Organisaties = await partners.KeuzesAsync(ct);
        }
    }

    [VereistRecht(Rechten.TerugkeerWijzigen)]
    public Task<IActionResult> OnPostWeegAsync(Guid terugkeerId, [FromForm(Name = nameof(Weeg))] Weeginvoer invoer, uint versie, CancellationToken ct)
    {
        Weeg = invoer;
        return DoeAsync(terugkeerId, nameof(Weeg), "De weging is vastgelegd.", () => stappen.Begeleiden.WeegAsync(terugkeerId, invoer, versie, ct), ct);
    }

    [VereistRecht(Rechten.TerugkeerWijzigen)]
    public Task<IActionResult> OnPostPeilAsync(Guid terugkeerId, [FromForm(Name = nameof(Peil))] Peilinvoer invoer, CancellationToken ct)
    {
        Peil = invoer;
        return DoeAsync(terugkeerId, nameof(Peil), "De voorwaarde is bijgewerkt.", () => stappen.Begeleiden.PeilAsync(terugkeerId, invoer, ct), ct);
    }

    [VereistRecht(Rechten.TerugkeerWijzigen)]
    public Task<IActionResult> OnPostBezoekAsync(Guid terugkeerId, [FromForm(Name = nameof(Bezoek))] Bezoekinvoer invoer, CancellationToken ct)
    {
        Bezoek = invoer;
        return DoeAsync(terugkeerId, nameof(Bezoek), "Het bezoek is vastgelegd.", () => stappen.Begeleiden.BezoekAsync(terugkeerId, invoer, ct), ct);
    }

    [VereistRecht(Rechten.TerugkeerWijzigen)]
    public Task<IActionResult> OnPostWijzigAsync(Guid terugkeerId, [FromForm(Name = nameof(Wijziging))] Wijziginvoer invoer, uint versie, CancellationToken ct)
    {
        Wijziging = invoer;
        return DoeAsync(terugkeerId, nameof(Wijziging), "Dat is gewijzigd.", () => stappen.Begeleiden.WijzigAsync(terugkeerId, invoer, versie, ct), ct);
    }

    [VereistRecht(Rechten.TerugkeerWijzigen)]
    public Task<IActionResult> OnPostDraagOverAsync(Guid terugkeerId, [FromForm(Name = nameof(Overdracht))] Overdrachtinvoer invoer, uint versie, CancellationToken ct)
    {
        Overdracht = invoer;
        return DoeAsync(terugkeerId, nameof(Overdracht), "De terugkeer is overgedragen. De gemeente kreeg een bericht en bevestigt het.", () => stappen.Overdragen.DraagOverAsync(terugkeerId, invoer, versie, ct), ct);
    }

    [VereistRecht(Rechten.TerugkeerBevestigen)]
    public Task<IActionResult> OnPostBevestigAsync(Guid terugkeerId, uint versie, CancellationToken ct) =>
        DoeAsync(terugkeerId, "", "U hebt de terugkeer overgenomen. Het huis weet het.", () => stappen.Bevestigen.BevestigAsync(terugkeerId, versie, ct), ct);

    [VereistRecht(Rechten.TerugkeerWijzigen)]
    public Task<IActionResult> OnPostRondAfAsync(Guid terugkeerId, uint versie, CancellationToken ct) =>
        DoeAsync(terugkeerId, "", "De terugkeer is afgerond.", () => stappen.Begeleiden.RondAfAsync(terugkeerId, versie, ct), ct);

    [VereistRecht(Rechten.TerugkeerWijzigen)]
    public Task<IActionResult> OnPostVraagFasehuisAsync(Guid terugkeerId, uint versie, CancellationToken ct) =>
        DoeAsync(terugkeerId, "", "De plek in het Fasehuis is gevraagd.", () => stappen.Fasehuis.VraagAsync(terugkeerId, versie, ct), ct);

    [VereistRecht(Rechten.TerugkeerWijzigen)]
    public Task<IActionResult> OnPostSelecteerAsync(Guid terugkeerId, [FromForm(Name = nameof(Selectie))] Selectieinvoer invoer, uint versie, CancellationToken ct)
    {
        Selectie = invoer;
        return DoeAsync(terugkeerId, nameof(Selectie), "De selectie is vastgelegd.", () => stappen.Fasehuis.BeslisAsync(terugkeerId, invoer, versie, ct), ct);
    }

    [VereistRecht(Rechten.TerugkeerWijzigen)]
    public Task<IActionResult> OnPostPlaatsAsync(Guid terugkeerId, [FromForm(Name = nameof(Plek))] Plekinvoer invoer, uint versie, CancellationToken ct)
    {
        Plek = invoer;
        return DoeAsync(terugkeerId, nameof(Plek), "De plek in het Fasehuis staat vast.", () => stappen.Fasehuis.PlaatsAsync(terugkeerId, invoer, versie, ct), ct);
    }

    [VereistRecht(Rechten.TerugkeerWijzigen)]
    public Task<IActionResult> OnPostVertrekAsync(Guid terugkeerId, [FromForm(Name = nameof(Vertrek))] Vertrekinvoer invoer, uint versie, CancellationToken ct)
    {
        Vertrek = invoer;
        return DoeAsync(terugkeerId, nameof(Vertrek), "De plek is weer vrij.", () => stappen.Fasehuis.VertrekAsync(terugkeerId, invoer, versie, ct), ct);
    }

    [VereistRecht(Rechten.TerugkeerWijzigen)]
    public Task<IActionResult> OnPostIsdAsync(Guid terugkeerId, [FromForm(Name = nameof(Isd))] Isdinvoer invoer, CancellationToken ct)
    {
        Isd = invoer;
        return DoeAsync(terugkeerId, nameof(Isd), "De momenten van de ISD-maatregel staan vast.", () => stappen.Isd.VoerUitAsync(terugkeerId, invoer, ct), ct);
    }

    private async Task<IActionResult> DoeAsync(Guid terugkeerId, string veld, string gelukt, Func<Task<Uitkomst>> stap, CancellationToken ct)
    {
        if (ModelState.IsValid && ModelState.Neem(await stap(), veld))
        {
            flash.Gelukt(gelukt);
            return LocalRedirect(TerugkeerBeginnen.Pad(terugkeerId));
        }

        await OnGetAsync(terugkeerId, ct);
        return Page();
    }
}
