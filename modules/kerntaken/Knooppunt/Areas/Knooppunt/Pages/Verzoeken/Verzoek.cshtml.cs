using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Zvh.Abstractions;
using Zvh.Documenten.Bijlagen;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Data;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Knooppunt.Verzoeken;

/// <summary>One request: the partner answers or refuses, the house reads it or takes it back.</summary>
[VereistRecht(Rechten.VerzoekLezen)]
[VereistDossier<Informatieverzoek>("verzoekId")]
internal sealed class VerzoekModel(VerzoekenLezen lezen, VerzoekBeantwoorden beantwoorden, IHuidigeGebruiker gebruiker, IFlash flash, TimeProvider klok) : PageModel
{
    public Verzoekbeeld Beeld { get; private set; } = null!;

    public Geefinvoer Geef { get; private set; } = new();

    public Redeninvoer Reden { get; private set; } = new();

    public static IReadOnlyList<SelectListItem> Gronden { get; } = [.. Enum.GetValues<Leveringsgrond>().Select(g => new SelectListItem(Leveringsgronden.Woord(g), g.ToString()))];

    public bool IsOpen => Beeld.Verzoek.Stand is Verzoekstand.Open;

    public bool MagAntwoorden => IsOpen && gebruiker.Mag(Rechten.VerzoekBeantwoorden) && Beeld.Verzoek.OrganisatieId == gebruiker.Bevoegdheid?.OrganisatieId;

    public bool MagIntrekken => IsOpen && gebruiker.Mag(Rechten.VerzoekDoen);

    public DateOnly Vandaag => klok.Vandaag();

    public async Task OnGetAsync(Guid verzoekId, CancellationToken ct) => Beeld = await lezen.LeesAsync(verzoekId, ct);

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
