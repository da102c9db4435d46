using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Knooppunt.Domein;
using Zvh.Platform.Toegang;
using Zvh.Platform.Toegang.Bescherming;
using Zvh.Ui;

namespace Zvh.Knooppunt.Bekendheid;

/// <summary>One check of this house: what came back, and asking for what is needed.</summary>
[VereistRecht(Rechten.CheckLezen)]
[VereistDossier<Bekendheidscheck>("checkId")]
internal sealed class CheckModel(ChecksLezen lezen, CheckDoen doen, IHuidigeGebruiker gebruiker, IFlash flash) : PageModel
{
    public Bekendheidscheck Check { get; private set; } = null!;

    public string Huis { get; private set; } = "";

    [Display(Name = "Wat hebt u nodig, en waarom?")]
    public string? Overdracht { get; private set; }

    public bool MagVragen => Check.Stand is Checkstand.Bekend && gebruiker.Mag(Rechten.CheckDoen);

    public async Task OnGetAsync(Guid checkId, CancellationToken ct)
    {
        Check = await lezen.EenAsync(checkId, ct);
        Huis = (await lezen.HuizenAsync(ct)).GetValueOrDefault(Check.HuisId)?.Naam ?? "vervallen huis";
    }

    [VereistRecht(Rechten.CheckDoen)]
    public async Task<IActionResult> OnPostAsync(Guid checkId, [FromForm] string? overdracht, uint versie, CancellationToken ct)
    {
        Overdracht = overdracht;
        if (!ModelState.Neem(await doen.VraagOverdrachtAsync(checkId, overdracht, versie, ct)))
        {
            await OnGetAsync(checkId, ct);
            return Page();
        }

        flash.Gelukt("De vraag om overdracht is onderweg. Iemand van het andere huis beslist.");
        return LocalRedirect($"/knooppunt/bekendheid/{checkId}");
    }
}
