using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Financien.Domein.Verdelen;
using Zvh.Platform.Toegang;

namespace Zvh.Financien.Areas.Financien.Pages.Sleutels;

/// <summary>One key with its versions, where it is used and who changed it.</summary>
[VereistRecht(Rechten.SleutelLezen)]
internal sealed class SleutelModel(SleutelsLezen sleutels, IHuidigeGebruiker gebruiker, TimeProvider klok) : PageModel
{
    public Sleuteldossier Dossier { get; private set; } = null!;

    public bool MagWijzigen => gebruiker.Mag(Rechten.SleutelWijzigen);

    public IEnumerable<Sleutelwijziging> Geschiedenis =>
        Dossier.Sleutel.Historie.Append(new(Dossier.Sleutel.GewijzigdDoor, Dossier.Sleutel.GewijzigdOp, Dossier.Sleutel.Reden, Dossier.Sleutel.Definitie)).Reverse();

    private DateOnly Vandaag => DateOnly.FromDateTime(klok.GetLocalNow().Date);

    public bool GeldtNu(Sleutelversie versie) => versie.GeldtOp(Vandaag);

    public bool IsVoorbij(Sleutelversie versie) => versie.GeldigTot < Vandaag;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (await sleutels.LeesAsync(code, ct) is not { } dossier)
        {
            return NotFound();
        }

        Dossier = dossier;
        return Page();
    }
}

/// <summary>A version as the partial page shows it.</summary>
internal sealed record Versiebeeld(Sleutelversie Versie, Aandeelkolom Aandelen, string Code, bool MagWijzigen);
