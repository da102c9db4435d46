using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Zvh.Platform.Toegang;
using Zvh.Ui;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>Closes a year; the user types the year to confirm.</summary>
[VereistRecht(Rechten.AfrekenenWijzigen)]
internal sealed class AfsluitenModel(Begrotinglezer lezer, JaarAfsluiten jaarAfsluiten, IFlash flash) : Begrotingpagina(lezer)
{
    /// <summary>The year as typed.</summary>
    [BindProperty, Display(Name = "Jaartal"), Required(ErrorMessage = "Typ het jaartal om te bevestigen.")]
    public int? Jaartal { get; set; }

    /// <summary>The row version that was looked at.</summary>
    [BindProperty]
    public uint Versie { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(null, ct))
        {
            return NotFound();
        }

        Versie = Dossier.Begroting.Versie;
        return Dossier.Begroting.AfgeslotenOp is null ? Page() : Redirect(Dossier.Pad);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !ModelState.Neem(await jaarAfsluiten.VoerUitAsync(Jaar, Stroom, Jaartal, Versie, ct)))
        {
            return await LaadAsync(null, ct) ? Page() : NotFound();
        }

        flash.Gelukt($"Het jaar {Jaar} is afgesloten.");
        return Redirect($"/financien/begrotingen/{Jaar}/{Stroom}");
    }
}
