using Microsoft.AspNetCore.Mvc;
using Zvh.Financien.Domein.Begroten;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Begrotingen;

/// <summary>The versions of a budget, with their decisions.</summary>
[VereistRecht(Rechten.BegrotingLezen)]
internal sealed class VersiesModel(Begrotinglezer lezer, IHuidigeGebruiker gebruiker) : Begrotingpagina(lezer)
{
    /// <summary>Whether the user may throw the concept away.</summary>
    public bool MagWijzigen => gebruiker.Mag(Rechten.BegrotingWijzigen) && Dossier.Begroting.AfgeslotenOp is null;

    /// <summary>Whether the user may close the year, and it is still open.</summary>
    public bool MagAfsluiten => gebruiker.Mag(Rechten.AfrekenenWijzigen) && Dossier.Begroting.AfgeslotenOp is null;

    /// <summary>The version before another one; null for the first.</summary>
    public BegrotingVersie? Vorige(BegrotingVersie versie) => Dossier.Begroting.Versies.Find(v => v.Volgnummer == versie.Volgnummer - 1);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LaadAsync(null, ct) ? Page() : NotFound();
}
