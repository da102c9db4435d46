using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zvh.Abstractions;
using Zvh.Platform.Modules;
using Zvh.Platform.Toegang;

namespace Zvh.Beheer.Modules;

/// <summary>One module: what it brings and who switched it.</summary>
[VereistRecht(Rechten.ModuleLezen)]
internal sealed class DetailModel(Moduleoverzicht overzicht, ModuleCatalogus catalogus, IHuidigeGebruiker gebruiker) : PageModel
{
    public Moduledetail? Detail { get; private set; }

    public bool MagSchakelen => gebruiker.Mag(Rechten.ModuleSchakelen);

    public string Rolnamen(Recht recht) =>
        string.Join(", ", recht.Rollen.Select(id => catalogus.Rollen.FirstOrDefault(r => r.Id == id)?.Titel ?? id));

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        Detail = await overzicht.LeesAsync(id, ct);
        return Detail is null ? NotFound() : Page();
    }
}
