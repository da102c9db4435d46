using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Casussen.Contracts;
using Zvh.Documenten.Bijlagen;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Knooppunt.Verzoeken;

/// <summary>One request: the partner answers or refuses, the house reads it, takes it over into the case, or takes the request back.</summary>
[VereistRecht(Rechten.VerzoekLezen)]
[VereistDossier<Informatieverzoek>("verzoekId")]
internal sealed class VerzoekModel(VerzoekenLezen lezen, VerzoekBeantwoorden beantwoorden, VerzoekOvernemen overnemen, IHuidigeGebruiker gebruiker, IFlash flash, TimeProvider klok) : PageModel
{
    public Verzoekbeeld Beeld { get; private set; } = null!;

    public Geefinvoer Geef { get; private set; } = new();

    public Redeninvoer Reden { get; private set; } = new();

    public Overneeminvoer Overname { get; private set; } = new();

    /// <summary>The plans that can take the answer; empty when this user can take nothing over.</summary>
    public IReadOnlyList<Bijdrageplek> Plekken { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Plannen => [.. Plekken.Select(p => new SelectListItem(p.Titel, p.PlanId.ToString()))];

    public static IReadOnlyList<SelectListItem> Gronden { get; } = [.. Enum.GetValues<Leveringsgrond>().Select(g => new SelectListItem(Leveringsgronden.Woord(g), g.ToString()))];

    public static IReadOnlyList<SelectListItem> Gegevens { get; } = [.. Bijdragesoorten.Alle.Select(g => new SelectListItem(g.Woord, g.Soort.ToString()))];

    public bool IsOpen => Beeld.Verzoek.Stand is Verzoekstand.Open;

    public bool MagAntwoorden => IsOpen && gebruiker.Mag(Rechten.VerzoekBeantwoorden) && Beeld.Verzoek.OrganisatieId == gebruiker.Bevoegdheid?.OrganisatieId;

    public bool MagIntrekken => IsOpen && gebruiker.Mag(Rechten.VerzoekDoen);

    public DateOnly Vandaag => klok.Vandaag();

    public async Task OnGetAsync(Guid verzoekId, CancellationToken ct)
    {
        Beeld = await lezen.LeesAsync(verzoekId, ct);
        Plekken = gebruiker.Mag(Rechten.VerzoekDoen) ? await overnemen.PlekkenAsync(Beeld.Verzoek, ct) : [];
        Overname.Tekst = Overname.Tekst.Length > 0 ? Overname.Tekst : Beeld.Verzoek.Antwoord ?? "";
    }

    [VereistRecht(Rechten.VerzoekBeantwoorden)]
    public async Task<IActionResult> OnPostGeefAsync(Guid verzoekId, [FromForm(Name = nameof(Geef))] Geefinvoer invoer, uint versie, CancellationToken ct)
    {
        Geef = invoer;
        return await SluitAfAsync(verzoekId, () => beantwoorden.GeefAsync(verzoekId, invoer, versie, ct), nameof(Geef), "Uw antwoord is binnen. Dank u wel.", ct);
    }

    [VereistRecht(Rechten.VerzoekBeantwoorden)]
    public async Task<IActionResult> OnPostWeigerAsync(Guid verzoekId, [FromForm(Name = nameof(Reden))] Redeninvoer invoer, uint versie, CancellationToken ct)
    {
        Reden = invoer;
        return await SluitAfAsync(verzoekId, () => beantwoorden.WeigerAsync(verzoekId, invoer, versie, ct), nameof(Reden), "Uw weigering is genoteerd. Het huis leest de reden.", ct);
    }

    [VereistRecht(Rechten.VerzoekDoen)]
    public async Task<IActionResult> OnPostTrekInAsync(Guid verzoekId, [FromForm(Name = nameof(Reden))] Redeninvoer invoer, uint versie, CancellationToken ct)
    {
        Reden = invoer;
        return await SluitAfAsync(verzoekId, () => beantwoorden.TrekInAsync(verzoekId, invoer, versie, ct), nameof(Reden), "Het verzoek is ingetrokken.", ct);
    }

    [VereistRecht(Rechten.VerzoekDoen)]
    public async Task<IActionResult> OnPostOverneemAsync(Guid verzoekId, [FromForm(Name = nameof(Overname))] Overneeminvoer invoer, uint versie, CancellationToken ct)
    {
        Overname = invoer;
        return await SluitAfAsync(verzoekId, () => overnemen.VoerUitAsync(verzoekId, invoer, versie, ct), nameof(Overname), "Het antwoord staat als bijdrage in het plan, met de partner als bron.", ct);
    }

    private async Task<IActionResult> SluitAfAsync(Guid verzoekId, Func<Task<Uitkomst>> doe, string veld, string gelukt, CancellationToken ct)
    {
        if (!ModelState.IsValid || !ModelState.Neem(await doe(), veld))
        {
            await OnGetAsync(verzoekId, ct);
            return Page();
        }

        flash.Gelukt(gelukt);
        return LocalRedirect($"/knooppunt/verzoeken/{verzoekId}");
    }
}
